<?php

namespace Drupal\html_portlets\Plugin\Block;

use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\Url;
use Drupal\html_portlets\Elements;
use Drupal\html_portlets\News;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * A block of the portal, drawn by the component of the same name.
 *
 * @Block(
 *   id = "html_portlets",
 *   admin_label = "html-portlets",
 *   category = "html-portlets",
 *   deriver = "Drupal\html_portlets\Plugin\Derivative\PortletDeriver"
 * )
 */
class Portlet extends BlockBase implements ContainerFactoryPluginInterface {

  public function __construct(
    array $configuration,
    $plugin_id,
    $plugin_definition,
    private News $news,
    private LanguageManagerInterface $languages,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition) {
    return new static(
      $configuration,
      $plugin_id,
      $plugin_definition,
      $container->get('html_portlets.news'),
      $container->get('language_manager'),
    );
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration() {
    // The element has a heading of its own.
    return ['label_display' => FALSE, 'portlet' => [], 'colour' => 'xanh'];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state) {
    $element = Elements::all()[$this->getDerivativeId()];
    $language = $this->languages->getCurrentLanguage()->getId();
    $form['portlet'] = ['#type' => 'container', '#tree' => TRUE];
    foreach ($element['attributes'] as $name => $facts) {
      $form['portlet'][$name] = [
        '#type' => ['choice' => 'select', 'flag' => 'checkbox', 'number' => 'number'][$facts['kind']] ?? 'textfield',
        '#title' => Elements::words($facts['label'], $language),
        '#default_value' => $this->configuration['portlet'][$name] ?? '',
        '#maxlength' => 2048,
      ];
      if ($facts['kind'] === 'choice') {
        $form['portlet'][$name]['#options'] = ['' => '–'] + array_combine($facts['values'], $facts['values']);
      }
    }
    if ($element['holds']) {
      $form['content'] = [
        '#type' => 'text_format',
        '#title' => Elements::words(['vi' => 'Nội dung', 'en' => 'Content'], $language),
        '#default_value' => $this->configuration['content']['value'] ?? '',
        '#format' => $this->configuration['content']['format'] ?? NULL,
      ];
    }
    $form['colour'] = [
      '#type' => 'select',
      '#title' => Elements::words(['vi' => 'Màu', 'en' => 'Colour'], $language),
      '#options' => [
        'xanh' => Elements::words(['vi' => 'Xanh', 'en' => 'Blue'], $language),
        'do' => Elements::words(['vi' => 'Đỏ', 'en' => 'Red'], $language),
      ],
      '#default_value' => $this->configuration['colour'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state) {
    $this->configuration['portlet'] = array_filter(
      array_map('strval', $form_state->getValue('portlet')),
      static fn (string $value): bool => $value !== '',
    );
    $this->configuration['colour'] = $form_state->getValue('colour');
    if (Elements::all()[$this->getDerivativeId()]['holds']) {
      $this->configuration['content'] = $form_state->getValue('content');
    }
  }

  /**
   * {@inheritdoc}
   */
  public function build() {
    $tag = $this->getDerivativeId();
    $element = Elements::all()[$tag];
    $props = Elements::props($tag, $this->configuration['portlet']);
    $readsOwnNews = $element['readsNews'] && !isset($props['src']);
    if ($readsOwnNews) {
      $props['src'] = Url::fromUri('base:rss.xml')->toString();
    }
    $content = [];
    if ($element['holds'] && trim($this->configuration['content']['value'] ?? '') !== '') {
      $content = [
        '#type' => 'processed_text',
        '#text' => $this->configuration['content']['value'],
        '#format' => $this->configuration['content']['format'],
      ];
    }
    elseif ($readsOwnNews && $tag === 'featured-news') {
      $content = $this->news->latest($props['limit'] ?? 6);
    }
    $build = [
      '#type' => 'component',
      '#component' => "html_portlets:$tag",
      '#props' => $props + ['language' => $this->languages->getCurrentLanguage()->getId()],
      '#attached' => ['library' => ['html_portlets/' . ($this->configuration['colour'] === 'do' ? 'do' : 'xanh')]],
      '#cache' => ($content['#cache'] ?? []) + ['contexts' => ['languages:language_interface']],
    ];
    // Without content of its own the component has its link.
    if (isset($content['#type'])) {
      $build['#slots'] = ['content' => $content];
    }
    return $build;
  }

}
