/** What would break out of an attribute or a tag that forgets to escape it, and what must come through unharmed. */
export const hostile = {
  markup: '"><img src=x onerror=alert(1)>',
  quotes: `' onclick='alert(1)" onfocus="alert(2)`,
  template: '{LIST} {{ 7 * 7 }} ${7 * 7} <?php echo 7 ?> <%= 7 %>',
  entities: 'Lịch & việc &lt;b&gt; 100%',
};
