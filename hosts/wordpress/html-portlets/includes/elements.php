<?php

if (!defined('ABSPATH')) {
    exit;
}

/** What the elements are and take, by tag. */
function html_portlets_elements(): array
{
    static $elements;
    return $elements ??= require dirname(__DIR__) . '/elements.php';
}

/** The words of a pair in two languages that fit a locale such as `vi` or `en_US`. */
function html_portlets_words(array $words, string $locale): string
{
    return $words[strpos($locale, 'en') === 0 ? 'en' : 'vi'];
}
