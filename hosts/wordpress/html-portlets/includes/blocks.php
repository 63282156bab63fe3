<?php

if (!defined('ABSPATH')) {
    exit;
}

/** One block for each element. They are drawn by the server, so that no filter of posts ever sees the element itself. */
function html_portlets_register_blocks(): void
{
    $editor = plugins_url('editor.js', HTML_PORTLETS_FILE);
    $needs = ['wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render'];
    wp_register_script('html-portlets-editor', $editor, $needs, HTML_PORTLETS_VERSION, true);
    wp_add_inline_script(
        'html-portlets-editor',
        'window.htmlPortletsEditor = ' . wp_json_encode(html_portlets_for_editor()) . ';',
        'before'
    );
    foreach (array_keys(html_portlets_elements()) as $tag) {
        register_block_type(dirname(HTML_PORTLETS_FILE) . "/blocks/$tag", [
            'render_callback' => static function (array $attributes, string $content) use ($tag): string {
                return sprintf(
                    '<div %s>%s</div>',
                    get_block_wrapper_attributes(),
                    html_portlets_markup($tag, array_filter($attributes, 'html_portlets_is_given'), $content)
                );
            },
        ]);
    }
}
add_action('init', 'html_portlets_register_blocks');

/** @param mixed $value */
function html_portlets_is_given($value): bool
{
    return $value !== '' && $value !== null;
}

/** The words of the form, in the language of the one who fills it in. */
function html_portlets_for_editor(): array
{
    $locale = get_user_locale();
    return array_map(
        static fn(array $element): array => [
            'name' => html_portlets_words($element['name'], $locale),
            'holds' => $element['holds'],
            'attributes' => array_map(
                static fn(array $facts): array => ['label' => html_portlets_words($facts['label'], $locale)] + $facts,
                $element['attributes']
            ),
        ],
        html_portlets_elements()
    );
}
