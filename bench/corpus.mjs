// Writes a made-up guide twice, once for Waymark and once for Hugo: the same text, the same number of pages.
//
//   node bench/corpus.mjs <entries> <folder> [revisions]   ->  <folder>/waymark/{guide.yaml,faq,...}  <folder>/hugo/{config.yaml,...}
//
// Each entry has about 244 words in each of two languages: seven headings or paragraphs, two lists, a note, a table in
// every third entry, four links. Words are short and sentences too, so that Waymark's readability rules find nothing: a
// benchmark that prints a thousand warnings measures a terminal. Seeded, so equal input gives equal bytes.
//
// With more revisions than one each is, in both languages, the one before with three parts changed, one new and two moved; Hugo
// gets the first text.
//
// Hugo gets plain relative links, which it need not look up; Waymark checks each of its own.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [count, folder] = [Number(process.argv[2]), process.argv[3]];
const revisions = Number(process.argv[4] ?? 1);
if (!Number.isInteger(revisions) || revisions < 1 || revisions > 9) {
  console.error('bench/corpus.mjs: revisions are 1 to 9');
  process.exit(2);
}
if (!Number.isInteger(count) || count < 2 || !folder) {
  console.error('usage: node bench/corpus.mjs <entries, at least 2> <folder>');
  process.exit(2);
}

// The words that stand in every text, the most frequent first. No numbers, no "not", no "must" or "may": the checks would ask for
// a citation, and for the same in the other language.
const FREQUENT = {
  en: `the and to of a in for with on that is you it at by from or be as this will when your got if an see they we all who
    after before are each other more over under then some same into where day page list desk clerk form letter step paper pen file
    copy date week month hour office door room table chair city town road bus phone call mail stamp name line box plan task part
    side end start green blue red old new good clear short long next open ready give take bring keep send read write ask tell
    show find help wait move turn hold check mark sign sort begin finish go come stay sit stand near while most many`,
  es: `el la de que y en un los se por con para una su al es lo las del como más pero sus le ya este cuando si está entre también
    desde todo hasta son donde quien sobre cada otro bajo cerca hoja paso lista mesa carta papel libro copia fecha día mes hora
    sala puerta silla calle bus plan tarea parte lado fin verde azul rojo viejo nuevo bueno claro corto largo mismo listo dar
    tomar traer leer pedir decir ver hallar mover girar marcar firmar contar ir venir estar antes poco hoy aquí allí bien luego
    gato perro pan agua luz sol mar`,
};
const SOUNDS = {
  en: { begin: 'b c d f g h l m n p r s t v w br cl dr gr pl st tr'.split(' '), vowel: 'aeiou', end: ['', 'n', 'r', 'l', 't', 'm'],
    form: ['s', 'ed', 'ing', 'er', 'ly'] },
  es: { begin: 'b c d f g j l m n p r s t v br cl dr gr pl tr'.split(' '), vowel: 'aeiou', end: ['', '', '', 'n', 'r', 's'],
    form: ['s', 'r', 'ndo', 'do', 'mos'] },
};
// What syllables may happen to make, and what the checks would ask for in the other language.
const AVOIDED = new Set('seven never nada nadie debe deben deber pudo poder podemos permite permiten dos tres doce trece seis diez cien mil'.split(' '));
const MOST_WORDS = 40_000;
const RARE = 2_000; // from here on words have three syllables, and half of them are forms of earlier ones
const LANGUAGES = ['en', 'es'];
const TERMS = ['ledger', 'docket', 'voucher', 'registry'];
const TOPICS = Math.max(2, Math.min(40, Math.round(count / 25)));

// mulberry32: small, and the same on every machine.
function randomFrom(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

// A vocabulary as natural texts have it: the frequent words, then made-up ones, and the share of all text that each word and
// those before it take, by the law of Zipf and Mandelbrot.
function vocabularyOf(language) {
  const random = randomFrom(LANGUAGES.indexOf(language) + 1);
  const one = (list) => list[Math.floor(random() * list.length)];
  const { begin, vowel, end, form } = SOUNDS[language];
  const all = new Set(FREQUENT[language].split(/\s+/).filter(Boolean));
  const known = [...all];
  const stems = [];
  while (known.length < MOST_WORDS) {
    const isForm = known.length > RARE && random() < 0.5;
    const syllables = known.length > RARE ? 3 : 2;
    const word = isForm
      ? one(stems) + one(form)
      : Array.from({ length: syllables }, () => one(begin) + one(vowel)).join('') + one(end);
    if (word.length < 15 && !all.has(word) && !AVOIDED.has(word)) {
      all.add(word);
      known.push(word);
      if (!isForm) stems.push(word);
    }
  }
  let sum = 0;
  const shares = known.map((_, rank) => (sum += (rank + 3.7) ** -1.07));
  return { known, shares: shares.map((share) => share / sum) };
}

const VOCABULARIES = Object.fromEntries(LANGUAGES.map((language) => [language, vocabularyOf(language)]));

function wordAt({ known, shares }, share) {
  let [low, high] = [0, known.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shares[middle] < share) low = middle + 1;
    else high = middle;
  }
  return known[low];
}

