// Runs in the page before everything else, in any browser: keeps what goes wrong, and writes down what there is to see.
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

  setInterval(function () {
    var place = document.getElementById('report');
    if (!place) return;
    var column = document.querySelector('.column');
    var report = { errors: errors, blocks: [].map.call(column.children, seenOf) };
    place.textContent = JSON.stringify(report).replace(/</g, '\\u003c');
  }, 200);
})();
