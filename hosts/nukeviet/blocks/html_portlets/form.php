<?php
// The form of a block in Quản trị → Giao diện → Quản lý block.

if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

/**
 * @param string $tag   One of the elements.
 * @param array  $saved What was saved, or the defaults of the .ini file.
 * @param mixed  $words The block's language file as NukeViet 4 gives it; NukeViet 5 gives nothing here.
 */
function html_portlets_form($tag, $saved, $words)
{
    $words = html_portlets_words($tag, $words);
    $elements = html_portlets_elements();
    $html = '';
    foreach ($elements[$tag]['attributes'] as $name => $facts) {
        $key = html_portlets_key($name);
        $value = isset($saved[$key]) ? $saved[$key] : '';
        $html .= html_portlets_field($key, $words[$key], $value, $facts['kind'] === 'choice' ? $facts['values'] : []);
    }
    if ($elements[$tag]['holds']) {
        $content = isset($saved['content']) ? $saved['content'] : '';
        $html .= html_portlets_row('content', $words['content'], '<textarea class="form-control" rows="8" id="config_content" name="config_content">'
            . htmlspecialchars($content, ENT_QUOTES, 'UTF-8') . '</textarea>');
    }
    if ($elements[$tag]['readsNews']) {
        $value = isset($saved['news_module']) ? $saved['news_module'] : 'news';
        $html .= html_portlets_field('news_module', $words['news_module'], $value, []);
    }
    $colour = isset($saved['colour']) ? $saved['colour'] : 'xanh';
    return $html . html_portlets_field('colour', $words['colour'], $colour, ['xanh', 'do']);
}

/** @param array $choices None where any text may be written. */
function html_portlets_field($key, $label, $value, $choices)
{
    $id = 'config_' . $key;
    if ($choices) {
        $field = '<select class="form-control" id="' . $id . '" name="' . $id . '"><option value="">–</option>';
        foreach ($choices as $choice) {
            $selected = $choice === $value ? ' selected="selected"' : '';
            $field .= '<option value="' . $choice . '"' . $selected . '>' . $choice . '</option>';
        }
        $field .= '</select>';
    } else {
        $shown = nv_htmlspecialchars($value);
        $field = '<input class="form-control" type="text" id="' . $id . '" name="' . $id . '" value="' . $shown . '">';
    }
    return html_portlets_row($key, $label, $field);
}

function html_portlets_row($key, $label, $field)
{
    return '<div class="form-group"><label class="control-label col-sm-6" for="config_' . $key . '">' . nv_htmlspecialchars($label)
        . ':</label><div class="col-sm-18">' . $field . '</div></div>';
}

/** What was sent, by the keys that html_portlets_block() reads. */
function html_portlets_submit($tag)
{
    global $nv_Request;
    $elements = html_portlets_elements();
    $keys = array_map('html_portlets_key', array_keys($elements[$tag]['attributes']));
    $config = [];
    foreach (array_merge($keys, ['colour']) as $key) {
        $config[$key] = $nv_Request->get_title('config_' . $key, 'post', '');
    }
    if ($elements[$tag]['readsNews']) {
        $config['news_module'] = $nv_Request->get_title('config_news_module', 'post', '');
    }
    if ($elements[$tag]['holds']) {
        $config['content'] = $nv_Request->get_editor('config_content', '', NV_ALLOWED_HTML_TAGS);
    }
    return ['error' => [], 'config' => $config];
}

/** The labels: those that NukeViet has read, or those of the language file that lies with the theme. */
function html_portlets_words($tag, $given)
{
    if (is_array($given) && isset($given['colour'])) {
        return $given;
    }
    $lang_block = [];
    $language = NV_LANG_INTERFACE === 'vi' ? 'vi' : 'en';
    include dirname(dirname(__DIR__)) . '/language/block.global.' . html_portlets_key($tag) . '_' . $language . '.php';
    return $lang_block;
}
