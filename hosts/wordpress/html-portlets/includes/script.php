<?php

if (!defined('ABSPATH')) {
    exit;
}

/** The one script, at the foot of the page, with the style sheet of the chosen colour. */
function html_portlets_register_script(): void
{
    $base = plugins_url('assets/', HTML_PORTLETS_FILE);
    wp_register_script('html-portlets', $base . 'html-portlets.classic.js', [], HTML_PORTLETS_VERSION, true);
    wp_register_style('html-portlets', $base . 'themes/' . html_portlets_setting('colour') . '.css', [], HTML_PORTLETS_VERSION);
}
add_action('init', 'html_portlets_register_script', 5);

/** On every page, where the site wants pasted snippets to work wherever they stand. */
function html_portlets_enqueue_everywhere(): void
{
    if (html_portlets_setting('everywhere')) {
        html_portlets_enqueue();
    }
}
add_action('wp_enqueue_scripts', 'html_portlets_enqueue_everywhere');

function html_portlets_enqueue(): void
{
    wp_enqueue_script('html-portlets');
    wp_enqueue_style('html-portlets');
}
