<?php

namespace Drupal\html_portlets\Plugin\Filter;

use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;

/**
 * Loads the script where a text has a pasted block, and only there. Changes nothing of the text.
 *
 * @Filter(
 *   id = "html_portlets",
 *   title = "html-portlets: tải kịch bản cho khối đã dán · load the script for pasted blocks",
 *   type = Drupal\filter\Plugin\FilterInterface::TYPE_TRANSFORM_REVERSIBLE
 * )
 */
class PortletFilter extends FilterBase {

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode) {
    $result = new FilterProcessResult($text);
    if (preg_match('~<(?:\w+\s[^>]*\bdata-portlet=|(?:{{tags}})\b)~', $text)) {
      $result->setAttachments(['library' => ['html_portlets/html-portlets', 'html_portlets/xanh']]);
    }
    return $result;
  }

}
