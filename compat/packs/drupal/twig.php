<?php
// Renders a component by Twig itself, escaping as Drupal does. { twig: autoloader, template: file, props: {…}, content: HTML }

$task = json_decode(stream_get_contents(STDIN), true);
require $task['twig'];

$loader = new Twig\Loader\ArrayLoader([
    'component' => file_get_contents($task['template']),
    // What Drupal makes of a component with a slot.
    'embed' => "{% embed 'component' %}{% block content %}{{ content }}{% endblock %}{% endembed %}",
]);
$twig = new Twig\Environment($loader, ['autoescape' => 'html', 'strict_variables' => false]);
$props = $task['props'];
if (isset($task['content'])) {
    $props['content'] = new Twig\Markup($task['content'], 'UTF-8');
}
echo json_encode($twig->render(isset($task['content']) ? 'embed' : 'component', $props));
