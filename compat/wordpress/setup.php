<?php
// Installs WordPress into its empty database, activates the plugin and leaves an editor who may not write HTML as they like.
// Prints what the tests need as JSON. $argv[1]: the folder of this WordPress.
define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install('Cổng thông tin thị xã', 'quan-tri', 'quan-tri@example.invalid', false, '', wp_generate_password(), 'vi');
foreach (get_posts(['numberposts' => -1, 'post_type' => 'any']) as $post) {
    wp_delete_post($post->ID, true);
}
update_option('permalink_structure', '/%postname%/');
update_option('WPLANG', 'vi');
update_option('show_avatars', 0);
update_option('timezone_string', 'Asia/Ho_Chi_Minh');
switch_theme('plain');

$password = wp_generate_password(20, false);
$id = wp_create_user('bien-tap', $password, 'bien-tap@example.invalid');
$user = new WP_User($id);
$user->set_role('editor');
$user->add_cap('unfiltered_html', false);
update_user_meta($id, 'show_welcome_panel', 0);
[$token] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'tests']);

$error = activate_plugin('html-portlets/html-portlets.php');
if (is_wp_error($error)) {
    fwrite(STDERR, $error->get_error_message());
    exit(1);
}
echo json_encode(['user' => 'bien-tap', 'password' => $password, 'token' => $token]);
