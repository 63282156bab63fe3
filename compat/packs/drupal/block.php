<?php
// As much of Drupal as the block uses, after its public sources. { module: folder, tag, language, configuration: {…}, nodes: [ … ] }

namespace {
    $task = json_decode(stream_get_contents(STDIN), true);

    spl_autoload_register(static function (string $class) use ($task): void {
        $own = 'Drupal\\html_portlets\\';
        if (str_starts_with($class, $own)) {
            require $task['module'] . '/src/' . str_replace('\\', '/', substr($class, strlen($own))) . '.php';
        }
    });
}

namespace Drupal\Core\Block {
    class BlockBase
    {
        protected $configuration;

        public function __construct(array $configuration, $plugin_id, $plugin_definition)
        {
            $this->configuration = $configuration + $this->defaultConfiguration();
        }

        public function getDerivativeId()
        {
            return $GLOBALS['task']['tag'];
        }
    }
}

namespace Drupal\Core\Plugin {
    interface ContainerFactoryPluginInterface
    {
    }
}

namespace Drupal\Core\Form {
    interface FormStateInterface
    {
    }
}

namespace Drupal\Component\Plugin\Derivative {
    class DeriverBase
    {
        protected $derivatives = [];
    }
}

namespace Drupal\filter\Plugin {
    class FilterBase
    {
    }
}

namespace Drupal\filter {
    class FilterProcessResult
    {
        public $attachments = [];

        public function __construct(public $text)
        {
        }

        public function setAttachments(array $attachments)
        {
            $this->attachments = $attachments;
        }
    }
}

namespace Drupal\Core\Language {
    interface LanguageManagerInterface
    {
    }
}

namespace Drupal\Core\Entity {
    interface EntityTypeManagerInterface
    {
    }
}

namespace Drupal\Core\Datetime {
    interface DateFormatterInterface
    {
    }
}

namespace Drupal\Core {
    class Url
    {
        public static function fromUri($uri)
        {
            return new self();
        }

        public function toString()
        {
            return '/rss.xml';
        }
    }
}

namespace {
    use Drupal\html_portlets\News;
    use Drupal\html_portlets\Plugin\Block\Portlet;
    use Drupal\html_portlets\Plugin\Derivative\PortletDeriver;
    use Drupal\html_portlets\Plugin\Filter\PortletFilter;

    $languages = new class ($task['language']) implements Drupal\Core\Language\LanguageManagerInterface {
        public function __construct(private string $language)
        {
        }

        public function getCurrentLanguage()
        {
            return $this;
        }

        public function getId()
        {
            return $this->language;
        }
    };
    $dates = new class () implements Drupal\Core\Datetime\DateFormatterInterface {
        public function format($time, $type, $format)
        {
            return gmdate($format, $time);
        }
    };
    $entities = new class ($task['nodes']) implements Drupal\Core\Entity\EntityTypeManagerInterface {
        public array $asked = [];

        public function __construct(private array $nodes)
        {
        }

        public function hasDefinition($type)
        {
            return $type === 'node';
        }

        public function getStorage($type)
        {
            return $this;
        }

        public function getQuery()
        {
            return $this;
        }

        public function execute()
        {
            return array_keys($this->nodes);
        }

        public function loadMultiple($ids)
        {
            return array_map(static fn (array $node) => new class ($node) {
                public function __construct(private array $node)
                {
                }

                public function hasTranslation($language)
                {
                    return false;
                }

                public function toUrl()
                {
                    return $this;
                }

                public function toString()
                {
                    return $this->node['href'];
                }

                public function label()
                {
                    return $this->node['title'];
                }

                public function getCreatedTime()
                {
                    return $this->node['created'];
                }
            }, $this->nodes);
        }

        /** Every question of a query is kept. */
        public function __call($name, $given)
        {
            $this->asked[$name][] = $given;
            return $this;
        }
    };

    $block = new Portlet($task['configuration'], 'html_portlets', [], new News($entities, $dates, $languages), $languages);
    $filter = new PortletFilter();
    $texts = array_map(static function (string $text) use ($filter): array {
        $result = $filter->process($text, 'vi');
        return ['same' => $result->text === $text, 'attachments' => $result->attachments];
    }, $task['texts']);
    echo json_encode([
        'build' => $block->build(),
        'form' => $block->blockForm([], new class () implements Drupal\Core\Form\FormStateInterface {
        }),
        'asked' => $entities->asked,
        'blocks' => (new PortletDeriver())->getDerivativeDefinitions([]),
        'texts' => $texts,
    ]);
}
