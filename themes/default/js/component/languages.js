"use strict";
// The menu of languages opens and closes without this script. With it, it closes too when somebody goes elsewhere.
(function () {
  function menu() {
    return document.getElementById("language-menu");
  }

  function leave(event) {
    if (menu() && !menu().contains(event.target)) menu().open = false;
  }

  document.addEventListener("focusin", leave);
  document.addEventListener("click", leave);
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || !menu() || !menu().open) return;
    menu().open = false;
    menu().querySelector("summary").focus();
  });
})();
