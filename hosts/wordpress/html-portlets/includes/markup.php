<?php

if (!defined('ABSPATH')) {
    exit;
}

/**
 * An element with what readers see before its script has run.
 *
 * @param string $tag     One of the elements.
 * @param array  $given   Attributes by name; what the element does not take is left out, as is what is empty.
 * @param string $content HTML that has been filtered already, or nothing for the element's own.
 */
function html_portlets_markup(string $tag, array $given, string $content = ''): string
{
    $element = html_portlets_elements()[$tag];
    html_portlets_enqueue();
    $given += html_portlets_defaults($tag);
    $attributes = '';
    foreach ($element['attributes'] as $name => $facts) {
        $value = html_portlets_value($given[$name] ?? '', $facts);
        if ($value !== '') {
            $attributes .= sprintf(' %s="%s"', $name, esc_attr($value));
        }
    }
    if (trim(wp_strip_all_tags($content)) === '' && strpos($content, '<img') === false) {
        $content = html_portlets_fallback($tag, $given);
    }
    return "<$tag$attributes>$content</$tag>";
}

/** Where a site's own posts are the news, nobody has to say so. */
function html_portlets_defaults(string $tag): array
{
    return html_portlets_elements()[$tag]['readsNews'] ? ['src' => rest_url('wp/v2/posts')] : [];
}

/** @param mixed $value */
function html_portlets_value($value, array $facts): string
{
    if ($facts['kind'] === 'flag') {
        return filter_var($value, FILTER_VALIDATE_BOOLEAN) ? 'true' : '';
    }
    $text = trim(is_scalar($value) ? (string) $value : '');
    if ($facts['kind'] === 'choice' && !in_array($text, $facts['values'], true)) {
        return '';
    }
    return $facts['kind'] === 'number' && !is_numeric($text) ? '' : $text;
}

function html_portlets_fallback(string $tag, array $given): string
{
    if ($tag === 'featured-news' && html_portlets_is_own($given['src'])) {
        $list = html_portlets_latest((int) ($given['limit'] ?? 0) ?: 6);
        if ($list !== '') {
            return $list;
        }
    }
    $link = html_portlets_elements()[$tag]['fallback'];
    $href = $link['href'][0] === '/' ? home_url($link['href']) : $link['href'];
    return sprintf('<a href="%s">%s</a>', esc_url($href), esc_html(html_portlets_words($link, get_locale())));
}

/** Whether an address is one of this site: only then are its own posts the news that the block will show. */
function html_portlets_is_own(string $address): bool
{
    return strpos($address, home_url('/')) === 0 || preg_match('~^/(?!/)~', $address) === 1;
}
