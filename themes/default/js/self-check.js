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

  const isAsked = (question, before) =>
    !quiz.questions.some((earlier, i) => earlier.ends.includes(before[i])) &&
    (!question.when.length || question.when.some((marks) => holds(marks, before)));

  // The answers that count: one to each question that is asked. A missing one is the last option, which is an unsure one.
  const counting = (answers) =>
    quiz.questions.reduce((kept, question, i) => {
      if (isAsked(question, kept)) kept[i] = answers[i] || unsure(question);
      return kept;
    }, []);

  // Every way in which the answers could turn out.
  const ways = (kept) =>
    quiz.questions.reduce((all, question, i) => {
      const answer = kept[i] || unsure(question);
      const sure = [...(question.unsure[answer] || answer)];
      const turnedOut = (way) => (isAsked(question, way) ? sure.map((one) => Object.assign([], way, { [i]: one })) : [way]);
      return [].concat(...all.map(turnedOut));
    }, [[]]);

  const same = (values) => (unique(values).length === 1 ? values[0] : "");

  function finding(rows) {
    const outcomes = rows.map((row) => row[2]);
    const settled = same(outcomes) || same(outcomes.map((outcome) => quiz.countsAs[outcome] || outcome));
    const rules = unique(rows.map((row) => row[0]));
    const rule = rules.length === 1 ? rules[0] : "U(" + rules + ")";
    return { outcome: settled || quiz.unsettled, rule, rules, settled };
  }

  function evaluate(answers) {
    const all = ways(counting(answers));
    const found = {};
    for (const result in quiz.rows) {
      const rows = quiz.rows[result].map((row) => row.split(" "));
      found[result] = finding(rows.filter((row) => all.some((way) => holds(row[1], way))));
    }
    return found;
  }

  waymark.selfCheck = (answers) =>
    evaluate(quiz.questions.map(({ id, options }) => options.includes(answers[id]) && letter(options.indexOf(answers[id]))));

  // The questions whose unsure answers a result depends on.
  const open = (answers, result) =>
    Object.keys(counting(answers)).filter((i) => {
      const sure = [...(quiz.questions[i].unsure[counting(answers)[i]] || "")];
      const outcomes = (way) => sure.map((one) => evaluate(Object.assign([], way, { [i]: one }))[result].outcome);
      return ways(counting(answers)).some((way) => unique(outcomes(way)).length > 1);
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
  let charges, current, step, changing;

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (place, name) => values[name]);
  const copy = (name, values) => fill(one(`[data-copy=${name}]`).innerHTML, values);
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

  // Each law once, with the places in it that rules rest on: "0(b)(1)" is a place in the first law.
  function law(rules) {
    const places = unique([].concat(...rules.map((rule) => words.rules[rule].slice(3))));
    const its = (i) => places.filter((place) => parseInt(place) === i).map((place) => place.replace(/^\d+/, ""));
    return words.laws.map((name, i) => its(i).length && name + its(i).join(", ")).filter(Boolean).map((cited) => `<bdi>${cited}</bdi>`);
  }

  function card(charge, result, found) {
    const rules = found.rules.map((rule) => words.rules[rule]);
    const reasons = rules.map((rule) => rule[0]);
    const places = unique([].concat(...rules.map((rule) => rule[2]))).map((i) => words.places[i]);
    const [sign, name] = words.outcomes[found.outcome];
    return copy("card", {
      sign,
      result,
      outcome: found.outcome,
      about: words.results[result].join(": "),
      name,
      reasons: found.settled
        ? (reasons[1] ? copy("either") : "") + reasons.map((reason) => `<p>${reason}</p>`).join("")
        : copy("depends", { open: items(open(charge.answers, result).map(heading)) }),
      changes: items(found.settled ? unique(rules.map((rule) => rule[1])) : reasons),
      sources: items([...places.map(([href, text]) => copy("place", { href, text })), ...law(found.rules)]),
      rule: found.rule,
    });
  }

  function results(charge, number) {
    const found = evaluate(charge.answers);
    const ids = Object.keys(found);
    return copy("results", {
      charge: number + 1,
      answers: items(asked(charge).map((i) => heading(i) + " " + strong(said(charge, i)))),
      cards: ids.map((result) => card(charge, result, found[result])).join(""),
      next: items(unique([].concat(...ids.map((result) => words.outcomes[found[result].outcome].slice(2))))),
    });
  }

  // The page for a lawyer: one sheet for up to six charges. What each rule rests on stands once, below them.
  function lawyer(charge) {
    const found = evaluate(charge.answers);
    return copy("lawyer", {
      answers: items(asked(charge).map((i) => one("b", questions[i]).innerHTML + ": " + strong(said(charge, i)) + " ")),
      outcomes: items(Object.keys(found).map((result) =>
        words.results[result][0] + ": " + strong(words.outcomes[found[result].outcome][1]) + " " + found[result].rule)),
    });
  }

  // The rules that came up, by what they rest on: "V1, V3 18 U.S.C. § 3771A(b)(1)(A)".
  function sources() {
    const used = charges.map((charge) => evaluate(charge.answers));
    const came = (rule) => used.some((found) => Object.keys(found).some((result) => found[result].rules.includes(rule)));
    const rules = Object.keys(words.rules).filter(came);
    const text = (rule) => law([rule]).join("; ");
    return unique(rules.map(text)).map((cited) => rules.filter((rule) => text(rule) === cited).join(", ") + " " + cited);
  }

  const makers = { review, results, lawyer };

  function make(name, shown) {
    const made = one("[data-made]", shown);
    made.innerHTML = charges.map(makers[name]).join("");
    made.querySelectorAll("h3").forEach((heading, i) => (heading.textContent = title(i)));
    made.querySelectorAll("[type=text]").forEach((label, i) => (label.value = charges[i].label));
    one(".sheet__law").lastChild.innerHTML = sources().join("; ");
  }

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

  function next() {
    if (step === "start") return show(0, true);
    if (step === "review") return show("results", true);
    const { answers, seen } = charges[current];
    seen[step] = true;
    const ahead = Object.keys(counting(answers)).find((i) => i > step && !(changing && seen[i]));
    show(ahead ? Number(ahead) : "review", true);
  }

  function back() {
    if (step === "results") return show("review", true);
    if (step === "lawyer") return show("results", true);
    const before = asked(charges[current]).filter((i) => step === "review" || i < step);
    show(before.length ? before.pop() : "start", true);
  }

  const actions = {
    next,
    back,
    lawyer: () => show("lawyer", true),
    print: () => print(),
    change: (from) => {
      changing = true;
      take(from.dataset.charge);
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
