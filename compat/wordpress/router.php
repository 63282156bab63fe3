<?php
// What a web server does for WordPress: files as they are, and everything else to its index.php.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
if (is_dir($root . $path) && is_file($root . rtrim($path, '/') . '/index.php') && $path !== '/') {
    $path = rtrim($path, '/') . '/index.php';
}
if (is_file($root . $path)) {
    if (substr($path, -4) !== '.php') {
        return false;
    }
    $_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $path;
    chdir(dirname($root . $path));
    require $root . $path;
    return true;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
require $root . '/index.php';
