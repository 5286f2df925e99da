// The script of the preview's frame. It looks into the page, which is of the same server, and changes nothing in it: when the
// page has changed, another copy is loaded behind it, brought to the same place, and put in front.
(function () {
  'use strict';

  var ROOT = '/_preview/';
  var LETTER = /[^\p{L}]+/gu;
  var MOST_LETTERS = 60;
  var NAMED = { checking: 'Checking', sound: 'Sound', held: 'Not fit to publish', refused: 'Not fit to publish', broken: 'Waymark itself failed' };

  var byId = function (id) {
    return document.getElementById(id);
  };
  var stage = byId('stage');
  var mark = byId('mark');
  var toggle = byId('toggle');
  var faults = byId('faults');

  var page = location.pathname.slice(ROOT.length) || '';
  if (page === '' || page.slice(-1) === '/') {
    page += 'index.html';
  }
  var shown = null; // the element of the page that is in front
  var sum = null; // of its bytes
  var source = null; // of events
  var places = [];
  var told = ''; // the errors that were shown last

  // --- the page ---

  function inside(frame) {
    try {
      return frame.contentDocument && frame.contentWindow.location.href !== 'about:blank' ? frame.contentWindow : null;
    } catch (error) {
      return null; // a link has led out of the guide
    }
  }

  function state(frame) {
    var view = frame && inside(frame);
    return (
      view && {
        x: view.scrollX,
        y: view.scrollY,
        hash: view.location.hash,
        open: Array.prototype.map.call(view.document.querySelectorAll('details'), function (one) {
          return one.open;
        }),
      }
    );
  }

  function restore(frame, earlier) {
    var view = inside(frame);
    if (!view || !earlier) {
      return;
    }
    var details = view.document.querySelectorAll('details');
    if (details.length === earlier.open.length) {
      earlier.open.forEach(function (open, i) {
        details[i].open = open;
      });
    }
    view.scrollTo({ left: earlier.x, top: earlier.y, behavior: 'instant' });
  }

  function load() {
    var next = document.createElement('iframe');
    var earlier = state(shown);
    next.className = 'stage__page stage__page--next';
    next.title = 'The page as readers see it';
    next.src = '/' + page + (earlier ? earlier.hash : location.hash);
    Array.prototype.forEach.call(stage.querySelectorAll('.stage__page--next'), function (late) {
      late.remove();
    });
    next.addEventListener('load', function () {
      if (next !== shown) {
        restore(next, state(shown) || earlier);
        next.classList.remove('stage__page--next');
        if (shown) {
          shown.remove();
        }
        shown = next;
        byId('empty').hidden = true;
      }
      arrive();
    });
    stage.appendChild(next);
  }

  // Whatever page is inside now, by our loading or by a link: the frame's address and events follow it.
  function arrive() {
    var view = inside(shown);
    mark.hidden = true;
    byId('place').textContent = '';
    if (!view) {
      return;
    }
    var path = decodeURI(view.location.pathname).slice(1);
    path += path === '' || path.slice(-1) === '/' ? 'index.html' : '';
    document.title = 'Preview: ' + view.document.title;
    view.document.addEventListener('mouseover', point);
    view.document.addEventListener('focusin', point);
    view.addEventListener('scroll', unmark, { passive: true });
    if (path !== page) {
      page = path;
      sum = null;
      history.replaceState(null, '', ROOT + encodeURI(page));
      follow();
    }
    locate();
  }

  // --- where a block comes from ---

  function locate() {
    var request = new XMLHttpRequest();
    var asked = page;
    request.open('GET', ROOT + '-/places/' + encodeURI(page));
    request.onload = function () {
      if (request.status === 200 && asked === page) {
        places = JSON.parse(request.responseText);
        byId('draft').hidden = !ownDraft();
      }
    };
    request.send();
  }

  // The page's own texts come first: a draft among those of its file is a draft that is shown here.
  function ownDraft() {
    return places.length > 0 && places[0].isDraft;
  }

  function letters(element) {
    return element.textContent.slice(0, 1000).replace(LETTER, '').slice(0, MOST_LETTERS);
  }

  function placeOf(element) {
    var text = letters(element);
    for (var i = 0; text !== '' && i < places.length; i++) {
      // a short block has to be all of it, else a heading would stand for whatever begins alike
      if (places[i].text.length < MOST_LETTERS ? text === places[i].text : text.indexOf(places[i].text) === 0) {
        return places[i];
      }
    }
    return null;
  }

  function point(event) {
    var body = event.target.ownerDocument.body;
    for (var element = event.target; element && element !== body; element = element.parentElement) {
      var place = placeOf(element);
      if (place) {
        outline(element, place);
        return;
      }
    }
    unmark();
  }

  function outline(element, place) {
    var box = element.getBoundingClientRect();
    var isRightToLeft = getComputedStyle(element).direction === 'rtl';
    var before = isRightToLeft ? mark.parentElement.clientWidth - box.right : box.left;
    mark.dir = isRightToLeft ? 'rtl' : 'ltr'; // beside the beginning of the lines
    mark.style.insetBlockStart = box.top + 'px';
    mark.style.insetInlineStart = Math.max(0, before - 8) + 'px';
    mark.style.blockSize = box.height + 'px';
    mark.hidden = false;
    byId('place').textContent = place.at + (place.isDraft ? ' (draft)' : '');
  }

  function unmark() {
    mark.hidden = true;
    byId('place').textContent = '';
  }

  // --- how the guide stands ---

  function counted(count, word) {
    return count + ' ' + word + (count === 1 ? '' : 's');
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function item(fault) {
    var made = element('li', 'fault', '');
    made.appendChild(element('p', 'fault__place', fault.at));
    made.appendChild(element('p', 'fault__message', fault.severity + ': ' + fault.message + ' [' + fault.rule + ']'));
    made.appendChild(element('p', 'fault__hint', fault.hint));
    return made;
  }

  function open(isOpen) {
    faults.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
    toggle.textContent = isOpen ? 'Hide' : 'Show';
  }

  function tell(now) {
    var count = [];
    if (now.errors) {
      count.push(counted(now.errors, 'error'));
    }
    if (now.warnings) {
      count.push(counted(now.warnings, 'warning'));
    }
    var more = now.errors + now.warnings - now.faults.length;
    byId('state').textContent = NAMED[now.phase] + (count.length ? ': ' + count.join(', ') : '');
    byId('faults-heading').textContent = count.join(', ') || NAMED[now.phase];
    byId('about').textContent = [about(now), more > 0 ? 'These are the first; ./waymark check lists all.' : ''].join(' ').trim();
    var list = byId('list');
    list.textContent = '';
    now.faults.forEach(function (fault) {
      list.appendChild(item(fault));
    });
    toggle.hidden = now.faults.length === 0;
    if (now.phase !== 'checking') {
      reveal(now);
    }
  }

  function about(now) {
    if (now.phase === 'held') {
      return 'The page shows what you wrote. A build writes nothing until this is mended.';
    }
    if (now.phase === 'refused') {
      return now.isShown ? 'Behind this stands the last good page. A build writes nothing until this is mended.' : 'There is no good page yet.';
    }
    return '';
  }

  // New errors show themselves. Who has hidden them is not shown the same ones again.
  function reveal(now) {
    var errors = now.faults
      .filter(function (fault) {
        return fault.severity === 'error';
      })
      .map(function (fault) {
        return fault.at.replace(/[:0-9]+$/, '') + fault.rule + fault.message;
      })
      .join('\n');
    if (errors !== told || now.faults.length === 0) {
      open(errors !== '');
    }
    told = errors;
  }

  function follow() {
    if (source) {
      source.close();
    }
    if (document.hidden) {
      source = null;
      return;
    }
    source = new EventSource(ROOT + '-/events/' + encodeURI(page));
    source.onmessage = function (event) {
      var now = JSON.parse(event.data);
      tell(now);
      if (now.isShown && (sum !== now.page || !shown)) {
        sum = now.page;
        load();
      }
    };
    source.onerror = function () {
      byId('state').textContent = 'Not running: start ./waymark serve again';
    };
  }

  toggle.addEventListener('click', function () {
    open(faults.hidden);
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      open(false);
    }
  });
  // a browser has few connections to a server: tabs that nobody sees hold none
  document.addEventListener('visibilitychange', follow);
  follow();
})();
