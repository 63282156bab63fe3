<?php

namespace HtmlPortlets\Module\HtmlPortlets\Site\Dispatcher;

defined('_JEXEC') or die;

use Joomla\CMS\Dispatcher\AbstractModuleDispatcher;
use Joomla\CMS\Helper\HelperFactoryAwareInterface;
use Joomla\CMS\Helper\HelperFactoryAwareTrait;

/** Gathers what tmpl/default.php writes: the element, its attributes, and what readers see before the script has run. */
class Dispatcher extends AbstractModuleDispatcher implements HelperFactoryAwareInterface
{
    use HelperFactoryAwareTrait;

    protected function getLayoutData()
    {
        $data = parent::getLayoutData();
        $params = $data['params'];
        $portlet = $this->getHelperFactory()->getHelper('PortletHelper');
        $data['tag'] = $portlet->tag($params);
        $data['attributes'] = $portlet->attributes($params);
        $data['content'] = $portlet->content($params);
        $data['link'] = $portlet->link($params, $this->app->getLanguage()->getTag());
        $data['items'] = $portlet->showsOwnNews($params)
            ? $this->getHelperFactory()->getHelper('NewsHelper')->latest($this->app, (int) ($data['attributes']['limit'] ?? 6))
            : [];
        $this->loadScript($params->get('colour') === 'do' ? 'do' : 'xanh');
        return $data;
    }

    private function loadScript(string $colour): void
    {
        $assets = $this->app->getDocument()->getWebAssetManager();
        $assets->getRegistry()->addExtensionRegistryFile('mod_html_portlets');
        $assets->useScript('mod_html_portlets.script')->useStyle('mod_html_portlets.' . $colour);
    }
}
