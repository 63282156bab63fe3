<?php

if (!defined('ABSPATH')) {
    exit;
}

/** The site's newest posts as a list of links with days and pictures: what readers see before the script has run, or without it. */
function html_portlets_latest(int $limit): string
{
    $posts = get_posts(['numberposts' => max(1, min(50, $limit)), 'has_password' => false]);
    $items = array_map(
        static function (WP_Post $post): string {
            $picture = get_the_post_thumbnail($post, 'medium');
            $day = sprintf(
                '<time datetime="%s">%s</time>',
                esc_attr(get_the_date(DATE_W3C, $post)),
                esc_html(get_the_date('d/m/Y', $post))
            );
            return sprintf(
                '<li>%s<a href="%s">%s</a> %s</li>',
                $picture,
                esc_url(get_permalink($post)),
                esc_html(wp_strip_all_tags(get_the_title($post))),
                $day
            );
        },
        $posts
    );
    return $items ? '<ul>' . implode('', $items) . '</ul>' : '';
}
