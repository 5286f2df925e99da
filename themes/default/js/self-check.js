"use strict";
// The self-check. The first half works out what answers lead to: step by step what org.waymark.decision.Decision does, on
// the same table (waymark.quiz, from the data script). The second half asks. Answers are in this file's variables and in the
// form, which is never sent: not in an address, not in a storage. Whoever leaves or reloads the page has an empty form.
//
// Answers are letters by question, as on the sheet for paper: [ , , , "a", "b"] is answer a to question 4 and b to question 5.
var waymark = waymark || {};

(function () {
  const quiz = waymark.quiz;
  const words = quiz.words;

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

  // The sure answers that an answer could turn out to be: "c" is unsure, "b expungement" is unsure for that result alone.
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
  let charges, current, step, changing, above, hash, begun;

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (place, name) => values[name]);
  // A template that this page lacks, such as the one of the states, is nothing.
  const copy = (name, values) => {
    const template = one(`[data-copy=${name}]`);
    return template ? fill(template.innerHTML, values) : "";
  };
  const SIGNS = ["fits", "open", "done", "no"];
  const paragraphs = (list) => list.map((text) => `<p>${text}</p>`).join("");
  const items = (list) => list.map((item) => `<li>${item}</li>`).join("");
  const strong = (text) => `<strong>${text}</strong>`;

  const title = (i) => fill(form.dataset.charge, { number: i + 1 }) + (charges[i].label && ": " + charges[i].label);
  const asked = (charge) => Object.keys(counting(charge.answers)).map(Number);
  // a text, or a mark around words of two languages
  const heading = (i) => {
    const text = one("h2", questions[i]).lastChild;
    return text.innerHTML || text.textContent;
  };
  const options = (i) => [...questions[i].querySelectorAll("input")];
  const index = (answer) => answer.charCodeAt(0) - 97;

  function said(charge, i) {
    const chosen = options(i)[index(charge.answers[i] || unsure(quiz.questions[i]))];
    return chosen.nextSibling.innerHTML + (charge.answers[i] ? "" : copy("missed"));
  }

  // All charges with their answers, each of which can be changed.
  const review = (charge, number) =>
    copy("review", {
      reminders: all("[data-when]")
        .filter((reminder) => reminder.dataset.when.split(" ").some((marks) => holds(marks, charge.answers)))
        .map((reminder) => reminder.innerHTML)
        .join(""),
      answers: asked(charge)
        .map((i) => copy("answer", { question: heading(i), said: said(charge, i), number, i }))
        .join(""),
    });

  // Each law once, with the places in it that rules rest on for some results: "0(b)(1)" is a place in the first law.
  function law(rules, results) {
    const cites = rules.map((rule) => words.rules[rule][2]);
    const places = unique([].concat(...[].concat(...results.map((result) => cites.map((all) => all[result] || all)))));
    const its = (i) => places.filter((place) => parseInt(place) === i).map((place) => place.replace(/^\d+/, ""));
    return words.laws.map((name, i) => its(i).length && name + its(i).join(", ")).filter(Boolean).map((cited) => `<bdi>${cited}</bdi>`);
  }

  // What an answer that is unsure for a result alone is told of: its own words, in its question.
  const doubt = (charge, i, result) =>
    quiz.questions[i].unsure[counting(charge.answers)[i] + " " + result] && one("[data-doubt]", questions[i]).innerHTML;

  function reasons(charge, result, found) {
    const texts = unique(found.rules.map((rule) => words.rules[rule][0]));
    if (found.settled) return (texts[1] ? copy("either") : "") + paragraphs(texts);
    const unclear = open(charge.answers, result);
    const doubts = unclear.map((i) => doubt(charge, i, result)).filter(Boolean);
    const others = unclear.filter((i) => !doubt(charge, i, result)).map(heading);
    return paragraphs(doubts) + (others[0] || !doubts[0] ? copy("depends", { open: items(others) }) : "");
  }

  // What a card says first where the way on is the law of a state.
  const lead = (found) => copy("states") && same(found.rules.map((rule) => words.states[rule]));

  const name = (found) => same(found.rules.map((rule) => words.names[rule])) || words.outcomes[found.outcome][1];

  // Results with one name and one reason are one card: what fits first, then what is open, done, and not for this charge.
  function cards(charge, found) {
    const made = [];
    for (const result in found) {
      const own = found[result];
      const why = reasons(charge, result, own);
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
    const folds = copy("folds", {
      changes: items(unique(rules.map((rule) => rule[card.settled ? 1 : 0]))),
      sources: items(law(card.rules, card.found)),
      rules: card.rules.join(", "),
    });
    return copy(card.lead ? "state" : "card", Object.assign({ folds, states: copy("states") }, card));
  }

  // The way on stands above what is not for this charge. Where that is all there is, it says that there may be another way.
  function results(charge, number) {
    const found = evaluate(charge.answers);
    const made = cards(charge, found);
    const yes = made.filter((card) => card.lead || SIGNS.indexOf(card.sign) < 2);
    const no = made.filter((card) => !yes.includes(card));
    const next = copy("next", {
      way: copy(yes[0] ? "way" : "other-way"),
      steps: items(unique([].concat(...made.map((card) => words.outcomes[card.outcome].slice(2))))),
      states: yes.some((card) => card.lead) ? "" : copy("states"),
    });
    return copy("results", { charge: number + 1, cards: yes.map(article).join("") + next + no.map(article).join("") });
  }

  // The page for a lawyer: one sheet for up to six charges.
  function lawyer(charge) {
    const found = evaluate(charge.answers);
    return copy("lawyer", {
      answers: items(asked(charge).map((i) => one("b", questions[i]).innerHTML + ": " + strong(said(charge, i)) + " ")),
      outcomes: items(Object.keys(found).map((result) =>
        words.results[result][0] + ": " + strong(name(found[result])) + (found[result].settled ? ". " + law(found[result].rules, [result]).join("; ") : ""))),
    });
  }

  const makers = { review, results, lawyer };

  // The states to choose from, and the style of the notes, come when somebody begins, whoever it is: that they are asked for
  // tells nothing about the answers.
  function listStates() {
    all("select").forEach((select) => {
      if (!select[1]) (waymark.states || []).forEach(([href, name]) => select.add(new Option(name, href)));
    });
  }

  // A link or a script: each takes from this what it knows.
  const load = (path) =>
    document.head.append(
      Object.assign(document.createElement(path.endsWith("css") ? "link" : "script"), { rel: "stylesheet", href: path, src: path, onload: listStates }),
    );

  function make(name, shown) {
    const made = one("[data-made]", shown);
    made.innerHTML = charges.map(makers[name]).join("");
    made.querySelectorAll("h3").forEach((heading, i) => (heading.textContent = title(i)));
    made.querySelectorAll("[type=text]").forEach((label, i) => (label.value = charges[i].label));
    listStates();
  }

  // One entry in the tab's history above the page's own, without data: the phone's Back takes it away and is a step back here.
  // It is put there again after each such step, but at the start: from there Back leaves.
  function enter() {
    if (above) return;
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
      ? title(current) + ". " + fill(progress.dataset.text, { number: asked(charges[current]).indexOf(name) + 1 })
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

  // The form shows the answers of the charge that is asked about.
  function take(number) {
    current = number;
    form.reset();
    charges[number].answers.forEach((answer, i) => (options(i)[index(answer)].checked = true));
  }

  function add() {
    changing = false;
    charges.push({ label: "", answers: [], seen: [] });
    take(charges.length - 1);
  }

  function forget() {
    charges = [];
    add();
    all("[data-made]").forEach((made) => (made.innerHTML = ""));
    show("start");
  }

  // One charge with one answer: nothing to look over.
  const isShort = () => !charges[1] && asked(charges[0]).length < 2;

  function next() {
    if (step === "start") {
      if (!begun) form.dataset.later.split(" ").forEach(load);
      begun = true;
      return show(0, true);
    }
    if (step === "review") return show("results", true);
    const { answers, seen } = charges[current];
    seen[step] = true;
    const ahead = Object.keys(counting(answers)).find((i) => i > step && !(changing && seen[i]));
    show(ahead ? Number(ahead) : isShort() ? "results" : "review", true);
  }

  function back() {
    if (step === "results" && !isShort()) return show("review", true);
    if (step === "lawyer") return show("results", true);
    const before = asked(charges[current]).filter((i) => makers[step] || i < step);
    show(before.length ? before.pop() : "start", true);
  }

  const actions = {
    next,
    back,
    lawyer: () => show("lawyer", true),
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
    // without the list, the page of all states
    state: (from) => {
      const select = one("select", from.parentElement);
      if (!select[1] || select.reportValidity()) location.href = select.value || select.dataset.all;
    },
  };

  form.addEventListener("click", (event) => {
    const from = event.target.closest("[data-action]");
    if (from) actions[from.dataset.action](from);
  });
  form.addEventListener("input", (event) => {
    const i = questions.indexOf(event.target.closest("fieldset"));
    if (i >= 0) return (charges[current].answers[i] = letter(options(i).indexOf(event.target)));
    const number = all("[type=text]").indexOf(event.target);
    charges[number].label = event.target.value;
    all(".self-check__charge h3")[number].textContent = title(number);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  // A page that the browser keeps for "back" is kept empty, and comes back at its start.
  addEventListener("pagehide", forget);

  all("[data-script]").forEach((part) => (part.hidden = part.dataset.script === "off"));
  form.classList.remove("self-check--paper");
  all("h1, h2").forEach((title) => (title.tabIndex = -1));
  forget();
})();
