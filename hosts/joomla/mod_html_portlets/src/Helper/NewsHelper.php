<?php

namespace HtmlPortlets\Module\HtmlPortlets\Site\Helper;

defined('_JEXEC') or die;

use Joomla\CMS\Access\Access;
use Joomla\CMS\Application\SiteApplication;
use Joomla\CMS\Component\ComponentHelper;
use Joomla\CMS\HTML\HTMLHelper;
use Joomla\CMS\Router\Route;
use Joomla\CMS\Uri\Uri;
use Joomla\Component\Content\Site\Helper\RouteHelper;

/** The site's own articles. */
class NewsHelper
{
    /**
     * The newest featured articles that this reader may see: the same as in the feed of featured articles.
     *
     * @return array<int, array{href: string, title: string, picture: string, datetime: string, day: string}> Not yet escaped.
     */
    public function latest(SiteApplication $app, int $limit): array
    {
        $model = $app->bootComponent('com_content')->getMVCFactory()
            ->createModel('Articles', 'Site', ['ignore_request' => true]);
        $noAuth = ComponentHelper::getParams('com_content')->get('show_noauth');
        $model->setState('params', $app->getParams());
        $model->setState('list.start', 0);
        $model->setState('list.limit', max(1, min(50, $limit)));
        $model->setState('filter.published', 1);
        $model->setState('filter.featured', 'only');
        $model->setState('filter.access', !$noAuth);
        $model->setState('filter.language', $app->getLanguageFilter());
        $model->setState('load_tags', false);
        $model->setState('list.ordering', 'a.publish_up');
        $model->setState('list.direction', 'DESC');
        $levels = Access::getAuthorisedViewLevels($app->getIdentity()->id);
        $items = array_filter($model->getItems() ?: [], static fn ($item): bool => in_array($item->access, $levels));
        return array_map([$this, 'item'], array_values($items));
    }

    private function item(object $item): array
    {
        $address = RouteHelper::getArticleRoute($item->id . ':' . $item->alias, $item->catid, $item->language);
        return [
            'href' => Route::_($address, false),
            'title' => $item->title,
            'picture' => $this->picture((string) $item->images),
            'datetime' => HTMLHelper::_('date', $item->publish_up, 'c'),
            'day' => HTMLHelper::_('date', $item->publish_up, 'd/m/Y'),
        ];
    }

    private function picture(string $images): string
    {
        $path = json_decode($images)->image_intro ?? '';
        if ($path === '') {
            return '';
        }
        $url = HTMLHelper::_('cleanImageURL', $path)->url;
        return preg_match('~^(https?:)?/~', $url) ? $url : Uri::root(true) . '/' . $url;
    }
}
