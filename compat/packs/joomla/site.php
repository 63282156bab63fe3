<?php
// As much of Joomla as the module uses, after its public sources. Reads what to do as JSON and prints the answer as JSON.
// { module: folder, language: 'vi-VN', params: {…}, articles: [ … ], levels: [ … ] }

namespace {
    define('_JEXEC', 1);
    $task = json_decode(stream_get_contents(STDIN));
    date_default_timezone_set('Asia/Ho_Chi_Minh');

    spl_autoload_register(static function (string $class) use ($task): void {
        $own = 'HtmlPortlets\\Module\\HtmlPortlets\\Site\\';
        if (strpos($class, $own) === 0) {
            require "$task->module/src/" . str_replace('\\', '/', substr($class, strlen($own))) . '.php';
        }
    });
}

namespace Joomla\Registry {
    class Registry
    {
        private $values;

        public function __construct($values)
        {
            $this->values = (array) $values;
        }

        public function get($name, $default = null)
        {
            return $this->values[$name] ?? $default;
        }
    }
}

namespace Joomla\CMS\Helper {
    interface HelperFactoryAwareInterface
    {
    }

    trait HelperFactoryAwareTrait
    {
        protected function getHelperFactory()
        {
            return new class () {
                public function getHelper(string $name)
                {
                    $class = "HtmlPortlets\\Module\\HtmlPortlets\\Site\\Helper\\$name";
                    return new $class();
                }
            };
        }
    }
}

namespace Joomla\CMS\Dispatcher {
    abstract class AbstractModuleDispatcher
    {
        protected $module;
        protected $app;

        public function __construct($module, $app)
        {
            $this->module = $module;
            $this->app = $app;
        }

        public function dispatch(): void
        {
            $data = $this->getLayoutData();
            (static function () use ($data): void {
                extract($data);
                require $module->folder . '/tmpl/default.php';
            })();
        }

        protected function getLayoutData()
        {
            return ['module' => $this->module, 'app' => $this->app, 'params' => new \Joomla\Registry\Registry($this->module->params)];
        }
    }
}

namespace Joomla\CMS\Router {
    class Route
    {
        public static function _($address, $xhtml = true)
        {
            return $xhtml ? str_replace('&', '&amp;', "/$address") : "/$address";
        }
    }
}

namespace Joomla\CMS\HTML {
    class HTMLHelper
    {
        public static function _($name, ...$given)
        {
            return $name === 'date'
                ? (new \DateTime($given[0], new \DateTimeZone('UTC')))->setTimezone(new \DateTimeZone('Asia/Ho_Chi_Minh'))->format($given[1])
                : (object) ['url' => explode('#', $given[0])[0]];
        }
    }
}

namespace Joomla\CMS\Uri {
    class Uri
    {
        public static function root($pathOnly = false)
        {
            return $pathOnly ? '/cong' : 'https://example.invalid/cong/';
        }
    }
}

namespace Joomla\CMS\Component {
    class ComponentHelper
    {
        public static function getParams()
        {
            return new \Joomla\Registry\Registry([]);
        }
    }
}

namespace Joomla\CMS\Access {
    class Access
    {
        public static function getAuthorisedViewLevels()
        {
            return $GLOBALS['task']->levels;
        }
    }
}

namespace Joomla\Component\Content\Site\Helper {
    class RouteHelper
    {
        public static function getArticleRoute($slug, $catid, $language)
        {
            return "index.php?option=com_content&view=article&id=$slug&catid=$catid";
        }
    }
}

namespace Joomla\CMS\Application {
    class SiteApplication
    {
        public $used = [];
        public $asked = [];

        public function getParams()
        {
            return new \Joomla\Registry\Registry([]);
        }

        public function getLanguageFilter()
        {
            return false;
        }

        public function getIdentity()
        {
            return (object) ['id' => 0];
        }

        public function getLanguage()
        {
            return $this;
        }

        public function getTag()
        {
            return $GLOBALS['task']->language;
        }

        public function getDocument()
        {
            return $this;
        }

        public function getWebAssetManager()
        {
            return $this;
        }

        public function getRegistry()
        {
            return $this;
        }

        public function addExtensionRegistryFile($name)
        {
            $this->used[] = $name;
            return $this;
        }

        public function useScript($name)
        {
            $this->used[] = $name;
            return $this;
        }

        public function useStyle($name)
        {
            $this->used[] = $name;
            return $this;
        }

        public function bootComponent()
        {
            return $this;
        }

        public function getMVCFactory()
        {
            return $this;
        }

        public function createModel()
        {
            return $this;
        }

        public function setState($name, $value)
        {
            $this->asked[$name] = $value;
        }

        public function getItems()
        {
            return array_slice($GLOBALS['task']->articles, 0, $this->asked['list.limit']);
        }
    }
}

namespace {
    $app = new Joomla\CMS\Application\SiteApplication();
    $module = (object) ['folder' => $task->module, 'params' => $task->params];
    ob_start();
    (new HtmlPortlets\Module\HtmlPortlets\Site\Dispatcher\Dispatcher($module, $app))->dispatch();
    echo json_encode(['content' => ob_get_clean(), 'used' => $app->used, 'asked' => $app->asked]);
}
