<?php
// The news that the portal has itself.

if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

/** The address of a news module's RSS. */
function html_portlets_feed($module)
{
    return html_portlets_address($module, 'rss');
}

/**
 * An address within the portal as its readers know it, not yet escaped. NukeViet rewrites those of a whole page at the end, too, but does not
 * know one again whose signs are escaped.
 */
function html_portlets_address($module, $op)
{
    $address = NV_BASE_SITEURL . 'index.php?' . NV_LANG_VARIABLE . '=' . NV_LANG_DATA . '&' . NV_NAME_VARIABLE . '=' . $module
        . '&' . NV_OP_VARIABLE . '=' . $op;
    return nv_url_rewrite($address, true);
}

/**
 * The newest stories, escaped for the template. None where the block reads another portal's news, or there is no such module.
 *
 * @param array $config What the form has saved, with `src` and `news_module`.
 */
function html_portlets_latest($config)
{
    global $site_mods, $nv_Cache, $global_config;
    $module = $config['news_module'];
    if (nv_url_rewrite($config['src'], true) !== html_portlets_feed($module) || !isset($site_mods[$module])) {
        return [];
    }
    $table = NV_PREFIXLANG . '_' . $site_mods[$module]['module_data'];
    $limit = isset($config['limit']) ? (int) $config['limit'] : 0;
    $limit = max(1, min(50, $limit ? $limit : 6));
    $categories = $nv_Cache->db('SELECT catid, alias FROM ' . $table . '_cat', 'catid', $module);
    $rows = $nv_Cache->db(
        'SELECT id, catid, title, alias, homeimgfile, homeimgthumb, publtime FROM ' . $table
            . '_rows WHERE status = 1 ORDER BY publtime DESC LIMIT ' . $limit,
        'id',
        $module
    );
    $items = [];
    foreach ($rows as $row) {
        if (isset($categories[$row['catid']])) {
            $op = $categories[$row['catid']]['alias'] . '/' . $row['alias'] . '-' . $row['id'] . $global_config['rewrite_exturl'];
            $picture = html_portlets_picture($row, $site_mods[$module]['module_upload']);
            $items[] = [
                'href' => nv_htmlspecialchars(html_portlets_address($module, $op)),
                'title' => nv_htmlspecialchars($row['title']),
                'picture' => $picture === '' ? '' : '<img src="' . nv_htmlspecialchars($picture) . '" alt="">',
                'datetime' => date('c', $row['publtime']),
                'day' => date('d/m/Y', $row['publtime']),
            ];
        }
    }
    return $items;
}

/** Where NukeViet keeps a story's picture: among the uploads, also where it has made a small one of it, or elsewhere. */
function html_portlets_picture($row, $folder)
{
    $path = '/' . $folder . '/' . $row['homeimgfile'];
    switch ((int) $row['homeimgthumb']) {
        case 1:
        case 2:
            return NV_BASE_SITEURL . NV_UPLOADS_DIR . $path;
        case 3:
            return $row['homeimgfile'];
        default:
            return '';
    }
}
