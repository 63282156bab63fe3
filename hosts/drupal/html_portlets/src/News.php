<?php

namespace Drupal\html_portlets;

use Drupal\Core\Datetime\DateFormatterInterface;
use Drupal\Core\Entity\EntityTypeManagerInterface;
use Drupal\Core\Language\LanguageManagerInterface;

/**
 * The site's own news: what is promoted to the front page, as in its /rss.xml.
 */
final class News {

  public function __construct(
    private EntityTypeManagerInterface $entities,
    private DateFormatterInterface $dates,
    private LanguageManagerInterface $languages,
  ) {}

  /**
   * The newest stories that this reader may see, as a list of links.
   *
   * @return array
   *   A render array with its cache facts; empty where there are none.
   */
  public function latest(int $limit): array {
    if (!$this->entities->hasDefinition('node')) {
      return [];
    }
    $storage = $this->entities->getStorage('node');
    $language = $this->languages->getCurrentLanguage()->getId();
    $ids = $storage->getQuery()
      ->accessCheck(TRUE)
      ->condition('status', 1)
      ->condition('promote', 1)
      ->condition('langcode', $language)
      ->sort('created', 'DESC')
      ->range(0, max(1, min(50, $limit)))
      ->execute();
    $items = [];
    foreach ($storage->loadMultiple($ids) as $node) {
      $story = $node->hasTranslation($language) ? $node->getTranslation($language) : $node;
      $items[] = [
        'href' => $story->toUrl()->toString(),
        'title' => $story->label(),
        'datetime' => $this->dates->format($story->getCreatedTime(), 'custom', 'c'),
        'day' => $this->dates->format($story->getCreatedTime(), 'custom', 'd/m/Y'),
      ];
    }
    $cache = [
      'tags' => ['node_list'],
      'contexts' => ['user.node_grants:view', 'languages:language_interface'],
    ];
    return $items ? [
      '#type' => 'inline_template',
      '#template' => '<ul>{% for item in items %}<li><a href="{{ item.href }}">{{ item.title }}</a> <time datetime="{{ item.datetime }}">{{ item.day }}</time></li>{% endfor %}</ul>',
      '#context' => ['items' => $items],
      '#cache' => $cache,
    ] : ['#cache' => $cache];
  }

}
