// Runs in the page before everything else, in any browser: records errors, and reports what there is to see.
(function () {
  var errors = [];
  addEventListener('error', function (event) {
    errors.push(String((event.error && event.error.stack) || event.message || event.target.outerHTML));
  });
  addEventListener('unhandledrejection', function (event) {
    errors.push(String((event.reason && event.reason.stack) || event.reason));
  });

  function tidy(text) {
    return (text || '').replace(/\s+/g, ' ').trim();
  }

  function seenOf(block) {
    var portlet = block.shadowRoot && block.shadowRoot.querySelector('.portlet');
    return {
      tag: block.localName,
      state: block.getAttribute('state'),
      drawn: portlet ? tidy(portlet.innerText) : '',
      written: tidy(block.innerText),
      height: block.getBoundingClientRect().height,
    };
  }

  function isAtRest(block) {
    return /^(ready|stale|empty|error)$/.test(block.getAttribute('state'));
  }

  /** Sends what there is to see once every block is at rest; or, where that does not come about, 20 s after the page has loaded. */
  function report() {
    var blocks = [].slice.call(document.querySelector('.column').children);
    if (!blocks.every(isAtRest) && Date.now() - loaded < 20000) return;
    clearInterval(timer);
    var request = new XMLHttpRequest();
    request.open('POST', '/report');
    request.send(JSON.stringify({ errors: errors, blocks: blocks.map(seenOf) }));
  }

  var loaded;
  var timer;
  addEventListener('load', function () {
    loaded = Date.now();
    timer = setInterval(report, 200);
  });
})();
