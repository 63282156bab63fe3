<?php

if (!defined('ABSPATH')) {
    exit;
}

/** Lets the elements pass the filter of posts, for those who write them as HTML. */
function html_portlets_allowed_html(array $tags, $context): array
{
    if ($context !== 'post') {
        return $tags;
    }
    foreach (html_portlets_elements() as $tag => $element) {
        $tags[$tag] = array_fill_keys($element['allAttributes'], true) + ['class' => true, 'data-*' => true];
    }
    return $tags;
}
add_filter('wp_kses_allowed_html', 'html_portlets_allowed_html', 10, 2);

/** A feed or an e-mail has no scripts: what stands inside the element is what its readers get. */
function html_portlets_for_feeds(string $content): string
{
    $tags = implode('|', array_map('preg_quote', array_keys(html_portlets_elements())));
    return preg_replace("~</?(?:$tags)\\b[^>]*>~", '', $content) ?? $content;
}
add_filter('the_content_feed', 'html_portlets_for_feeds');
add_filter('the_excerpt_rss', 'html_portlets_for_feeds');
