<?php

if (!defined('ABSPATH')) {
    exit;
}

const HTML_PORTLETS_OPTION = 'html_portlets';

/** @return mixed */
function html_portlets_setting(string $name)
{
    $saved = get_option(HTML_PORTLETS_OPTION);
    return html_portlets_sane(is_array($saved) ? $saved : ['everywhere' => true])[$name];
}

/** @param mixed $given What a form or the database holds. */
function html_portlets_sane($given): array
{
    $given = is_array($given) ? $given : [];
    return [
        'colour' => in_array($given['colour'] ?? '', ['xanh', 'do'], true) ? $given['colour'] : 'xanh',
        'everywhere' => !empty($given['everywhere']),
    ];
}

add_action('admin_init', static function (): void {
    register_setting('html_portlets', HTML_PORTLETS_OPTION, ['sanitize_callback' => 'html_portlets_sane']);
});

add_action('admin_menu', static function (): void {
    add_options_page('html-portlets', 'html-portlets', 'manage_options', 'html-portlets', 'html_portlets_settings_page');
});

function html_portlets_settings_page(): void
{
    $locale = get_user_locale();
    $say = static fn(string $vi, string $en): string => html_portlets_words(['vi' => $vi, 'en' => $en], $locale);
    $colour = html_portlets_setting('colour');
    ?>
    <div class="wrap">
        <h1>html-portlets</h1>
        <form method="post" action="options.php">
            <?php settings_fields('html_portlets'); ?>
            <table class="form-table" role="presentation">
                <tr>
                    <th scope="row"><label for="html-portlets-colour"><?php echo esc_html($say('Màu', 'Colour')); ?></label></th>
                    <td>
                        <select id="html-portlets-colour" name="html_portlets[colour]">
                            <option value="xanh" <?php selected($colour, 'xanh'); ?>><?php echo esc_html($say('Xanh', 'Blue')); ?></option>
                            <option value="do" <?php selected($colour, 'do'); ?>><?php echo esc_html($say('Đỏ', 'Red')); ?></option>
                        </select>
                    </td>
                </tr>
                <tr>
                    <th scope="row"><?php echo esc_html($say('Kịch bản', 'Script')); ?></th>
                    <td>
                        <label>
                            <input type="checkbox" name="html_portlets[everywhere]" value="1" <?php checked(html_portlets_setting('everywhere')); ?>>
                            <?php echo esc_html($say('Tải ở mọi trang, để đoạn mã dán hoạt động ở bất cứ đâu', 'Load on every page, so that pasted snippets work anywhere')); ?>
                        </label>
                    </td>
                </tr>
            </table>
            <?php submit_button(); ?>
        </form>
    </div>
    <?php
}