// A name that only one entry has, of four syllables and an ending that no other word has.
function nameOf(index) {
  const [letters, vowels] = ['bdfglmnprstv', 'aeiou'];
  let name = '';
  for (let rest = (index * 7919) % 12_960_000, syllable = 0; syllable < 4; syllable++) {
    name += letters[rest % 12] + vowels[Math.floor(rest / 12) % 5];
    rest = Math.floor(rest / 60);
  }
  return `${name}k`;
}

class Writer {
  constructor(language, seed) {
    this.vocabulary = VOCABULARIES[language];
    this.random = randomFrom(seed);
  }

  number(from, to) {
    return from + Math.floor(this.random() * (to - from + 1));
  }

  phrase(length) {
    return Array.from({ length }, () => wordAt(this.vocabulary, this.random())).join(' ');
  }

  title(length) {
    const phrase = this.phrase(length);
    return phrase[0].toUpperCase() + phrase.slice(1);
  }

  sentence(link) {
    const words = this.title(this.number(7, 11));
    return link ? `${words} ${link} ${this.phrase(2)}.` : `${words}.`;
  }

  sentences(number) {
    return Array.from({ length: number }, () => this.sentence()).join(' ');
  }
}

function write(path, text) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const slugOf = (index) => `entry-${String(index).padStart(5, '0')}`;
const topicOf = (index) => `topic-${index % TOPICS}`;

// The body of an entry. The links come as functions, since each tool writes its own.
function entryBody(index, language, links) {
  const text = new Writer(language, index * 2 + LANGUAGES.indexOf(language) + 1);
  const other = (step) => (index + step) % count;
  const blocks = [
    text.sentences(2),
    `${text.sentences(2)} ${text.sentence(links.entry(text.phrase(2), other(1)))}`,
    `## ${text.title(3)}`,
    `${text.sentence(links.term(text.phrase(1), index % TERMS.length))} ${text.sentences(2)}`,
    Array.from({ length: 4 }, () => `- ${text.phrase(6)}`).join('\n'),
    `## ${text.title(4)}`,
    `${text.sentences(2)} ${text.sentence(links.entry(text.phrase(2), other(7)))}`,
  ];
  if (index % 3 === 0) {
    const row = () => `| ${text.phrase(2)} | ${text.phrase(2)} | ${text.phrase(2)} |`;
    blocks.push([row(), '|---|---|---|', row(), row(), row()].join('\n'));
  } else {
    blocks.push(text.sentences(2));
  }
  blocks.push(
    `### ${text.title(3)}`,
    `${text.sentence(links.outside(text.phrase(2)))} ${text.sentences(2)}`,
    links.note(text.sentences(2)),
    Array.from({ length: 3 }, (_, item) => `${item + 1}. ${text.phrase(7)}`).join('\n'),
    text.sentence(),
  );
  return blocks.join('\n\n') + '\n';
}

// A body as a later revision has it.
function revise(body, index, language, revision) {
  const text = new Writer(language, 90_000_000 + index * 20 + revision * 2 + LANGUAGES.indexOf(language));
  const blocks = body.trimEnd().split('\n\n');
  for (const place of [1, 3, 7]) blocks[place] += ` ${text.sentence()}`;
  const last = blocks.length - 1;
  [blocks[last - 1], blocks[last]] = [blocks[last], blocks[last - 1]];
  blocks.push(text.sentences(2));
  return blocks.join('\n\n') + '\n';
}

function entryTitle(index, language) {
  return `${new Writer(language, index + 7919).title(4)} ${nameOf(index)}`;
}

function termBody(index, language) {
  const text = new Writer(language, 50_000_000 + index * 2 + LANGUAGES.indexOf(language));
  return `${text.sentence()}\n\n${text.sentences(2)}\n\n${text.sentences(2)}\n`;
}

const PAGES = ['home', 'about', 'safety', 'who-can-help', 'how-to-read'];

function pageBody(index, language) {
  const text = new Writer(language, 60_000_000 + index * 2 + LANGUAGES.indexOf(language));
  return `${text.sentence()}\n\n## ${text.title(3)}\n\n${text.sentences(4)}\n`;
}

// --- Waymark ---------------------------------------------------------------------------------------------------------

