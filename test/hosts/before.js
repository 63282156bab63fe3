// Runs in every page of the suite, right before our script: keeps what the page was, and listens.
(function () {
  var homes = [
    window,
    Array,
    Array.prototype,
    Object,
    Object.prototype,
    String.prototype,
    Function.prototype,
    Promise.prototype,
    JSON,
    Node.prototype,
    Element.prototype,
    HTMLElement.prototype,
    Document.prototype,
    EventTarget.prototype,
    History.prototype,
    CustomElementRegistry.prototype,
    XMLHttpRequest.prototype,
  ];

  function functionsOf(home) {
    return Object.getOwnPropertyNames(home)
      .filter(function (name) {
        var descriptor = Object.getOwnPropertyDescriptor(home, name);
        return descriptor && typeof descriptor.value === 'function';
      })
      .map(function (name) {
        return [name, home[name]];
      });
  }

  function looksOf(element) {
    var style = getComputedStyle(element);
    var looks = [].map.call(style, function (name) {
      return name + ':' + style.getPropertyValue(name);
    });
    return element.tagName + ';' + JSON.stringify(element.getBoundingClientRect()) + ';' + looks.join(';');
  }

  function difference(one, other) {
    var parts = (other || '').split(';');
    return (
      one
        .split(';')
        .filter(function (part, index) {
          return part !== parts[index];
        })
        .join() +
      ' → ' +
      parts
        .filter(function (part, index) {
          return part !== one.split(';')[index];
        })
        .join()
    );
  }

  function ownLooks() {
    return [].map.call(document.querySelectorAll('.own, .own *'), looksOf);
  }

  function focusOrder() {
    return [].filter
      .call(
        document.querySelectorAll('a[href], button, input, select, textarea, [tabindex]'),
        function (element) {
          return element.tabIndex >= 0;
        },
      )
      .map(function (element) {
        return element.id + element.tagName + element.tabIndex;
      })
      .join();
  }

  /** Those that elements of the page bring: WebKit lists among them what scripts have adopted. */
  function sheetsOfPage() {
    return [].filter.call(document.styleSheets, function (sheet) {
      return sheet.ownerNode;
    }).length;
  }

  var names = Object.getOwnPropertyNames(window);
  var functions = homes.map(functionsOf);
  var looks = ownLooks();
  // A picture that comes only now makes the page another one, whoever else is in it.
  document.querySelectorAll('.own img').forEach(function (picture) {
    if (picture.complete) return;
    picture.addEventListener('load', function () {
      looks = ownLooks();
    });
  });
  var order = focusOrder();
  var title = document.title;
  var sheets = sheetsOfPage();
  var watch = (window[Symbol.for('page-watch')] = {
    /** What the page's policy has stopped. */
    violations: [],
    /** How far the page had come when its first block was ready. */
    readyWhile: undefined,
    /** What we have changed in the page, in words. */
    changes: function () {
      var changes = [];
      Object.getOwnPropertyNames(window).forEach(function (name) {
        if (names.indexOf(name) < 0) changes.push('name: ' + name);
      });
      homes.forEach(function (home, index) {
        functions[index].forEach(function (pair) {
          if (home[pair[0]] !== pair[1]) changes.push('function: ' + pair[0]);
        });
      });
      var now = ownLooks();
      var other = looks.findIndex(function (look, index) {
        return look !== now[index];
      });
      if (other >= 0) changes.push('looks: ' + difference(looks[other], now[other]));
      if (looks.length && focusOrder() !== order)
        changes.push('focus order: ' + order + ' → ' + focusOrder());
      if (document.title !== title) changes.push('title');
      if (looks.length && sheetsOfPage() !== sheets) changes.push('style sheets');
      return changes;
    },
  });
  addEventListener('securitypolicyviolation', function (event) {
    watch.violations.push([event.violatedDirective, event.blockedURI, event.sample].join(' '));
  });
  addEventListener('portlet-load', function () {
    watch.readyWhile = watch.readyWhile || document.readyState;
  });
})();
