<?php

if (!defined('ABSPATH')) {
    exit;
}

/** One shortcode for each element, under its own name: [weather-regions regions="ha-noi; hue"]. */
function html_portlets_register_shortcodes(): void
{
    foreach (array_keys(html_portlets_elements()) as $tag) {
        add_shortcode($tag, static function ($attributes, $content = '') use ($tag): string {
            // WordPress gives an empty string where there are none.
            $given = array_map('html_portlets_unquoted', is_array($attributes) ? $attributes : []);
            return html_portlets_markup($tag, $given, do_shortcode(wp_kses_post((string) $content)));
        });
    }
}
add_action('init', 'html_portlets_register_shortcodes');

/** Texts come with their quotes and marks written as entities, which would be escaped once more. */
function html_portlets_unquoted(string $value): string
{
    return wp_specialchars_decode($value, ENT_QUOTES);
}