// Three other wordings for an entry: two words of the language, and the entry's own name.
function aliasesOf(language, seed, name) {
  const text = new Writer(language, 70_000_000 + seed * 2 + LANGUAGES.indexOf(language));
  return [1, 2, 3].map((length) => `${text.phrase(length)} ${name}`);
}

function frontMatter(language, title, headingKey, aliases, sourceOnly = [], revision = 1) {
  const lines = [
    `title: ${title}`,
    `${headingKey}: ${title}`,
    'aliases:',
    ...aliases.map((alias) => `  - ${alias}`),
    ...(language === LANGUAGES[0] ? [`effective: 2026-0${revision}-01`, ...sourceOnly] : [`translation: {state: machine, on: 2026-0${revision}-02}`]),
  ];
  return `---\n${lines.join('\n')}\n---\n`;
}

const waymarkLinks = {
  entry: (words, index) => `[${words}](faq:${slugOf(index)})`,
  term: (words, index) => `[${words}](term:${TERMS[index]})`,
  outside: (words) => `[${words}](cite:source-1-a)`,
  note: (words) => `::: note\n${words}\n:::`,
};

function writeWaymark() {
  const both = (text) => `{en: ${text} en, es: ${text} es}`;
  write(
    'waymark/guide.yaml',
    `title: ${both('Desk Guide')}
languages: [en, es]
exit: https://example.org/
contacts:
  report: ""
organizations:
  - id: desk
    role: help-line
    name: ${both('Desk')}
    about: ${both('A desk')}
    contact:
      - call: 1-555-0100
    valid-from: 2026-01-01
    read-on: 2026-03-01
    seen-at: https://example.org/desk
notices: []
glance-words:
  en: [unseemly]
  es: [indecoroso]
readability:
  max-words: 30
  en: {grade-at-most: 12}
  es: {inflesz-at-least: 40}
`,
  );
  write(
    'waymark/topics.yaml',
    Array.from(
      { length: TOPICS },
      (_, index) => `- id: topic-${index}\n  name: ${both(`Topic ${index}`)}\n  about: ${both(`About ${index}`)}\n`,
    ).join(''),
  );
  write(
    'waymark/sources.yaml',
    `- id: source-1
  kind: statute
  citation: ${both('1 Code 1')}
  title: ${both('A law')}
  url: https://example.org/law
  read-on: 2026-11-01
  subsections:
    a: "(a)"
`,
  );
  for (let index = 0; index < count; index++) {
    const entry = `waymark/faq/${slugOf(index)}`;
    write(`${entry}/entry.yaml`, `topic: ${topicOf(index)}\norder: ${index}\n`);
    for (const language of LANGUAGES) {
      const sourceOnly = ['cites: [source-1-a]', `related: [faq/${slugOf((index + 3) % count)}]`];
      let body = entryBody(index, language, waymarkLinks);
      for (let revision = 1; revision <= revisions; revision++) {
        const change = revision > 1 ? [`change: The desk has now ${revision} rules.`] : [];
        if (revision > 1) body = revise(body, index, language, revision);
        const matter = [...sourceOnly, ...change];
        write(
          `${entry}/r${revision}/${language}.md`,
          frontMatter(language, entryTitle(index, language), 'question', aliasesOf(language, index, nameOf(index)), matter, revision) +
            body,
        );
      }
    }
  }
  for (const language of LANGUAGES) {
    TERMS.forEach((term, index) =>
      write(
        `waymark/glossary/${term}/r1/${language}.md`,
        frontMatter(language, language === 'en' ? term : `${term} es`, 'term', aliasesOf(language, 5e6 + index, `term ${term}`)) + termBody(index, language),
      ),
    );
    PAGES.forEach((page, index) =>
      write(
        `waymark/pages/${page}/r1/${language}.md`,
        frontMatter(language, `Page ${page}`, 'heading', aliasesOf(language, 6e6 + index, `page ${page}`)) + pageBody(index, language),
      ),
    );
  }
}

// --- Hugo ------------------------------------------------------------------------------------------------------------

const hugoLinks = {
  entry: (words, index) => `[${words}](../../${topicOf(index)}/${slugOf(index)}/)`,
  term: (words, index) => `[${words}](../../glossary/${TERMS[index]}/)`,
  outside: (words) => `[${words}](https://example.org/law)`,
  note: (words) => `> ${words}`,
};

