<?php
/**
 * Plugin Name:       html-portlets
 * Description:       Các khối của cổng thông tin điện tử: thời tiết các vùng, tin nổi bật, khung có tiêu đề. Blocks of a government portal.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       html-portlets
 */

if (!defined('ABSPATH')) {
    exit;
}

define('HTML_PORTLETS_VERSION', '{{version}}');
define('HTML_PORTLETS_FILE', __FILE__);

foreach (['elements', 'script', 'latest', 'markup', 'blocks', 'shortcodes', 'filter', 'settings'] as $html_portlets_part) {
    require_once __DIR__ . "/includes/$html_portlets_part.php";
}
unset($html_portlets_part);
