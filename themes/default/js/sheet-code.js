"use strict";
// Looks up the code of a printed sheet in the list that the page has. Nothing is sent or kept: the field has no name, the form
// is never sent, and the answer is a link that the reader may follow.
(function () {
  const form = document.getElementById("sheet-code");
  const field = form.querySelector("input");
  const status = form.querySelector("[role=status]");
  const links = document.querySelectorAll("#" + form.dataset.list + " a");
  const alphabet = "34679CDFHJKMNPRTWXY";
  const known = {};

  function letters(text) {
    return text.toUpperCase().replace(/[^0-9A-Z]/g, "");
  }

  // The letters' numbers, each times its place, make a multiple of 19.
  function isSound(code) {
    let sum = 0;
    for (let i = 0; i < code.length; i++) {
      const number = alphabet.indexOf(code[i]);
      if (number < 0) return false;
      sum += (i + 1) * number;
    }
    return code.length === 8 && sum % alphabet.length === 0;
  }

  function show(text, link) {
    status.textContent = text;
    if (link) status.append(link);
  }

  for (let i = 0; i < links.length; i++) known[letters(links[i].textContent)] = links[i];
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const code = letters(field.value);
    if (!code) return show("");
    const link = known[code];
    if (!link) return show(isSound(code) ? form.dataset.unknown : form.dataset.wrong);
    const copy = link.cloneNode(true);
    copy.className = "action";
    show("", copy);
    copy.focus();
  });
  field.value = "";
  form.hidden = false;
  // A page from the browser's memory comes back with what was typed.
  window.addEventListener("pagehide", () => {
    field.value = "";
    show("");
  });
})();
