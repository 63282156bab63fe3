<?php

namespace Drupal\html_portlets\Plugin\Derivative;

use Drupal\Component\Plugin\Derivative\DeriverBase;
use Drupal\html_portlets\Elements;

/**
 * One block for each element.
 */
class PortletDeriver extends DeriverBase {

  /**
   * {@inheritdoc}
   */
  public function getDerivativeDefinitions($base_plugin_definition) {
    foreach (Elements::all() as $tag => $element) {
      // Plugins are known by one name in all languages.
      $label = $element['name']['vi'] . ' · ' . $element['name']['en'];
      $this->derivatives[$tag] = ['admin_label' => $label] + $base_plugin_definition;
    }
    return $this->derivatives;
  }

}
