"use strict";
// The maps of the states and their table. Without this file each tile is a link and the table is whole. With it the map is one
// stop of the Tab key, the table can be sorted, and both can answer for a kind of record. Nothing is kept, sent or written down.
var waymark = waymark || {};

(function () {
  const NAMINGS = ["named", "named-unless-violent", "named-with-limits", "not-known", "not-named"];

  // Whether a mechanism reaches what happened, as org.waymark.model.Mechanism.reaches does.
  function reaches(law, event) {
    if (event === "as-a-minor") return law.minor || ["adjudications", "convictions-and-adjudications", "all"].includes(law.reach);
    const reached = { convicted: ["convictions", "both", "convictions-and-adjudications", "all"], "arrested-only": ["arrests", "both", "all"] };
    return !law.minor && reached[event].includes(law.reach);
  }

  // Whether it names the offense, as org.waymark.model.Mechanism.names does.
  function names(law, offense) {
    if (law.offenses === "nonviolent") return offense === "violent" ? "not-named" : "named-unless-violent";
    if (law.offenses === "prostitution-related") return offense === "prostitution-related" ? "named" : "not-named";
    return { any: "named", unknown: "not-known" }[law.offenses] || "named-with-limits";
  }

  // What the laws of a state say of a kind of record, and which kinds of offenses those laws name that say so; none where no law
  // reaches what happened. The laws are written as in the table: "convictions:any adjudications:listed:minor".
  waymark.naming = function (laws, event, offense) {
    const said = laws
      .split(" ")
      .filter(Boolean)
      .map((law) => law.split(":"))
      .map(([reach, offenses, minor]) => ({ reach, offenses, minor: minor === "minor" }))
      .filter((law) => reaches(law, event))
      .map((law) => ({ naming: names(law, offense), offenses: law.offenses }));
    const naming = NAMINGS.find((one) => said.some((law) => law.naming === one)) || "not-named";
    return { naming, reasons: [...new Set(said.filter((law) => law.naming === naming).map((law) => law.offenses))] };
  };

  if (typeof document === "undefined") return;

  const SVG = "http://www.w3.org/2000/svg";
  const all = (selector, inside) => [...(inside || document).querySelectorAll(selector)];
  const main = document.querySelector(".states");
  const table = document.getElementById("states");
  const line = document.getElementById("map-line");
  const filter = document.getElementById("state-filter");
  const rows = all("tr[data-state]", table);
  const legends = { group: main.querySelector("[data-legend=group]"), answer: main.querySelector("[data-legend=answer]") };
  const reasons = {};
  all("[data-reason]").forEach((reason) => (reasons[reason.dataset.reason] = reason.textContent));
  const begun = line.textContent;

  function cell(row, tag, words) {
    const made = document.createElement(tag);
    made.className = "answer";
    made.hidden = true;
    made.textContent = words;
    row.insertBefore(made, row.children[1]);
    return made;
  }

  const head = cell(table.querySelector("thead tr"), "th", table.dataset.answer);
  head.scope = "col";
  head.dataset.column = "answer";
  rows.forEach((row) => (cell(row, "td", "").dataset.label = table.dataset.answer));

  const nameOf = (row) => row.querySelector("th a").textContent;
  const rowOf = (tile) => rows.find((row) => row.dataset.state === tile.dataset.state);
  const entryOf = (legend, key) => legend.querySelector(`[data-key="${key}"]`);

  // Each tile's look and words, and each row's.

  function paint(tile, entry, words) {
    tile.setAttribute("class", "tile tile--" + entry.dataset.look);
    all(".tile__pattern", tile).forEach((pattern) => pattern.setAttribute("fill", entry.dataset.fill));
    tile.setAttribute("aria-label", tile.dataset.state.toUpperCase() + ", " + nameOf(rowOf(tile)) + ". " + words);
  }

  function asked() {
    const value = (name) => (filter.querySelector(`[name=${name}]:checked`) || {}).value;
    return value("event") && value("offense") ? { event: value("event"), offense: value("offense") } : null;
  }

  function answer(row, kind) {
    const found = waymark.naming(row.dataset.laws, kind.event, kind.offense);
    const because = found.reasons.length ? found.reasons.map((offenses) => reasons[offenses]) : [reasons.none];
    return { key: found.naming, because: because.join(" ") };
  }

  const wordsOf = (entry) => entry.querySelector(".legend__words").textContent;

  function show() {
    const kind = asked();
    const legend = kind ? legends.answer : legends.group;
    legends.group.hidden = !!kind;
    legends.answer.hidden = !kind;
    const counts = {};
    const words = {};
    rows.forEach((row) => {
      const said = kind ? answer(row, kind) : { key: row.dataset.group, because: "" };
      const entry = entryOf(legend, said.key);
      counts[said.key] = (counts[said.key] || 0) + 1;
      words[row.dataset.state] = { entry, text: wordsOf(entry) + (said.because ? ". " + said.because : "") };
      const answered = row.querySelector(".answer");
      answered.hidden = !kind;
      answered.textContent = kind ? words[row.dataset.state].text : "";
      if (kind) row.dataset.answer = said.key;
      else delete row.dataset.answer;
    });
    head.hidden = !kind;
    all("[data-key]", legends.answer).forEach((entry) => {
      entry.querySelector(".legend__count").textContent = "(" + (counts[entry.dataset.key] || 0) + ")";
    });
    all("a.tile").forEach((tile) => paint(tile, words[tile.dataset.state].entry, words[tile.dataset.state].text));
    const tools = filter.querySelectorAll("[data-when]");
    tools.forEach((one) => (one.hidden = one.dataset.when !== (kind ? "answered" : "open")));
    main.querySelector("[data-sort=answer]").hidden = !kind;
    if (!kind) sort("name");
  }

  // The table is in the order of names as it comes.

  function sort(by) {
    const rank = {
      name: () => 0,
      group: (row) => all("[data-key]", legends.group).indexOf(entryOf(legends.group, row.dataset.group)),
      answer: (row) => NAMINGS.indexOf(row.dataset.answer),
    }[by];
    const sorted = rows.map((row, i) => [rank(row), i, row]).sort((one, other) => one[0] - other[0] || one[1] - other[1]);
    const body = table.querySelector("tbody");
    sorted.forEach((ranked) => body.appendChild(ranked[2]));
    all("[data-sort]", main).forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.sort === by)));
    all("thead th", table).forEach((column) => column.removeAttribute("aria-sort"));
    table.querySelector(`thead [data-column="${by}"]`).setAttribute("aria-sort", "ascending");
  }

  // One stop of the Tab key a map; arrows lead to the nearest place in their direction.

  const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

  function middle(tile) {
    const box = (tile.querySelector(".tile__plate") || tile).getBoundingClientRect();
    const shown = box.width ? box : tile.getBoundingClientRect();
    return [shown.left + shown.width / 2, shown.top + shown.height / 2];
  }

  function next(tile, tiles, direction) {
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

  function walk(map) {
    const tiles = all("a.tile", map);
    const stop = (tile) => tiles.forEach((other) => other.setAttribute("tabindex", other === tile ? "0" : "-1"));
    stop(tiles[0]);
    map.addEventListener("keydown", (event) => {
      const tile = event.target.closest("a.tile");
      const direction = DIRECTIONS[event.key];
      if (!tile || event.altKey || event.ctrlKey || event.metaKey) return;
      const to = direction ? next(tile, tiles, direction) : { Home: tiles[0], End: tiles[tiles.length - 1] }[event.key];
      if (direction || to) event.preventDefault();
      if (to) {
        stop(to);
        to.focus();
      }
    });
    ["focusin", "mouseover"].forEach((kind) =>
      map.addEventListener(kind, (event) => {
        const tile = event.target.closest("a.tile");
        if (!tile) return;
        if (kind === "focusin") stop(tile);
        line.textContent = tile.getAttribute("aria-label");
      }),
    );
  }

  // The map by shape: on wide screens, from a script of its own. Its links are the tiles' own.

  function draw(tag, attributes, parent) {
    const element = document.createElementNS(SVG, tag);
    for (const name in attributes) element.setAttribute(name, attributes[name]);
    parent.appendChild(element);
    return element;
  }

  function shape(tile, parent) {
    const code = tile.dataset.state;
    const { tile: size, shapes, tiles } = waymark.usMap;
    const link = draw("a", { class: tile.getAttribute("class"), "data-state": code, href: tile.getAttribute("href") }, parent);
    link.setAttribute("aria-label", tile.getAttribute("aria-label"));
    const fill = tile.querySelector(".tile__pattern").getAttribute("fill");
    const [path, textX, textY] = shapes[code] || [""];
    if (path) {
      draw("path", { class: "tile__ground", d: path }, link);
      draw("path", { class: "tile__pattern", d: path, fill }, link);
    }
    const [x, y] = tiles[code] || [textX - size / 2, textY - size / 2];
    if (tiles[code]) {
      const place = { x, y, width: size, height: size, rx: 7 };
      draw("rect", Object.assign({ class: "tile__ground" }, place), link);
      draw("rect", Object.assign({ class: "tile__pattern", fill }, place), link);
    }
    draw("rect", { class: "tile__plate", x: x + size / 2 - 17, y: y + size / 2 - 13, width: 34, height: 26, rx: 4 }, link);
    draw("rect", { class: "tile__ring", x: x + 1, y: y + 1, width: size - 2, height: size - 2, rx: 7 }, link);
    draw("text", { x: x + size / 2, y: y + size / 2 }, link).textContent = code.toUpperCase();
  }

  function drawShapes() {
    const figure = main.querySelector(".map--shapes");
    const map = draw("svg", { role: "group", "aria-label": figure.textContent.trim(), viewBox: waymark.usMap.box }, figure);
    all("#state-map a.tile").forEach((tile) => shape(tile, map));
    figure.hidden = false;
    walk(map);
  }

  const wide = window.matchMedia("(min-width: 64em)");
  function fetchShapes() {
    if (!wide.matches || waymark.usMap) return;
    waymark.usMap = {};
    const script = document.createElement("script");
    script.src = main.querySelector(".map--shapes").dataset.script;
    script.onload = drawShapes;
    document.head.appendChild(script);
  }

  // Whoever reloads the page or comes back to it finds it unasked.
  function begin() {
    filter.reset();
    line.textContent = begun;
    show();
  }

  all("[data-script=on]").forEach((element) => (element.hidden = false));
  filter.addEventListener("change", show);
  filter.querySelector("[data-action=show-all]").addEventListener("click", () => {
    begin();
    filter.querySelector("summary").focus();
  });
  main.addEventListener("click", (event) => {
    const button = event.target.closest("[data-sort]");
    if (button) sort(button.dataset.sort);
  });
  walk(document.getElementById("state-map"));
  begin();
  window.addEventListener("pageshow", (event) => event.persisted && begin());
  fetchShapes();
  wide.addListener(fetchShapes);
})();
