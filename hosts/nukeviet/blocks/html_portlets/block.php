<?php
// What every block of ours does. It is written for NukeViet 4.5 and 4.6, and takes what NukeViet 5 gives.

if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

require_once __DIR__ . '/news.php';

/** What the elements are and take, by tag. */
function html_portlets_elements()
{
    static $elements;
    if ($elements === null) {
        $elements = require __DIR__ . '/elements.php';
    }
    return $elements;
}

/** The name under which NukeViet knows an attribute: `heading-level` is `heading_level`. */
function html_portlets_key($name)
{
    return str_replace('-', '_', $name);
}

/**
 * The block in the page.
 *
 * @param string $tag    One of the elements.
 * @param array  $config What the form has saved.
 */
function html_portlets_block($tag, $config)
{
    $elements = html_portlets_elements();
    html_portlets_script(isset($config['colour']) ? $config['colour'] : '');
    if (empty($config['news_module'])) {
        $config['news_module'] = 'news';
    }
    if ($elements[$tag]['readsNews'] && empty($config['src'])) {
        $config['src'] = html_portlets_feed($config['news_module']);
    }
    $attributes = '';
    foreach ($elements[$tag]['attributes'] as $name => $facts) {
        $key = html_portlets_key($name);
        $value = html_portlets_value(isset($config[$key]) ? $config[$key] : '', $facts);
        if ($value !== '') {
            $attributes .= ' ' . $name . '="' . nv_htmlspecialchars($value) . '"';
        }
    }
    $template = new XTemplate('global.' . html_portlets_key($tag) . '.tpl', dirname(__DIR__));
    $template->assign('ATTRIBUTES', $attributes);
    $items = $tag === 'featured-news' ? html_portlets_latest($config) : [];
    foreach ($items as $item) {
        $template->assign('ITEM', $item);
        $template->parse('main.list.item');
    }
    if ($items) {
        $template->parse('main.list');
    } elseif ($elements[$tag]['holds'] && !empty($config['content'])) {
        // NukeViet's own filter has read it when it was saved.
        $template->assign('CONTENT', $config['content']);
        $template->parse('main.content');
    } else {
        $link = $elements[$tag]['fallback'];
        $template->assign('LINK', array_map('nv_htmlspecialchars', [
            'href' => $link['href'],
            'text' => $link[NV_LANG_DATA === 'vi' ? 'vi' : 'en'],
        ]));
        $template->parse('main.link');
    }
    $template->parse('main');
    return $template->text('main');
}

/** @return string Nothing for what the element would not take. */
function html_portlets_value($value, $facts)
{
    $text = trim(is_scalar($value) ? (string) $value : '');
    if ($facts['kind'] === 'flag') {
        return $text === '1' || $text === 'true' ? 'true' : '';
    }
    if ($facts['kind'] === 'choice' && !in_array($text, $facts['values'], true)) {
        return '';
    }
    return $facts['kind'] === 'number' && !is_numeric($text) ? '' : $text;
}

/** The one script at the foot of the page, however many blocks there are, and the style sheet of the colour. */
function html_portlets_script($colour)
{
    global $my_head, $my_footer;
    static $done = false;
    if ($done) {
        return;
    }
    $done = true;
    $base = NV_BASE_SITEURL . NV_ASSETS_DIR . '/html-portlets/';
    $theme = $colour === 'do' ? 'do' : 'xanh';
    $my_head .= '<link rel="stylesheet" href="' . $base . 'themes/' . $theme . '.css?v={{version}}">';
    $my_footer .= '<script src="' . $base . 'html-portlets.classic.js?v={{version}}" defer></script>';
}
