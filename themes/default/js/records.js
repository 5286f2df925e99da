"use strict";
// All records of a dataset: one to choose, the map, and the outcomes for what a reader asks. The build has worked them out: each row has
// the place of its outcome for every combination of answers, and this script knows no rule. Without it each tile is a link and the
// list is whole. With it the map is one stop of the Tab key. Nothing is kept, sent or written down.
var waymark = waymark || {};

(function () {
  const SVG = "http://www.w3.org/2000/svg";
  const all = (selector, inside) => [...(inside || document).querySelectorAll(selector)];
  const main = document.querySelector(".states");
  const map = document.getElementById("state-map");
  const line = document.getElementById("map-line");
  const choose = document.getElementById("state-select");
  const filter = document.getElementById("state-filter");
  const found = document.getElementById("state-found");
  const rows = all("#states tr[data-state]");
  const legends = { group: main.querySelector("[data-legend=group]"), answer: main.querySelector("[data-legend=answer]") };
  const begun = line ? line.textContent : "";
  const tiles = map ? all("a.tile", map) : [];
  const chosen = {};
  if (filter) all("[data-chosen]", filter).forEach((one) => (chosen[one.dataset.chosen] = one.textContent));
  const outcomes = filter ? all("[data-found]", filter).map((section) => section.dataset.found) : [];
  const questions = filter ? all("fieldset", filter).map((one) => all("input", one)) : [];

  const linkOf = (row) => row.querySelector("th a");
  const rowOf = (tile) => rows.find((row) => row.dataset.state === tile.dataset.state);
  const entryOf = (legend, key) => legend.querySelector(`[data-key="${key}"]`);
  const inOrder = all("option", choose).map((option) => option.value);
  const byName = rows.slice().sort((one, other) => inOrder.indexOf(linkOf(one).getAttribute("href")) - inOrder.indexOf(linkOf(other).getAttribute("href")));

  // One record: by its name.

  const select = choose.querySelector("select");

  function go() {
    const status = choose.querySelector("[role=status]");
    status.textContent = select.value ? "" : status.dataset.empty;
    if (select.value) location[waymark.replaces ? "replace" : "assign"](select.value);
    else select.focus();
  }

  choose.addEventListener("submit", (event) => {
    event.preventDefault();
    go();
  });

  // A finger has chosen when the phone's own list closes. Arrow keys pass many records on their way: they take the button.
  let byFinger = false;
  select.addEventListener("pointerdown", (event) => (byFinger = event.pointerType === "touch"));
  select.addEventListener("keydown", () => (byFinger = false));
  select.addEventListener("change", () => {
    if (byFinger && select.value) go();
  });

  // Each tile's look and words.

  function paint(tile, entry) {
    const words = entry.querySelector(".legend__words").textContent;
    tile.setAttribute("class", "tile tile--" + entry.dataset.look);
    all(".tile__pattern", tile).forEach((pattern) => pattern.setAttribute("fill", entry.dataset.fill));
    const row = rowOf(tile);
    const doubts = all(".doubt", row).map((doubt) => doubt.textContent);
    tile.setAttribute("aria-label", [tile.dataset.state.toUpperCase() + ", " + linkOf(row).textContent, ...doubts, words].join(". "));
  }

  // The outcome for what is asked: said, listed, and on the map.

  function asked() {
    const places = questions.map((options) => options.findIndex((option) => option.checked));
    const values = places.map((place, i) => place >= 0 && questions[i][place].value).filter(Boolean);
    return {
      id: values.join(" "),
      whole: values.length > 0 && values.length === questions.length,
      // the last question changes fastest
      place: places.reduce((before, place, i) => before * questions[i].length + place, 0),
    };
  }

  function list(outcome, places) {
    const section = filter.querySelector(`[data-found="${outcome}"]`);
    const links = section.querySelector("ul");
    const count = "(" + places.length + ")";
    section.hidden = !places.length;
    section.querySelector(".found__count").textContent = count;
    if (legends.answer) entryOf(legends.answer, outcome).querySelector(".legend__count").textContent = count;
    links.textContent = "";
    places.forEach((row) => {
      links.appendChild(document.createElement("li")).appendChild(linkOf(row).cloneNode(true));
    });
  }

  function show() {
    const kind = asked();
    const said = {};
    rows.forEach((row) => (said[row.dataset.state] = kind.whole ? outcomes[parseInt(row.dataset.outcomes[kind.place], 36)] : row.dataset.group));
    const legend = kind.whole ? legends.answer : legends.group;
    if (legend) tiles.forEach((tile) => paint(tile, entryOf(legend, said[tile.dataset.state])));
    if (!filter) return;
    if (legends.group) legends.group.hidden = kind.whole;
    if (legends.answer) legends.answer.hidden = !kind.whole;
    filter.querySelector("[data-when=answered]").hidden = !kind.whole;
    if (kind.whole) outcomes.forEach((outcome) => list(outcome, byName.filter((row) => said[row.dataset.state] === outcome)));
    // a status is read out when its words change: once for a choice
    found.textContent = chosen[kind.id] || "";
  }

  // One stop of the Tab key; arrows lead to the nearest place in their direction.

  const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

  function middle(tile) {
    const box = (tile.querySelector(".tile__plate") || tile).getBoundingClientRect();
    const shown = box.width ? box : tile.getBoundingClientRect();
    return [shown.left + shown.width / 2, shown.top + shown.height / 2];
  }

  function next(tile, direction) {
    const [x, y] = middle(tile);
    let best, least = Infinity;
    tiles.forEach((other) => {
      const [otherX, otherY] = middle(other);
      const along = (otherX - x) * direction[0] + (otherY - y) * direction[1];
      const aside = Math.abs((otherX - x) * direction[1]) + Math.abs((otherY - y) * direction[0]);
      if (along > 1 && along + 2 * aside < least && along * 3 > aside) {
        least = along + 2 * aside;
        best = other;
      }
    });
    return best;
  }

  function stop(tile) {
    tiles.forEach((other) => other.setAttribute("tabindex", other === tile ? "0" : "-1"));
  }

  if (map) map.addEventListener("keydown", (event) => {
    const tile = event.target.closest("a.tile");
    const direction = DIRECTIONS[event.key];
    if (!tile || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = direction ? next(tile, direction) : { Home: tiles[0], End: tiles[tiles.length - 1] }[event.key];
    if (direction || to) event.preventDefault();
    if (to) {
      stop(to);
      to.focus();
    }
  });

  // The line below the map is for the eye: a link says its own name to those who listen.
  ["focusin", "mouseover"].forEach(
    (kind) =>
      map &&
    map.addEventListener(kind, (event) => {
      const tile = event.target.closest("a.tile");
      if (!tile) return;
      if (kind === "focusin") stop(tile);
      line.textContent = tile.getAttribute("aria-label");
    }),
  );

  // On wide screens the same links stand in the shapes of a geographic map, from a script of its own.

  function draw(tag, attributes, parent) {
    const element = document.createElementNS(SVG, tag);
    for (const name in attributes) element.setAttribute(name, attributes[name]);
    parent.appendChild(element);
    return element;
  }

  function shape(tile) {
    const code = tile.dataset.state;
    const { tile: size, shapes, tiles: places } = waymark.mapShapes;
    const parts = document.createDocumentFragment();
    const fill = tile.querySelector(".tile__pattern").getAttribute("fill");
    const [path, textX, textY] = shapes[code] || [""];
    if (path) {
      draw("path", { class: "tile__ground", d: path }, parts);
      draw("path", { class: "tile__pattern", d: path, fill }, parts);
    }
    const [x, y] = places[code] || [textX - size / 2, textY - size / 2];
    if (places[code]) {
      const place = { x, y, width: size, height: size, rx: 7 };
      draw("rect", Object.assign({ class: "tile__ground" }, place), parts);
      draw("rect", Object.assign({ class: "tile__pattern", fill }, place), parts);
    }
    draw("rect", { class: "tile__plate", x: x + size / 2 - 17, y: y + size / 2 - 13, width: 34, height: 26, rx: 4 }, parts);
    draw("rect", { class: "tile__ring", x: x + 1, y: y + 1, width: size - 2, height: size - 2, rx: 7 }, parts);
    draw("text", { x: x + size / 2, y: y + size / 2 }, parts).textContent = code.toUpperCase();
    return parts;
  }

  const squares = { box: map && map.getAttribute("viewBox"), parts: tiles.map((tile) => [...tile.childNodes]) };

  function redraw() {
    const holder = main.querySelector("[data-shapes]");
    const wide = !!holder && window.matchMedia("(min-width: 64em)").matches;
    if (!map) return show();
    if (wide && !waymark.mapShapes) return fetchShapes();
    const shaped = wide && !!waymark.mapShapes.box;
    map.setAttribute("viewBox", shaped ? waymark.mapShapes.box : squares.box);
    map.setAttribute("class", shaped ? "map--shapes" : "");
    tiles.forEach((tile, i) => {
      const parts = shaped ? [shape(tile)] : squares.parts[i];
      tile.textContent = "";
      parts.forEach((part) => tile.appendChild(part));
    });
    show();
  }

  function fetchShapes() {
    waymark.mapShapes = {};
    const script = document.createElement("script");
    script.src = main.querySelector("[data-shapes]").dataset.shapes;
    script.onload = redraw;
    document.head.appendChild(script);
  }

  // Whoever reloads the page or comes back to it finds it unasked.
  function begin() {
    if (filter) filter.reset();
    choose.reset();
    if (line) line.textContent = begun;
    show();
  }

  all("[data-script=on]").forEach((element) => (element.hidden = false));
  // it repeats what the link in focus says by itself
  if (line) line.setAttribute("aria-hidden", "true");
  if (filter) filter.addEventListener("change", show);
  if (filter) filter.querySelector("[data-action=show-all]").addEventListener("click", () => {
    begin();
    filter.querySelector("summary").focus();
  });
  if (map) stop(tiles[0]);
  begin();
  window.addEventListener("pageshow", (event) => event.persisted && begin());
  redraw();
  window.matchMedia("(min-width: 64em)").addListener(redraw);
})();
