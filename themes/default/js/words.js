"use strict";
// A word's meaning opens where the word is used, in a popover: Escape, a tap elsewhere and the phone's Back close it, and the
// history does not grow. Browsers without popovers follow the link to the list below the text, as all do without this script.
// The list is folded, and unfolded for paper.
(function () {
  if (!("popover" in HTMLElement.prototype)) return;
  var box = document.createElement("span");
  var opener = null;
  var closing = null;

  // The term's entry in the list, if the link leads to one on this page.
  function entryOf(link) {
    var entry = document.getElementById(link.getAttribute("href").slice(1));
    return entry && entry.tagName === "DT" ? entry : null;
  }

  function linkOf(event) {
    var link = event.target.closest ? event.target.closest('a.term[href^="#"]') : null;
    return link && entryOf(link) ? link : null;
  }

  function fill(link) {
    var entry = entryOf(link);
    var word = document.createElement("strong");
    word.textContent = entry.textContent;
    word.lang = entry.lang || document.documentElement.lang;
    var copy = entry.nextElementSibling.cloneNode(true);
    var back = copy.querySelector(".words__back");
    if (back) back.remove();
    box.textContent = "";
    box.append(word, ": ");
    while (copy.firstChild) box.append(copy.firstChild);
    box.dir = document.documentElement.dir;
    box.lang = document.documentElement.lang;
  }

  function place(link) {
    var lines = link.getClientRects();
    var line = lines[lines.length - 1];
    var left = box.dir === "rtl" ? line.right - box.offsetWidth : line.left;
    var most = document.documentElement.clientWidth - box.offsetWidth;
    var gap = Math.min(16, most / 2);
    box.style.left = Math.max(gap, Math.min(left, most - gap)) + scrollX + "px";
    box.style.top = line.bottom + scrollY + 6 + "px";
    box.scrollIntoView({ block: "nearest" });
  }

  function open(link) {
    link.after(box);
    opener = link;
    box.showPopover();
    fill(link);
    place(link);
    link.setAttribute("aria-expanded", "true");
  }

  box.id = "meaning";
  box.className = "words__meaning";
  box.setAttribute("popover", "auto");
  box.setAttribute("role", "status");
  box.addEventListener("beforetoggle", function (event) {
    if (event.newState === "closed" && opener) opener.setAttribute("aria-expanded", "false");
  });

  // A tap on the word closes what it opened: the browser does so before the click comes.
  document.addEventListener("pointerdown", function (event) {
    closing = box.matches(":popover-open") && linkOf(event) === opener ? opener : null;
  }, true);
  document.addEventListener("click", function (event) {
    var link = linkOf(event);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    var isOpen = closing === link || (box.matches(":popover-open") && opener === link);
    closing = null;
    if (box.matches(":popover-open")) box.hidePopover();
    if (!isOpen) open(link);
  });

  function each(selector, use) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), use);
  }

  var wide = matchMedia("(min-width: 64em)");

  // The list of headings stands open beside the text where there is room.
  function fold(part) {
    part.open = wide.matches && part.classList.contains("fold--narrow");
  }

  // What a link leads to is opened first.
  function unfold() {
    var target = document.getElementById(location.hash.slice(1));
    var part = target && target.closest(".fold");
    if (!part || part.open) return;
    part.open = true;
    target.scrollIntoView();
  }

  function start() {
    each("a.term", function (link) {
      if (/^#/.test(link.getAttribute("href")) && entryOf(link)) link.setAttribute("aria-expanded", "false");
    });
    each(".fold", fold);
    unfold();
    wide.onchange = function () { each(".fold--narrow", fold); };
    addEventListener("hashchange", unfold);
    addEventListener("beforeprint", function () {
      each(".fold", function (part) { part.open = true; });
    });
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
