"use strict";
// Leave now: the page is gone in the same task as the tap, before the network answers, and the entry in the tab's history
// is replaced, so that "back" does not lead here. Without this script #exit is a plain link. Nothing is stored.
(function () {
  function exitOf(event) {
    return event.target.closest ? event.target.closest("a#exit") : null;
  }

  function leave(event) {
    var exit = exitOf(event);
    if (!exit) return;
    event.preventDefault();
    document.documentElement.hidden = true;
    location.replace(exit.href);
  }

  // Enter is a click already. The exit looks like a button, and Space presses buttons.
  document.addEventListener("keydown", function (event) {
    if (event.key === " ") leave(event);
  }, true);
  // Any click, with Control or Shift too: a second tab would leave this one in view. The middle button is "auxclick".
  document.addEventListener("click", leave, true);
  document.addEventListener("auxclick", function (event) {
    if (event.button === 1) leave(event);
  }, true);

  // A page kept whole by the browser comes back as it was: hidden. It is shown again. Its entry was replaced, so it can come
  // back only if leaving was cut short; a fresh load would show the same text; and an endless blank page helps nobody.
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) document.documentElement.hidden = false;
  });
})();
