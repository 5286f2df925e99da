"use strict";
// Looks up the code of a printed sheet among those that the page knows. Nothing is sent or kept: the field has no name, the form
// is never sent, and the answer is a link that the reader may follow.
(function () {
  const form = document.getElementById("sheet-code");
  const field = form.querySelector("input");
  const status = form.querySelector("[role=status]");
  const alphabet = "34679CDFHJKMNPRTWXY";
  const known = form.dataset.codes.match(/.{8}/g) || [];

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

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const code = letters(field.value);
    if (!code) return show("");
    if (known.indexOf(code) < 0) return show(isSound(code) ? form.dataset.unknown : form.dataset.wrong);
    const link = document.createElement("a");
    link.href = code.toLowerCase() + ".html";
    link.dir = "ltr";
    link.className = "action";
    link.textContent = code.slice(0, 4) + "-" + code.slice(4);
    show("", link);
    link.focus();
  });
  field.value = "";
  form.hidden = false;
  // A page from the browser's memory comes back with what was typed.
  window.addEventListener("pagehide", () => {
    field.value = "";
    show("");
  });
})();
