<?php

defined('_JEXEC') or die;

$escape = static fn (string $text): string => htmlspecialchars($text, ENT_QUOTES, 'UTF-8');
?>
<<?php echo $tag; ?><?php foreach ($attributes as $name => $value) : ?> <?php echo $name; ?>="<?php echo $escape($value); ?>"<?php endforeach; ?>>
<?php if ($items) : ?>
<ul>
    <?php foreach ($items as $item) : ?>
    <li>
        <?php if ($item['picture'] !== '') : ?><img src="<?php echo $escape($item['picture']); ?>" alt=""><?php endif; ?>
        <a href="<?php echo $escape($item['href']); ?>"><?php echo $escape($item['title']); ?></a>
        <time datetime="<?php echo $escape($item['datetime']); ?>"><?php echo $escape($item['day']); ?></time>
    </li>
    <?php endforeach; ?>
</ul>
<?php elseif (trim($content) !== '') : ?>
<?php echo $content; ?>
<?php else : ?>
<a href="<?php echo $escape($link['href']); ?>"><?php echo $escape($link['text']); ?></a>
<?php endif; ?>
</<?php echo $tag; ?>>
