"use strict";
// Leave now: the page is gone in the same task as the tap, before the network answers, and the entry in the tab's history
// is replaced, so that "back" does not lead here. Without this script #exit is a plain link. Nothing is stored.
(function () {
  function exitOf(event) {
    return event.target.closest ? event.target.closest("a#exit") : null;
  }

  function go(exit) {
    document.documentElement.hidden = true;
    location.replace(exit.href);
  }

  function leave(event) {
    var exit = exitOf(event);
    if (!exit) return;
    event.preventDefault();
    go(exit);
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

  // Shift three times leaves too. A tap counts if nothing else was pressed while the key was down, if no field is being written in,
  // and if the last was not long ago. After the second a quiet line says what one more does.
  var fields = "input:not([type=radio]):not([type=checkbox]), select, textarea, [contenteditable]";
  var taps = 0;
  var last = 0;
  var down = false;

  function count(number) {
    var line = document.querySelector("#exit + [role=status]");
    taps = number;
    if (line) line.textContent = taps === 2 ? line.getAttribute("data-once-more") : "";
  }

  document.addEventListener("keydown", function (event) {
    down = event.key === "Shift" && !event.ctrlKey && !event.altKey && !event.metaKey && !event.target.matches(fields);
    if (!down) count(0);
  }, true);
  document.addEventListener("keyup", function (event) {
    if (event.key !== "Shift" || !down) return;
    down = false;
    count(event.timeStamp - last > 3000 ? 1 : taps + 1);
    last = event.timeStamp;
    if (taps === 3) go(document.getElementById("exit"));
  }, true);
  document.addEventListener("pointerdown", function () {
    down = false;
    count(0);
  }, true);

  // A page kept whole by the browser comes back as it was: hidden. It is shown again. Its entry was replaced, so it can come
  // back only if leaving was cut short; a fresh load would show the same text; and an endless blank page helps nobody.
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) document.documentElement.hidden = false;
  });
})();
