"use strict";
// The search field and what it finds. Until the field is used nothing is loaded; then two scripts are: search.js and the index
// of the language. What is typed stays in the field and in this file's variables: the field has no name, the form is never
// sent, and whoever leaves the page, reloads it or comes back to it has an empty field.
var waymark = waymark || {};

(function () {
  const PAUSE = 150;
  const SLOW = 800;
  // Results change with every word that is typed; whoever hears the page is told of them when the typing has come to rest.
  const REST = 1000;
  const FIRST = 5;
  const FURTHER = 10;
  const MOST = 60;
  // Hits far behind the first one have only words like "the" and "is" in common with what was asked.
  const WORTH_SHOWING = 0.2;
  // Words that count less than this, beside the one that counts most, carry the sentence.
  const TELLING = 0.3;
  const MUCH_MORE = 1.45;
  const FAR_MORE = 1.86;
  const BETWEEN_WORDS = /([\s.,;:!?()\u00a1\u00ab\u00bb\u00bf\u2010-\u2027\u2032-\u203a]+)/;

  // What is written from left to right, as org.waymark.render.bidi.LeftToRightRun knows it: in a page from right to left it is isolated.
  const LETTERS = "[A-Za-z0-9\\u00c0-\\u024f\\u1e00-\\u1eff]+";
  const NAME = LETTERS + "(?:\\s?\\(" + LETTERS + "\\))*";
  const SIGNS = "(?:(?![:;]\\s)[\\s.,:;'\u2019\"/@&+#$\u00a7_=~%*\\u2010-\\u2013-]){1,4}";
  const RUN = new RegExp("((?:\\(\\d+\\)\\s?|[+#$]|\u00a7+\\s?)?" + NAME + "(?:" + SIGNS + NAME + ")*)");
  const isRightToLeft = document.documentElement.dir === "rtl";

  const form = document.getElementById("search");
  const field = form.querySelector("input");
  const status = form.querySelector("[role=status]");
  const seen = form.querySelector(".search__status");
  const list = document.getElementById("search-results");
  const more = form.querySelector(".search__more");
  const ways = form.querySelector(".search__ways");
  const words = status.dataset;
  let typed = 0;
  let pause, rest, isComposing, loading, hits, weights;

  function make(tag, className, ...children) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
  }

  function script(address) {
    return new Promise((loaded, failed) => {
      const element = make("script");
      element.src = address;
      element.async = false;
      element.onload = loaded;
      element.onerror = () => {
        element.remove();
        failed();
      };
      document.head.append(element);
    });
  }

  // Loads what a search takes, once; what failed, or came as something else, is tried again by the next search.
  function load() {
    if (!loading) {
      const files = [form.dataset.index, form.dataset.search].filter(Boolean); // none where both are in the page
      loading = Promise.all(files.map(script))
        .then(() => {
          if (!waymark.index || !waymark.weigh) throw new Error("other scripts came than those that were asked for");
        })
        .catch((fault) => {
          loading = null;
          throw fault;
        });
    }
    return loading;
  }

  // Until it is loaded the search is a promise; search.js puts itself in this place.
  waymark.search = (text, options) => load().then(() => waymark.search(text, options));

  // Shown at once, and said once: when nothing was typed for a while, or at once where it was asked for.
  function say(text) {
    seen.textContent = text;
    clearTimeout(rest);
    rest = setTimeout(announce, Math.max(0, typed + REST - Date.now()));
  }

  function announce() {
    if (!isComposing && status.textContent !== seen.textContent) status.textContent = seen.textContent;
  }

  const isTelling = (word) => weights.found(word) > TELLING;

  // Found words are marked as elements made here; nothing that was typed or found is read as HTML.
  function marked(text) {
    const pieces = [].concat(...text.split(BETWEEN_WORDS).map(weights.parts));
    return pieces.map((word) => (waymark.words(word).some(isTelling) ? make("mark", "", word) : word));
  }

  // The parts of a text as `write` makes them; those from left to right keep their order.
  function isolated(text, write) {
    if (!isRightToLeft) return write(text);
    return [].concat(...text.split(RUN).map((part, i) => (i % 2 && /\D/.test(part) ? Object.assign(make("bdi", "", ...write(part)), { dir: "ltr" }) : write(part))));
  }

  // Words in another language than the page's: the tag of the language, then its name for the reader.
  function speaks(language, link, lead) {
    const end = language.indexOf(" ");
    link.lang = lead.lang = language.slice(0, end);
    link.dir = lead.dir = "auto";
    link.setAttribute("data-in", language.slice(end + 1));
  }

  function item(hit, i) {
    const kind = list.getAttribute("data-" + hit.kind) || "";
    const link = make("a", "", ...isolated(hit.title, (text) => [text]));
    const lead = make("p", "", ...isolated(hit.lead, marked));
    link.href = hit.url;
    lead.id = "search-lead-" + i;
    link.setAttribute("aria-describedby", lead.id);
    if (hit.language) speaks(hit.language, link, lead);
    if (hit.isAsked) return make("li", "short", make("p", "short__label", kind), link, lead);
    const label = make("span", "search__kind", kind);
    label.lang = document.documentElement.lang;
    lead.prepend(label, " ");
    return make("li", "", link, lead);
  }

  function show(from) {
    const shown = Math.min(from + (from ? FURTHER : FIRST), hits.length);
    list.append(...hits.slice(from, shown).map((hit, i) => item(hit, from + i)));
    list.hidden = false;
    more.hidden = shown === hits.length;
    const said = !more.hidden ? words.some : shown === 1 ? words.one : words.count;
    say(said.replace("{count}", hits.length).replace("{shown}", shown));
  }

  function clear() {
    list.textContent = "";
    list.hidden = more.hidden = ways.hidden = true;
  }

  function leadOn(text) {
    clear();
    say(text);
    ways.hidden = false;
  }

  const namesOf = (hit) => waymark.words(hit.title);

  // The word whose meaning is asked for: its name was typed, and nothing else that tells.
  function definition() {
    const asked = weights.asked.filter((weight) => weight > TELLING).length;
    const word = hits
      .filter((hit) => hit.kind === "glossary" && namesOf(hit).every(weights.isTyped) && namesOf(hit).length >= asked)
      .sort((one, other) => namesOf(other).length - namesOf(one).length)[0];
    return word && !isOnlyNamed(word) && !isExplained(namesOf(word), hits[0]) && word;
  }

  // Whether something says so much more that the word is only named: "hearing" alone asks what to do about one, not what it
  // is; within a sentence something has to say more still.
  function isOnlyNamed(word) {
    const isAlone = weights.asked.length <= namesOf(word).length;
    return hits[0].score > (isAlone ? MUCH_MORE : FAR_MORE) * word.score;
  }

  // Whether an answer is about the word alone, as "What is a deposit?" is: its heading has no other that tells.
  function isExplained(names, hit) {
    const heading = namesOf(hit);
    const least = TELLING * Math.max(...names.map(weights.own));
    return (
      hit.kind === "faq" &&
      names.every((name) => heading.includes(name)) &&
      heading.every((word) => names.includes(word) || weights.own(word) <= least)
    );
  }

  function take(text, found) {
    if (!found.length) return leadOn(words.none);
    weights = waymark.weigh(text);
    hits = found.filter((hit) => hit.score >= WORTH_SHOWING * found[0].score);
    const word = definition();
    if (word) {
      word.isAsked = true;
      hits = [word, ...hits.filter((hit) => hit !== word)];
    }
    clear();
    show(0);
    reveal();
  }

  // Below a long first page, or behind a phone's keyboard, nobody would see that something was found.
  function reveal() {
    const height = window.visualViewport ? visualViewport.height : innerHeight;
    if (document.activeElement === field && list.firstChild.getBoundingClientRect().bottom > height) form.scrollIntoView();
  }

  function find() {
    clearTimeout(pause);
    const text = field.value.trim();
    if (!text) {
      forget();
      return Promise.resolve();
    }
    const slow = setTimeout(say, SLOW, words.wait);
    return load()
      .then(() => waymark.search(text, { limit: MOST }))
      .then((found) => text === field.value.trim() && take(text, found))
      .catch(() => leadOn(words.failed))
      .then(() => clearTimeout(slow));
  }

  function forget() {
    clearTimeout(pause);
    clearTimeout(rest);
    field.value = "";
    clear();
    status.textContent = seen.textContent = "";
  }

  const stops = () => [field, ...list.querySelectorAll("a"), more].filter((stop) => !stop.hidden);

  function move(event, step) {
    const all = stops();
    const next = all[all.indexOf(document.activeElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  form.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "ArrowDown") move(event, 1);
    if (event.key === "ArrowUp") move(event, -1);
    if (event.key === "Escape") {
      if (event.target === field) forget();
      field.focus();
    }
  });
  field.addEventListener("focus", () => load().catch(() => {}));
  // What was said of other words holds no more. A word that is still being composed is none yet.
  function type() {
    clearTimeout(pause);
    clearTimeout(rest);
    status.textContent = "";
    typed = Date.now();
    if (!isComposing) pause = setTimeout(find, PAUSE);
  }
  field.addEventListener("compositionstart", () => {
    isComposing = true;
    type();
  });
  field.addEventListener("compositionend", () => {
    isComposing = false;
    type();
  });
  field.addEventListener("input", type);
  // Enter and the button ask at once and lead to the first result; on a phone that puts the keyboard away.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (isComposing) return;
    typed = 0;
    const from = document.activeElement;
    find().then(() => {
      const first = list.querySelector("a");
      if (first && document.activeElement === from) first.focus();
    });
  });
  more.addEventListener("click", () => {
    const from = list.children.length;
    show(from);
    list.children[from].querySelector("a").focus();
  });
  // A page that the browser keeps for "back" is kept empty.
  addEventListener("pagehide", forget);

  document.querySelectorAll("[data-script]").forEach((element) => (element.hidden = element.dataset.script === "off"));
  forget();
})();
