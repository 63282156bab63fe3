<?php

namespace HtmlPortlets\Module\HtmlPortlets\Site\Helper;

defined('_JEXEC') or die;

use Joomla\CMS\Router\Route;
use Joomla\Registry\Registry;

/** What the module's settings mean for the element. */
class PortletHelper
{
    private const NEWS_FEED = 'index.php?option=com_content&view=featured&format=feed&type=rss';

    /** What the elements are and take, by tag. */
    private function elements(): array
    {
        static $elements;
        return $elements ??= require dirname(__DIR__, 2) . '/elements.php';
    }

    public function tag(Registry $params): string
    {
        $tag = (string) $params->get('element');
        return isset($this->elements()[$tag]) ? $tag : 'weather-regions';
    }

    /** @return array<string, string> By name; what the element would not take is left out, as is what is empty. */
    public function attributes(Registry $params): array
    {
        $tag = $this->tag($params);
        $attributes = [];
        foreach ($this->elements()[$tag]['attributes'] as $name => $facts) {
            $attributes[$name] = $this->value($params->get($this->field($tag, $name)), $facts);
        }
        if ($this->elements()[$tag]['readsNews'] && $attributes['src'] === '') {
            $attributes['src'] = Route::_(self::NEWS_FEED, false);
        }
        return array_filter($attributes, static fn (string $value): bool => $value !== '');
    }

    /** Whether the site's own featured articles are the news that the block will show. */
    public function showsOwnNews(Registry $params): bool
    {
        $tag = $this->tag($params);
        return $tag === 'featured-news' && trim((string) $params->get($this->field($tag, 'src'))) === '';
    }

    /** The editor's own HTML, which Joomla's filter has read when it was saved; empty where the element has its own. */
    public function content(Registry $params): string
    {
        return $this->elements()[$this->tag($params)]['holds'] ? (string) $params->get('content') : '';
    }

    /** @return array{href: string, text: string} */
    public function link(Registry $params, string $language): array
    {
        $link = $this->elements()[$this->tag($params)]['fallback'];
        return ['href' => $link['href'], 'text' => $link[strpos($language, 'en') === 0 ? 'en' : 'vi']];
    }

    private function field(string $tag, string $name): string
    {
        return str_replace('-', '_', "{$tag}_$name");
    }

    /** @param mixed $value */
    private function value($value, array $facts): string
    {
        $text = trim(is_scalar($value) ? (string) $value : '');
        switch ($facts['kind']) {
            case 'flag':
                return $text === '1' ? 'true' : '';
            case 'choice':
                return in_array($text, $facts['values'], true) ? $text : '';
            case 'number':
                return is_numeric($text) ? $text : '';
            default:
                return $text;
        }
    }
}
