<?php
// What WordPress leaves of a post by an editor without `unfiltered_html`, and how its page shows it. Snippets come in as a
// JSON list on standard input and go out the same way. $argv[1]: the folder of WordPress.
define('ABSPATH', rtrim($argv[1], '/') . '/');
define('WPINC', 'wp-includes');
foreach (['load', 'plugin', 'functions', 'formatting', 'compat', 'kses'] as $file) {
    require_once ABSPATH . WPINC . "/$file.php";
}

$shown = array_map(
    static fn($snippet) => wpautop(force_balance_tags(wp_kses($snippet, 'post'))),
    json_decode(stream_get_contents(STDIN), true)
);
echo json_encode($shown);
