"use strict";
// A questionnaire. The first half works out what answers lead to: step by step what org.waymark.decision.Decision does, on
// the same table (waymark.quiz, from the data script). The second half asks. Answers are in this file's variables and in the
// form, which is never sent: not in an address, not in a storage. Whoever leaves or reloads the page has an empty form.
//
// Answers are letters by question, as on the sheet for paper: [ , , , "a", "b"] is answer a to question 4 and b to question 5.
var waymark = waymark || {};

(function () {
  const quiz = waymark.quiz;

  const letter = (index) => String.fromCharCode(97 + index);
  const unsure = (question) => letter(question.options.length - 1);
  const unique = (values) => [...new Set(values)];

  // "4ab5a" holds where answer 4 is a or b, and answer 5 is a.
  const holds = (marks, answers) =>
    (marks.match(/\d+\D+/g) || []).every((mark) => mark.includes(answers[parseInt(mark) - 1]));

  // A question counts unless an answer before it ends the questions: for a reader ("stops"), or where it has turned out ("ends").
  const isOpen = (question, before, ending) =>
    !quiz.questions.some((earlier, i) => earlier[ending].includes(before[i])) &&
    (!question.when.length || question.when.some((marks) => holds(marks, before)));

  // The answers that count: one to each question that is asked. A missing one is the last option, which is an unsure one.
  const counting = (answers) =>
    quiz.questions.reduce((kept, question, i) => {
      if (isOpen(question, kept, "stops")) kept[i] = answers[i] || unsure(question);
      return kept;
    }, []);

  // The sure answers that an answer could turn out to be: "c" is unsure, "b refund" is unsure for that result alone.
  const sure = (question, answer, result) => [...(question.unsure[answer + " " + result] || question.unsure[answer] || answer)];

  // Every way in which the answers could turn out for a result; without one, what is unsure for some alone is taken as said.
  const ways = (kept, result) =>
    quiz.questions.reduce((all, question, i) => {
      const turned = sure(question, kept[i] || unsure(question), result);
      const turnedOut = (way) => (isOpen(question, way, "ends") ? turned.map((one) => Object.assign([], way, { [i]: one })) : [way]);
      return [].concat(...all.map(turnedOut));
    }, [[]]);

  const same = (values) => (unique(values).length === 1 ? values[0] : "");

  function finding(result, all) {
    const rows = quiz.rows[result].map((row) => row.split(" ")).filter((row) => all.some((way) => holds(row[1], way)));
    const outcomes = rows.map((row) => row[2]);
    const settled = same(outcomes) || same(outcomes.map((outcome) => quiz.countsAs[outcome] || outcome));
    const rules = unique(rows.map((row) => row[0]));
    const rule = rules.length === 1 ? rules[0] : "U(" + rules + ")";
    return { outcome: settled || quiz.unsettled, rule, rules, settled };
  }

  function evaluate(answers) {
    const found = {};
    for (const result in quiz.rows) found[result] = finding(result, ways(counting(answers), result));
    return found;
  }

  // By ids; those of earlier revisions are taken as they are called now.
  waymark.selfCheck = (answers) => {
    const letters = quiz.questions.map(({ id, options }) => options.includes(answers[id]) && letter(options.indexOf(answers[id])));
    for (const id in quiz.formerly) {
      ((quiz.formerly[id][answers[id]] || "").match(/\d+\D/g) || []).forEach((mark) => (letters[parseInt(mark) - 1] = mark.slice(-1)));
    }
    return evaluate(letters);
  };

  // The questions whose unsure answers a result depends on.
  const open = (answers, result) =>
    Object.keys(counting(answers)).filter((i) => {
      const turned = sure(quiz.questions[i], counting(answers)[i], result);
      const outcomes = (way) => turned.map((one) => finding(result, ways(Object.assign([], way, { [i]: one }), "")).outcome);
      return ways(counting(answers), result).some((way) => unique(outcomes(way)).length > 1);
    });

  if (typeof document === "undefined") return;

  // What follows asks. All markup and most words are in the page, in templates that are filled here. Words from there and from
  // the data script are HTML already; what the reader writes is set as text.

  const form = document.getElementById("self-check");
  const all = (selector) => [...form.querySelectorAll(selector)];
  const one = (selector, inside) => (inside || form).querySelector(selector);
  const questions = all("fieldset");
  const steps = all("[data-step], fieldset");
  const progress = one("[data-text]");
  let words, entries, current, step, changing, above, hash;

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (place, name) => (Object.keys(values).includes(name) ? values[name] : place));
  // A template that this page lacks, such as the one of the records, is nothing.
  const copy = (name, values) => {
    const template = one(`[data-copy=${name}]`);
    return template ? fill(template.innerHTML, values) : "";
  };
  const SIGNS = ["fits", "open", "done", "no"];
  const paragraphs = (list) => list.map((text) => `<p>${text}</p>`).join("");
  const items = (list) => list.map((item) => `<li>${item}</li>`).join("");
  // Names of laws and rules keep their order in a page from right to left.
  const ltr = (text) => `<bdi dir="ltr">${text}</bdi>`;
  const strong = (text) => `<strong>${text}</strong>`;

  const title = (i) => fill(form.dataset.item, { number: i + 1 }) + (entries[i].label && ": " + entries[i].label);
  // The reader's words, in whichever language, do not reorder those around them.
  function nameItem(heading, i) {
    heading.textContent = title(i);
    if (!entries[i].label) return;
    heading.textContent = title(i).slice(0, -entries[i].label.length);
    heading.append(Object.assign(document.createElement("bdi"), { textContent: entries[i].label }));
  }
  const asked = (entry) => Object.keys(counting(entry.answers)).map(Number);
  // Without its number; as HTML: what is a sign in the words stays one.
  const heading = (i) => {
    const words = one("h2", questions[i]).cloneNode(true);
    words.firstChild.remove();
    return words.innerHTML;
  };
  const options = (i) => [...questions[i].querySelectorAll("input")];
  const index = (answer) => answer.charCodeAt(0) - 97;

  function said(entry, i) {
    const chosen = options(i)[index(entry.answers[i] || unsure(quiz.questions[i]))];
    return (chosen ? chosen.nextSibling.innerHTML : "") + (entry.answers[i] ? "" : copy("missed"));
  }

  // All entries with their answers, each of which can be changed.
  const review = (entry, number) =>
    copy("review", {
      reminders: all("[data-when]")
        .filter((reminder) => reminder.dataset.when.split(" ").some((marks) => holds(marks, entry.answers)))
        .map((reminder) => reminder.innerHTML)
        .join(""),
      answers: asked(entry)
        .map((i) => copy("answer", { question: heading(i), said: said(entry, i), number, i }))
        .join(""),
    });

  // Each law once, with the places in it that rules rest on for some results: "0(b)(1)" is a place in the first law.
  function law(rules, results) {
    const cites = rules.map((rule) => words.rules[rule][2]);
    const places = unique([].concat(...[].concat(...results.map((result) => cites.map((all) => all[result] || all)))));
    const its = (i) => places.filter((place) => parseInt(place) === i).map((place) => place.replace(/^\d+/, ""));
    return words.laws.map((name, i) => its(i).length && name + its(i).join(", ")).filter(Boolean).map(ltr);
  }

  // What an answer that is unsure for a result alone is told of: its own words, in its question.
  const doubt = (entry, i, result) =>
    quiz.questions[i].unsure[counting(entry.answers)[i] + " " + result] && one("[data-doubt]", questions[i]).innerHTML;

  function reasons(entry, result, found) {
    const texts = unique(found.rules.map((rule) => words.rules[rule][0]));
    if (found.settled) return (texts[1] ? copy("either") : "") + paragraphs(texts);
    const unclear = open(entry.answers, result);
    const doubts = unclear.map((i) => doubt(entry, i, result)).filter(Boolean);
    const others = unclear.filter((i) => !doubt(entry, i, result)).map(heading);
    return paragraphs(doubts) + (others[0] || !doubts[0] ? copy("depends", { open: items(others) }) : "");
  }

  // What a card says first where the way on is a record.
  const lead = (found) => copy("records") && same(found.rules.map((rule) => words.records[rule]));

  const name = (found) => same(found.rules.map((rule) => words.names[rule])) || words.outcomes[found.outcome][1];

  // Results with one name and one reason are one card: what fits first, then what is open, done, and not for this entry.
  function cards(entry, found) {
    const made = [];
    for (const result in found) {
      const own = found[result];
      const why = reasons(entry, result, own);
      const like = made.find((card) => card.name === name(own) && card.why === why);
      const card = like || { name: name(own), lead: lead(own), why, outcome: own.outcome, sign: words.outcomes[own.outcome][0], settled: own.settled, rules: [], found: [], results: "" };
      const [title, about] = words.results[result];
      card.rules = unique(card.rules.concat(own.rules));
      card.found.push(result);
      card.results += copy("result", { result, outcome: own.outcome, rule: own.rule, title, about }) + " ";
      if (!like) made.push(card);
    }
    return made.sort((card, other) => SIGNS.indexOf(card.sign) - SIGNS.indexOf(other.sign));
  }

  function article(card) {
    const rules = card.rules.map((rule) => words.rules[rule]);
    const changes = items(unique(rules.map((rule) => rule[card.settled ? 1 : 0]).filter(Boolean)));
    const sources = items(law(card.rules, card.found));
    const folds = (changes && copy("changes", { changes })) + (sources && copy("sources", { sources, rules: ltr(card.rules.join(", ")) }));
    return copy(card.lead ? "record" : "card", Object.assign({ folds, records: copy("records") }, card));
  }

  // The way on stands above what is not for this entry. Where that is all there is, it says that there may be another way.
  function results(entry, number) {
    const found = evaluate(entry.answers);
    const made = cards(entry, found);
    const yes = made.filter((card) => card.lead || SIGNS.indexOf(card.sign) < 2);
    const no = made.filter((card) => !yes.includes(card));
    const next = copy("next", {
      way: copy(yes[0] ? "way" : "other-way"),
      steps: items(unique([].concat(...made.map((card) => words.outcomes[card.outcome].slice(2))))),
      records: yes.some((card) => card.lead) ? "" : copy("records"),
    });
    return copy("results", { number: number + 1, cards: yes.map(article).join("") + next + no.map(article).join("") });
  }

  // The notes for somebody who helps: one sheet for up to six items.
  function helper(entry) {
    const found = evaluate(entry.answers);
    return copy("helper", {
      answers: items(asked(entry).map((i) => one("b", questions[i]).innerHTML + ": " + strong(said(entry, i)) + " ")),
      outcomes: items(Object.keys(found).map((result) =>
        words.results[result][0] + ": " + strong(name(found[result])) + (found[result].settled ? ". " + law(found[result].rules, [result]).join("; ") : ""))),
    });
  }

  const makers = { review, results, helper };

  // The records to choose from, and the style of the notes, come when somebody begins, whoever it is: that they are asked for
  // tells nothing about the answers.
  function listRecords() {
    all("select").forEach((select) => {
      if (!select[1]) (waymark.records || []).forEach(([href, name]) => select.add(new Option(name, href)));
    });
  }

  // A link or a script: each takes from this what it knows.
  const load = (path, onload, onerror) =>
    document.head.append(
      Object.assign(document.createElement(path.endsWith("css") ? "link" : "script"), { rel: "stylesheet", href: path, src: path, onload, onerror }),
    );

  function showAsOnPaper(isOnPaper) {
    form.classList.toggle("self-check--paper", isOnPaper);
    all("[data-script]").forEach((part) => (part.hidden = (part.dataset.script === "on") === isOnPaper));
    steps.forEach((part) => (part.hidden = !isOnPaper || (part.dataset.step && part.dataset.step !== "start")));
  }

  // The words of outcomes come after the page, so that it stands sooner; they are asked for once more if they did not. Without
  // them the questions stay as on paper: nobody answers for nothing.
  function begin() {
    const isFirst = !words;
    words = quiz.words;
    if (isFirst && words) form.dataset.later.split(" ").filter(Boolean).forEach((path) => load(path, listRecords));
    if (words) show(0, true);
    return words;
  }

  function stay() {
    showAsOnPaper(true);
    one("h1").focus();
  }

  function make(name, shown) {
    const made = one("[data-made]", shown);
    made.innerHTML = entries.map(makers[name]).join("");
    if (form.dataset.item) made.querySelectorAll("h3").forEach((heading, i) => nameItem(heading, i));
    made.querySelectorAll("[type=text]").forEach((label, i) => (label.value = entries[i].label));
    listRecords();
  }

  // One entry in the tab's history above the page's own, without data: the phone's Back takes it away and is a step back here.
  // It is put there again after each such step, but at the start: from there Back leaves. Where the exit's script keeps one entry
  // alone (exit.js), there is none.
  function enter() {
    if (above || waymark.replaces) return;
    history.pushState(null, "");
    hash = location.hash;
    above = true;
  }

  addEventListener("popstate", () => {
    // a link within the page, such as the one that skips to the text
    if (location.hash !== hash) return (hash = location.hash);
    above = !above;
    if (above) return;
    if (step === "start") return history.back();
    back();
  });

  function show(name, focus) {
    step = name;
    const shown = questions[name] || one(`[data-step=${name}]`);
    const kind = questions[name] ? "question" : name;
    if (makers[name]) make(name, shown);
    steps.forEach((other) => (other.hidden = other !== shown));
    form.classList.toggle("self-check--asking", name !== "start");
    progress.textContent = questions[name]
      ? (title(current) && title(current) + ". ") + fill(progress.dataset.text, { number: asked(entries[current]).indexOf(name) + 1 })
      : "";
    all("[data-on]").forEach((button) => {
      button.hidden = !button.dataset.on.includes(kind);
      button.textContent = button.dataset[kind] || button.textContent;
    });
    if (name !== "start") enter();
    if (focus) {
      (one("h2", shown) || one("h1")).focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }

  // The form shows the answers of the entry that is asked about.
  function take(number) {
    current = number;
    form.reset();
    entries[number].answers.forEach((answer, i) => (options(i)[index(answer)].checked = true));
  }

  function add() {
    changing = false;
    entries.push({ label: "", answers: [], seen: [] });
    take(entries.length - 1);
  }

  function forget() {
    showAsOnPaper(false);
    entries = [];
    add();
    all("[data-made]").forEach((made) => (made.innerHTML = ""));
    show("start");
  }

  // One entry with one answer: nothing to look over.
  const isShort = () => !entries[1] && asked(entries[0]).length < 2;

  function next() {
    if (step === "start") return begin() || load(form.dataset.words, () => begin() || stay(), stay);
    if (step === "review") return show("results", true);
    const { answers, seen } = entries[current];
    seen[step] = true;
    const ahead = Object.keys(counting(answers)).find((i) => i > step && !(changing && seen[i]));
    show(ahead ? Number(ahead) : isShort() ? "results" : "review", true);
  }

  function back() {
    if (step === "results" && !isShort()) return show("review", true);
    if (step === "helper") return show("results", true);
    const before = asked(entries[current]).filter((i) => makers[step] || i < step);
    show(before.length ? before.pop() : "start", true);
  }

  const actions = {
    next,
    back,
    helper: () => show("helper", true),
    print: () => print(),
    change: (from) => {
      changing = true;
      take(+from.dataset.charge);
      show(Number(from.dataset.of), true);
    },
    "add-charge": () => {
      add();
      show(0, true);
    },
    "start-over": () => {
      forget();
      show("start", true);
    },
    // without the list, the page of all records
    record: (from) => {
      const select = one("select", from.parentElement);
      if (!select[1] || select.reportValidity()) location[waymark.replaces ? "replace" : "assign"](select.value || select.dataset.all);
    },
  };

  form.addEventListener("click", (event) => {
    const from = event.target.closest("[data-action]");
    if (from) actions[from.dataset.action](from);
  });
  form.addEventListener("input", (event) => {
    const i = questions.indexOf(event.target.closest("fieldset"));
    if (i >= 0) return (entries[current].answers[i] = letter(options(i).indexOf(event.target)));
    const number = all("[type=text]").indexOf(event.target);
    entries[number].label = event.target.value;
    all(".self-check__item h3")[number].textContent = title(number);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  // A page that the browser keeps for "back" is kept empty, and comes back at its start.
  addEventListener("pagehide", forget);

  load(form.dataset.words);
  all("h1, h2").forEach((title) => (title.tabIndex = -1));
  forget();
})();