function writeHugo() {
  write(
    'hugo/config.yaml',
    `baseURL: https://example.org/
title: Desk Guide
theme: plain
defaultContentLanguage: en
defaultContentLanguageInSubdir: true
disableKinds: [taxonomy, term, sitemap]
outputFormats:
  sheet: {mediaType: text/html, baseName: sheet, isHTML: true, permalinkable: true}
outputs: {home: [html, rss, sheet], section: [html, sheet], page: [html]}
languages:
  en: {label: English, contentDir: content/en, weight: 1}
  es: {label: Español, contentDir: content/es, weight: 2}
`,
  );
  for (const language of LANGUAGES) {
    const page = (path, title, weight, body, more = '') =>
      write(`hugo/content/${language}/${path}.md`, `---\ntitle: ${title}\nweight: ${weight}\ndate: 2026-03-01\n${more}---\n${body}`);
    for (let index = 0; index < TOPICS; index++) {
      page(`topic-${index}/_index`, `Topic ${index}`, index + 1, '');
    }
    for (let index = 0; index < count; index++) {
      page(`${topicOf(index)}/${slugOf(index)}`, entryTitle(index, language), index + 1, entryBody(index, language, hugoLinks));
    }
    page('glossary/_index', 'Glossary', 1, '', 'outputs: [html]\n');
    TERMS.forEach((term, index) => page(`glossary/${term}`, term, index + 1, termBody(index, language)));
    PAGES.forEach((name, index) => page(name === 'home' ? '_index' : name, `Page ${name}`, index + 1, pageBody(index, language)));
    ['all', 'print', 'search', 'updates'].forEach((name, index) => page(name, name, index + 20, '', `layout: ${name}\n`));
  }
  writeHugoTheme();
}

// What any guide's theme does: the same frame around each page, a list for each topic and of all questions, sheets to print,
// neighbours, other languages; and as Hugo's manual would have it done (what is the same on every page is made once), for a
// fair race. Pagefind looks into answers, words and pages alone, as Waymark's search does.
function writeHugoTheme() {
  const theme = (path, text) => write(`hugo/themes/plain/${path}`, text);
  theme('theme.toml', 'name = "plain"\n');
  theme(
    'layouts/_default/baseof.html',
    `<!doctype html>
<html lang="{{ .Language.Lang }}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ .Title }} - {{ site.Title }}</title>
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ end }}{{ partialCached "style.html" . }}</head>
<body><header><a href="{{ site.Home.RelPermalink }}">{{ site.Title }}</a>
<nav>{{ range .AllTranslations }}<a lang="{{ .Language.Lang }}" href="{{ .RelPermalink }}">{{ .Language.LanguageName }}</a> {{ end }}</nav>
</header>
<main{{ block "found" . }}{{ end }}><h1>{{ .Title }}</h1>
{{ block "main" . }}{{ end }}</main>
<footer>{{ .Date.Format "2006-01-02" }}</footer></body></html>
`,
  );
  const layout = (name, main) => theme(`layouts/_default/${name}`, `{{ define "main" }}${main}{{ end }}\n`);
  theme(
    'layouts/_default/single.html',
    `{{ define "found" }} data-pagefind-body{{ end }}{{ define "main" }}{{ .TableOfContents }}{{ .Content }}
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>{{ end }}
`,
  );
  const questions = (what) => `<ul>{{ range ${what} }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Summary }}</li>
{{ end }}</ul>`;
  const byTopic = (list) =>
    `{{ range site.Sections }}{{ if ne .Section "glossary" }}<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>${list}{{ end }}{{ end }}`;
  const titles = `<ul>{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>`;
  layout('list.html', `{{ .Content }}${questions('.RegularPages')}`);
  layout('all.html', byTopic(questions('.RegularPages')));
  layout('print.html', byTopic('{{ with .OutputFormats.Get "sheet" }}<a href="{{ .RelPermalink }}">Sheet</a>{{ end }}'));
  layout('search.html', '<form><input type="search" name="q"></form>');
  layout('updates.html', byTopic(titles));
  const sheet = '{{ range .RegularPages }}<h2>{{ .Title }}</h2>{{ .Content }}{{ end }}';
  layout('list.sheet.html', sheet);
  theme('layouts/index.sheet.html', `{{ define "main" }}${byTopic(sheet)}{{ end }}\n`);
  theme('layouts/index.html', `{{ define "main" }}{{ .Content }}${byTopic(titles)}{{ end }}\n`);
  theme('layouts/404.html', '{{ define "main" }}<p>This page is not here.</p>{{ end }}\n');
  theme(
    'layouts/partials/style.html',
    `{{ with resources.Get "main.css" | minify | fingerprint }}<link rel="stylesheet" href="{{ .RelPermalink }}">{{ end }}
`,
  );
  theme('assets/main.css', 'body { font: 1rem/1.5 serif; max-width: 40rem; margin: auto }\n');
}

writeWaymark();
writeHugo();
