"use strict";
// Leave now. The page is gone in the same task as the tap, before the network answers; then every page of the guide leaves the
// tab's list for Back and Forward. The current entry becomes the empty page blank.html and is marked; the browser goes back to the
// guide's first entry; a page that finds such a mark ahead of it shows nothing, becomes blank.html too, cuts off all that lies
// ahead, and opens the target. Back then finds an empty page, which does the same again. The marks are in the list alone:
// nothing is stored. Loaded before the title and the text, so that a page on the way shows neither (docs/adr/0046).
// Browsers without the Navigation API cannot tell which entry was first: there links replace the page, so there is only one.
// Without this script #exit is a plain link.
var waymark = waymark || {};

(function () {
  var MARK = 1;
  var script = document.currentScript;
  var root = document.documentElement;
  var target = script.getAttribute("data-exit");
  // A guide in one file has no other page: its only entry bears the mark, so that it stays empty while the target hangs.
  var folder = script.src && script.src.replace(/assets\/[^/]*$/, "");
  var blank = folder && folder + "blank.html";
  var list = window.navigation && navigation.entries && navigation.currentEntry ? navigation : null;
  var left = false;

  function isLeaving() {
    if (!blank) return history.state === MARK;
    if (location.href === blank) return true;
    return !!list && list.entries().slice(list.currentEntry.index + 1).some(function (entry) {
      return entry.getState() === MARK;
    });
  }

  function hide() {
    root.hidden = true;
    document.title = "";
    Array.prototype.forEach.call(document.querySelectorAll("link[rel=icon]"), function (icon) {
      icon.href = "data:,";
    });
  }

  // How many entries of the guide lie behind this one. The browser tells no page the address of another with this policy.
  function behind() {
    if (!list) return 0;
    var entries = list.entries();
    var now = list.currentEntry.index;
    var first = now;
    while (first && (!entries[first - 1].url || entries[first - 1].url.indexOf(folder) === 0)) first--;
    return now - first;
  }

  function leave() {
    if (left) return;
    left = true;
    hide();
    if (!blank) {
      history.replaceState(MARK, "");
      return location.replace(target);
    }
    try {
      history.replaceState(null, "", blank);
    } catch (e) {} // on a disk only a real page can take the place
    if (location.href !== blank) return location.replace(blank);
    if (list) list.updateCurrentEntry({ state: MARK });
    var steps = behind();
    if (!steps) {
      history.pushState(null, "", blank);
      return location.replace(target);
    }
    // No first page without a network, and no long wait for it: the marks keep the pages before this one closed.
    setTimeout(function () {
      location.href = target;
    }, navigator.onLine === false ? 0 : 2000);
    if (navigator.onLine !== false) history.go(-steps);
  }

  // A page that comes back as it was, or in which the browser went back.
  function returned(event) {
    root.style.visibility = "";
    if (!isLeaving()) return;
    event.stopImmediatePropagation();
    left = false;
    leave();
  }

  waymark.replaces = !list;
  if (isLeaving()) {
    hide();
    window.stop();
    return leave();
  }
  // No frame of a kept page is drawn before it knows whether it may be seen.
  addEventListener("pagehide", function () {
    root.style.visibility = "hidden";
  });
  addEventListener("pageshow", returned, true);
  addEventListener("popstate", returned, true);

  function exitOf(event) {
    return event.target.closest ? event.target.closest("a#exit") : null;
  }

  function leaveBy(event) {
    if (!exitOf(event)) return;
    event.preventDefault();
    leave();
  }

  // Enter is a click already. The exit looks like a button, and Space presses buttons.
  document.addEventListener("keydown", function (event) {
    if (event.key === " ") leaveBy(event);
  }, true);
  // Any click, with Control or Shift too: a second tab would leave this one in view. The middle button is "auxclick".
  document.addEventListener("click", leaveBy, true);
  document.addEventListener("auxclick", function (event) {
    if (event.button === 1) leaveBy(event);
  }, true);

  // A link within the page adds no entry to the list; where there can be only one entry, no link of the guide does.
  addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a[href]");
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    var isHere = link.hash && link.href.split("#")[0] === location.href.split("#")[0];
    if (!isHere && !(waymark.replaces && folder && link.href.indexOf(folder) === 0)) return;
    event.preventDefault();
    location.replace(link.href);
  });

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
    if (taps === 3) leave();
  }, true);
  document.addEventListener("pointerdown", function () {
    down = false;
    count(0);
  }, true);
})();
