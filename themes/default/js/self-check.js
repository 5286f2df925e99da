"use strict";
// The self-check. The first half works out what answers lead to: step by step what org.waymark.decision.Decision does, on
// the same table (waymark.quiz, from the data script). The second half asks. Answers are in this file's variables and in the
// form, which is never sent: not in an address, not in a storage. Whoever leaves or reloads the page has an empty form.
var waymark = waymark || {};

(function () {
  const quiz = waymark.quiz;

  const last = (list) => list[list.length - 1];
  const holds = (condition, answers) => Object.keys(condition).every((id) => condition[id].includes(answers[id]));
  const find = (id) => quiz.questions.find((question) => question.id === id);

  function isAsked(question, before) {
    return (
      !quiz.questions.some((earlier) => earlier.ends.includes(before[earlier.id])) &&
      (!question.when.length || question.when.some((condition) => holds(condition, before)))
    );
  }

  // The answers that count: one to each question that is asked. A missing one is the last option, which is an unsure one.
  function counting(answers) {
    const kept = {};
    for (const question of quiz.questions) {
      if (isAsked(question, kept)) {
        const answer = answers[question.id];
        kept[question.id] = question.options.includes(answer) ? answer : last(question.options);
      }
    }
    return kept;
  }

  // Every way in which the answers could turn out.
  function ways(kept) {
    return quiz.questions.reduce(
      (all, question) =>
        all.flatMap((way) => {
          if (!isAsked(question, way)) return [way];
          const answer = kept[question.id] || last(question.options);
          return (question.unsure[answer] || [answer]).map((sure) => Object.assign({}, way, { [question.id]: sure }));
        }),
      [{}],
    );
  }

  const same = (outcomes) => (new Set(outcomes).size === 1 ? outcomes[0] : "");

  function finding(rows) {
    const rules = [...new Set(rows.map((row) => row.rule))];
    const outcomes = rows.map((row) => row.then);
    const counted = outcomes.map((outcome) => quiz.countsAs[outcome] || outcome);
    return {
      outcome: same(outcomes) || same(counted) || quiz.unsettled,
      rule: rules.length === 1 ? rules[0] : "U(" + rules + ")",
      rules,
    };
  }

  waymark.selfCheck = function (answers) {
    const all = ways(counting(answers));
    const found = {};
    for (const result of quiz.results) {
      found[result] = finding(
        quiz.rows.filter((row) => row.results.includes(result) && all.some((way) => holds(row.if, way))),
      );
    }
    return found;
  };

  // The unsure answers that a result depends on.
  function open(answers, result) {
    return Object.keys(counting(answers)).filter((id) => {
      const sure = find(id).unsure[counting(answers)[id]] || [];
      const tried = sure.map((way) => waymark.selfCheck(Object.assign({}, answers, { [id]: way }))[result].outcome);
      return new Set(tried).size > 1 || (tried.length && tried[0] !== waymark.selfCheck(answers)[result].outcome);
    });
  }

  if (typeof document === "undefined") return;

  // What follows asks.

  const words = quiz.words;
  const form = document.getElementById("self-check");
  const steps = [...form.querySelectorAll("[data-step], [data-question]")];
  const progress = form.querySelector(".self-check__progress");
  const buttons = {};
  form.querySelectorAll(".self-check__buttons [data-action]").forEach((button) => {
    buttons[button.dataset.action] = button;
  });
  let charges, current, step, changing;

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name]);
  const stepName = (element) => element.dataset.step || element.dataset.question;
  const fieldset = (id) => form.querySelector(`[data-question="${id}"]`);
  const heading = (id) => fieldset(id).querySelector(".self-check__text").textContent;
  const option = (id, value) => fieldset(id).querySelector(`[value="${value}"] ~ span`).textContent;
  const answers = () => charges[current].answers;
  const asked = (charge) => Object.keys(counting(charge.answers));

  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const name in attributes) element.setAttribute(name, attributes[name]);
    element.append(...children.flat(2).filter(Boolean));
    return element;
  }
  const button = (text, action, more) =>
    make("button", Object.assign({ type: "button", class: "button button--plain", "data-action": action }, more), text);
  const items = (list, name) => make("ul", name ? { class: name } : {}, list.map((text) => make("li", {}, text)));

  const title = (i) => fill(words.charge, { number: i + 1 }) + (charges[i].label ? ": " + charges[i].label : "");

  function said(charge, id) {
    const value = charge.answers[id];
    return value ? option(id, value) : option(id, counting({})[id] || last(find(id).options)) + " (" + words.missed + ")";
  }

  // Review: all charges with their answers, each of which can be changed.
  function review() {
    return charges.map((charge, i) => {
      const label = make("input", { type: "text", autocomplete: "off", autocapitalize: "off", spellcheck: "false", maxlength: "40" });
      const head = make("h3", {}, title(i));
      label.value = charge.label;
      label.addEventListener("input", () => {
        charge.label = label.value;
        head.textContent = title(i);
      });
      const list = asked(charge).map((id) =>
        make("div", {},
          make("dt", {}, heading(id)),
          make("dd", {}, said(charge, id), " ",
            button(words.change, "change", { "data-of": i, "data-id": id, "aria-label": words.change + ": " + heading(id) }))));
      const stray = quiz.reminders.filter((reminder) => holds(reminder.if, charge.answers));
      return make("section", { class: "self-check__charge" },
        head,
        stray.map((reminder) =>
          make("div", { class: "callout callout--caution" },
            make("p", { class: "callout__label" }, words.reminder),
            make("p", {}, words.reminders[reminder.id]))),
        make("dl", { class: "self-check__answers" }, list),
        make("label", { class: "self-check__label" }, words.label, label, make("span", { class: "small" }, words.labelHelp)));
    });
  }

  function card(charge, result, found) {
    const reasons = found.rules.map((rule) => words.rules[rule][0]);
    const settled = found.outcome !== quiz.unsettled || found.rules.length === 1;
    const outcome = words.outcomes[found.outcome];
    const tries = settled ? [] : open(charge.answers, result);
    const changes = [...new Set(found.rules.map((rule) => words.rules[rule][1]))];
    const links = new Set(found.rules.flatMap((rule) => words.rules[rule][2]));
    const cites = [...new Set(found.rules.map((rule) => words.rules[rule][3]))].filter(Boolean);
    return make("article", { class: "outcome outcome--" + outcome.sign, "data-result": result, "data-outcome": found.outcome },
      make("p", { class: "outcome__result" }, words.results[result]),
      make("h4", { class: "outcome__name" }, outcome.name),
      !settled && make("p", {}, words.depends),
      tries.length > 0 && make("p", { class: "small" }, words.dependsOn),
      tries.length > 0 && items(tries.map(heading), "small"),
      settled && reasons.length > 1 && make("p", {}, words.eitherWay),
      settled && (reasons.length > 1 ? items(reasons) : make("p", {}, reasons[0])),
      make("details", {},
        make("summary", {}, words.couldChange),
        settled ? items(changes) : items(reasons)),
      make("details", {},
        make("summary", {}, words.restsOn),
        make("ul", {},
          [...links].map((href) =>
            make("li", {}, make("a", { href, target: "_blank", rel: "noopener" },
              words.guide[href.split("#")[0]] + " (" + words.newTab + ")"))),
          cites.map((cite) => make("li", {}, cite)))),
      make("p", { class: "outcome__rule small" }, words.rule + " " + found.rule));
  }

  const summary = (charge) => items(asked(charge).map((id) => make("span", {}, heading(id) + " ", make("strong", {}, said(charge, id)))));

  function results() {
    return charges.map((charge, i) => {
      const found = waymark.selfCheck(charge.answers);
      const outcomes = [...new Set(quiz.results.map((result) => found[result].outcome))];
      const next = [...new Set(outcomes.flatMap((outcome) => words.outcomes[outcome].next))];
      return make("section", { class: "self-check__charge", "data-charge": i + 1 },
        make("h3", {}, title(i)),
        make("details", {}, make("summary", {}, words.answered), summary(charge)),
        quiz.results.map((result) => card(charge, result, found[result])),
        make("div", { class: "callout callout--note" },
          make("p", { class: "callout__label" }, words.nextHeading),
          items(next)));
    });
  }

  // The page for a lawyer: one sheet for up to six charges.
  function lawyer() {
    return charges.map((charge, i) => {
      const found = waymark.selfCheck(charge.answers);
      const sources = (result) => found[result].rules.map((rule) => words.rules[rule][3]).filter(Boolean);
      return make("section", { class: "sheet__charge" },
        make("h3", {}, title(i)),
        make("p", { class: "sheet__blanks" }, words.blanks.map((blank) => make("span", {}, blank + ": "))),
        make("p", {}, asked(charge).map((id) => [fieldset(id).dataset.short + ": ", make("strong", {}, said(charge, id)), ". "])),
        make("ul", {}, quiz.results.map((result) =>
          make("li", {}, words.names[result] + ": ", make("strong", {}, words.outcomes[found[result].outcome].name),
            " (" + [found[result].rule, ...new Set(sources(result))].join("; ") + ")"))));
    });
  }

  const makers = { review, results, lawyer };

  function show(name, focus) {
    step = name;
    const element = steps.find((one) => stepName(one) === name);
    const ids = asked(charges[current]);
    if (makers[name]) element.querySelector("[data-made]").replaceChildren(...makers[name]());
    steps.forEach((one) => (one.hidden = one !== element));
    form.classList.toggle("self-check--asking", name !== "start");
    const number = ids.indexOf(name) + 1;
    progress.textContent = number
      ? title(current) + ". " + fill(words.progress, { number, most: quiz.questions.length })
      : "";
    buttons.back.hidden = name === "start";
    buttons.next.hidden = name === "results" || name === "lawyer";
    buttons.next.textContent = name === "start" ? words.begin : name === "review" ? words.show : words.next;
    buttons["add-charge"].hidden = name !== "review" && name !== "results";
    buttons.lawyer.hidden = name !== "results";
    buttons.print.hidden = name !== "lawyer";
    buttons["start-over"].hidden = name === "start" || number > 0;
    if (focus) {
      (element.querySelector("h2") || form.querySelector("h1")).focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }

  // The form shows the answers of the charge that is asked about.
  function take(index) {
    current = index;
    form.reset();
    for (const id in answers()) fieldset(id).querySelector(`[value="${answers()[id]}"]`).checked = true;
  }

  function forget() {
    charges = [{ label: "", answers: {}, seen: {} }];
    changing = false;
    take(0);
    form.querySelectorAll("[data-made]").forEach((made) => made.replaceChildren());
  }

  function next() {
    if (step === "review") return show("results", true);
    const charge = charges[current];
    charge.seen[step] = true;
    const after = asked(charge);
    const ahead = after.slice(after.indexOf(step) + 1).find((id) => !changing || !charge.seen[id]);
    if (!ahead) changing = false;
    show(ahead || "review", true);
  }

  function back() {
    if (step === "results") return show("review", true);
    if (step === "lawyer") return show("results", true);
    const ids = asked(charges[current]);
    const index = step === "review" ? ids.length : ids.indexOf(step);
    show(index > 0 ? ids[index - 1] : "start", true);
  }

  const actions = {
    next,
    back,
    lawyer: () => show("lawyer", true),
    print: () => print(),
    change: (from) => {
      changing = true;
      take(Number(from.dataset.of));
      show(from.dataset.id, true);
    },
    "add-charge": () => {
      changing = false;
      charges.push({ label: "", answers: {}, seen: {} });
      take(charges.length - 1);
      show(asked(charges[current])[0], true);
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
  form.addEventListener("change", (event) => {
    if (event.target.type === "radio") answers()[event.target.closest("fieldset").dataset.question] = event.target.value;
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  // A page that the browser keeps for "back" is kept empty, and comes back at its start.
  addEventListener("pagehide", () => {
    forget();
    show("start");
  });

  form.querySelectorAll("[data-script]").forEach((element) => (element.hidden = element.dataset.script === "off"));
  form.querySelectorAll("h1, h2").forEach((element) => (element.tabIndex = -1));
  forget();
  show("start");
})();
