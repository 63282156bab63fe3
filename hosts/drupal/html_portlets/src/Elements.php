<?php

namespace Drupal\html_portlets;

/**
 * What the elements are and take.
 */
final class Elements {

  /**
   * All of them, by tag.
   */
  public static function all(): array {
    static $elements;
    return $elements ??= require dirname(__DIR__) . '/elements.php';
  }

  /**
   * What a component takes of what a form has saved: its props, with what is empty or would not be taken left out.
   *
   * @param string $tag
   *   One of the elements.
   * @param array $saved
   *   Texts by the attributes' names.
   */
  public static function props(string $tag, array $saved): array {
    $props = [];
    foreach (self::all()[$tag]['attributes'] as $name => $facts) {
      $text = trim((string) ($saved[$name] ?? ''));
      $value = match ($facts['kind']) {
        'flag' => $text === '1' ? TRUE : NULL,
        'choice' => in_array($text, $facts['values'], TRUE) ? $text : NULL,
        'number' => self::number($text, $facts),
        default => $text === '' ? NULL : $text,
      };
      if ($value !== NULL) {
        $props[str_replace('-', '_', $name)] = $value;
      }
    }
    return $props;
  }

  /**
   * A number within the limits that the component's schema has: a page must not fail for a field of a form.
   */
  private static function number(string $text, array $facts): ?int {
    $number = is_numeric($text) ? (int) $text : NULL;
    $fits = $number !== NULL && $number >= ($facts['min'] ?? PHP_INT_MIN) && $number <= ($facts['max'] ?? PHP_INT_MAX);
    return $fits ? $number : NULL;
  }

  /**
   * The words of a pair in two languages.
   */
  public static function words(array $words, string $language): string {
    return $words[$language === 'en' ? 'en' : 'vi'];
  }

}
