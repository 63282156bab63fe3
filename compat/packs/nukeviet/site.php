<?php
// As much of NukeViet as our blocks use, after its public sources. Reads what to do as JSON and prints the answer as JSON.
// { theme: folder, block: 'featured_news', config: {…}, news: [rows], form: {…saved}, sent: {…} }

$task = json_decode(stream_get_contents(STDIN), true);

foreach (
    [
        'NV_MAINFILE' => true, 'NV_SYSTEM' => true, 'NV_LANG_DATA' => $task['language'], 'NV_LANG_INTERFACE' => $task['language'],
        'NV_BASE_SITEURL' => '/', 'NV_ASSETS_DIR' => 'assets', 'NV_FILES_DIR' => 'assets', 'NV_UPLOADS_DIR' => 'uploads',
        'NV_LANG_VARIABLE' => 'language', 'NV_NAME_VARIABLE' => 'nv', 'NV_OP_VARIABLE' => 'op', 'NV_PREFIXLANG' => 'nv4_vi',
        'NV_ALLOWED_HTML_TAGS' => 'p, a, b',
    ] as $name => $value
) {
    define($name, $value);
}
date_default_timezone_set('Asia/Ho_Chi_Minh');

function nv_function_exists($name)
{
    return function_exists($name);
}

/** NukeViet first undoes what has been escaped already, so that nothing is escaped twice. */
function nv_htmlspecialchars($text)
{
    if (empty($text)) {
        return $text;
    }
    $marks = str_split('&\'"<>\\/()*[]!=%^:{}`~');
    $entities = array_map(static function ($mark) {
        $named = ['&' => '&amp;', '\'' => '&#039;', '"' => '&quot;', '<' => '&lt;', '>' => '&gt;'];
        return isset($named[$mark]) ? $named[$mark] : '&#x' . sprintf('%04X', ord($mark)) . ';';
    }, $marks);
    // & is the first, as str_replace goes on with what it has just written.
    return str_replace($marks, $entities, str_replace($entities, $marks, $text));
}

/** Of an address, or of each in double quotes on a page, as NukeViet does it where addresses are rewritten. */
function nv_url_rewrite($text, $is_url = false)
{
    $rewritten = preg_replace_callback('#"/index\\.php\?language=([^"]+)"#', static function ($found) {
        parse_str(str_replace('&amp;', '&', "language=$found[1]"), $query);
        $end = substr($query['op'], -5) === '.html' ? '' : '/';
        return "\"/$query[language]/$query[nv]/$query[op]$end\"";
    }, $is_url ? "\"$text\"" : $text);
    return $is_url ? substr($rewritten, 1, -1) : $rewritten;
}

/** Blocks within blocks, {NAME} and {NAME.part}, as NukeViet's templates have them. */
class XTemplate
{
    private $blocks = [];
    private $made = [];
    private $values = [];

    public function __construct($file, $folder)
    {
        $this->cut('', file_get_contents("$folder/$file"));
    }

    private function cut($path, $text)
    {
        $this->blocks[$path] = preg_replace_callback(
            '/<!-- BEGIN: (\w+) -->(.*?)<!-- END: \1 -->/s',
            function ($found) use ($path) {
                $inner = ltrim("$path.$found[1]", '.');
                $this->cut($inner, $found[2]);
                return "{_BLOCK_.$inner}";
            },
            $text
        );
    }

    public function assign($name, $value)
    {
        $this->values[$name] = $value;
    }

    public function parse($path)
    {
        $text = $this->blocks[$path];
        preg_match_all('/\{([\w.]+)\}/', $text, $found);
        // One after the other, as NukeViet does it: a value that holds another's name would be filled in, too.
        foreach ($found[1] as $name) {
            $text = str_replace("{{$name}}", $this->valueOf($name), $text);
        }
        $this->made[$path] = $this->text($path) . $text;
        foreach (array_keys($this->made) as $inner) {
            if (strpos($inner, "$path.") === 0) {
                unset($this->made[$inner]);
            }
        }
    }

    private function valueOf($name)
    {
        if (strpos($name, '_BLOCK_.') === 0) {
            return $this->text(substr($name, 8));
        }
        $value = $this->values;
        foreach (explode('.', $name) as $part) {
            $value = isset($value[$part]) ? $value[$part] : '';
        }
        return $value;
    }

    public function text($path)
    {
        return isset($this->made[$path]) ? $this->made[$path] : '';
    }
}

$nv_Cache = new class ($task) {
    public $asked = [];
    private $task;

    public function __construct($task)
    {
        $this->task = $task;
    }

    public function db($sql, $key, $module)
    {
        $this->asked[] = $sql;
        $rows = strpos($sql, '_cat') ? $this->task['categories'] : $this->task['news'];
        return $key === '' ? $rows : array_column($rows, null, $key);
    }
};

$nv_Request = new class ($task) {
    private $task;

    public function __construct($task)
    {
        $this->task = $task;
    }

    public function get_title($name, $mode, $default = null)
    {
        return isset($this->task['sent'][$name]) ? nv_htmlspecialchars(strip_tags($this->task['sent'][$name])) : $default;
    }

    public function get_editor($name, $default, $allowed)
    {
        return isset($this->task['sent'][$name]) ? strip_tags($this->task['sent'][$name], '<p><a><b>') : $default;
    }
};

$global_config = ['rewrite_exturl' => '.html'];
$site_mods = ['news' => ['module_data' => 'news', 'module_upload' => 'news']];
$my_head = '';
$my_footer = '';

/** As NukeViet includes a block: within a function. */
function draw($file, $block_config)
{
    include $file;
    return $content;
}

$file = "{$task['theme']}/blocks/global.{$task['block']}.php";
$saved = $task['config'];
if (isset($task['sent'])) {
    draw($file, []);
    $submitted = call_user_func("nv_{$task['block']}_submit", 'theme', []);
    $saved = $submitted['config'];
    $my_head = $my_footer = '';
}
$answer = ['content' => draw($file, $saved), 'again' => draw($file, $saved)];
$lang_block = [];
include "{$task['theme']}/language/block.global.{$task['block']}_{$task['language']}.php";
$answer += [
    // NukeViet 4 gives the words of the language file, NukeViet 5 nothing.
    'form' => call_user_func("nv_{$task['block']}_config", 'theme', $saved, $lang_block),
    'formOfFive' => call_user_func("nv_{$task['block']}_config", 'theme', $saved),
    'saved' => $saved,
    'asked' => $nv_Cache->asked,
    'head' => $my_head,
    'footer' => $my_footer,
];
echo json_encode($answer);
