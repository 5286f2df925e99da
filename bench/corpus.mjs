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

const WORDS = {
  en: `the a one two form step page list desk clerk letter paper pen file copy date day week month year time hour office
    door room table chair city town road bus phone call mail stamp name line box note plan task part side end start
    green blue red old new good clear short long first last next same open ready give take bring keep send read write
    ask tell show find help wait move turn hold check mark sign sort count begin finish go come stay sit stand and or
    but with from into near after before over under at on for by when while then so if most many some each every`,
  es: `el la un una dos hoja paso lista mesa carta papel libro copia fecha día mes año hora sala puerta silla calle
    bus nota plan tarea parte lado fin verde azul rojo viejo nuevo bueno claro corto largo mismo listo dar tomar traer
    leer pedir decir ver hallar mover girar marcar firmar contar ir venir estar y o pero con de en cerca antes sobre
    bajo por para si más cada otro poco todo casi nunca hoy aquí allí bien luego gato perro pan agua luz sol mar`,
};
for (const language of Object.keys(WORDS)) {
  WORDS[language] = WORDS[language].split(/\s+/).filter(Boolean);
}
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

class Writer {
  constructor(language, seed) {
    this.words = WORDS[language];
    this.random = randomFrom(seed);
  }

  number(from, to) {
    return from + Math.floor(this.random() * (to - from + 1));
  }

  phrase(length) {
    return Array.from({ length }, () => this.words[this.number(0, this.words.length - 1)]).join(' ');
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
  return `${new Writer(language, index + 7919).title(4)} ${index}`;
}

function termBody(index, language) {
  const text = new Writer(language, 50_000_000 + index * 2 + LANGUAGES.indexOf(language));
  return `${text.sentence()}\n\n${text.sentences(2)}\n\n${text.sentences(2)}\n`;
}

const PAGES = ['home', 'about', 'safety', 'state-relief', 'use-this-guide'];

function pageBody(index, language) {
  const text = new Writer(language, 60_000_000 + index * 2 + LANGUAGES.indexOf(language));
  return `${text.sentence()}\n\n## ${text.title(3)}\n\n${text.sentences(4)}\n`;
}

// --- Waymark ---------------------------------------------------------------------------------------------------------

function frontMatter(language, title, headingKey, alias, sourceOnly = [], revision = 1) {
  const lines = [
    `title: ${title}`,
    `${headingKey}: ${title}`,
    'aliases:',
    ...['a', 'b', 'c'].map((letter) => `  - ${alias} ${letter} ${language}`),
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
  read-on: 2026-03-01
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
          frontMatter(language, entryTitle(index, language), 'question', `entry ${index}`, matter, revision) + body,
        );
      }
    }
  }
  for (const language of LANGUAGES) {
    TERMS.forEach((term, index) =>
      write(
        `waymark/glossary/${term}/r1/${language}.md`,
        frontMatter(language, language === 'en' ? term : `${term} es`, 'term', `term ${index}`) + termBody(index, language),
      ),
    );
    PAGES.forEach((page, index) =>
      write(
        `waymark/pages/${page}/r1/${language}.md`,
        frontMatter(language, `Page ${page}`, 'heading', `page ${index}`) + pageBody(index, language),
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
disableKinds: [taxonomy, term, RSS]
languages:
  en: {languageName: English, contentDir: content/en, weight: 1}
  es: {languageName: Español, contentDir: content/es, weight: 2}
`,
  );
  for (const language of LANGUAGES) {
    const page = (path, title, weight, body) =>
      write(`hugo/content/${language}/${path}.md`, `---\ntitle: ${title}\nweight: ${weight}\ndate: 2026-03-01\n---\n${body}`);
    for (let index = 0; index < TOPICS; index++) {
      page(`topic-${index}/_index`, `Topic ${index}`, index + 1, '');
    }
    for (let index = 0; index < count; index++) {
      page(`${topicOf(index)}/${slugOf(index)}`, entryTitle(index, language), index + 1, entryBody(index, language, hugoLinks));
    }
    TERMS.forEach((term, index) => page(`glossary/${term}`, term, index + 1, termBody(index, language)));
    PAGES.forEach((name, index) => page(name === 'home' ? '_index' : name, `Page ${name}`, index + 1, pageBody(index, language)));
  }
  writeHugoTheme();
}

// What any guide's theme does: the same frame around each page, a list for each topic, neighbours, other languages; and
// as Hugo's manual would have it done (what is the same on every page is made once), for a fair race.
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
<main><h1>{{ .Title }}</h1>
{{ block "main" . }}{{ end }}</main>
<footer>{{ .Date.Format "2006-01-02" }}</footer></body></html>
`,
  );
  theme(
    'layouts/_default/single.html',
    `{{ define "main" }}{{ .TableOfContents }}{{ .Content }}
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>{{ end }}
`,
  );
  theme(
    'layouts/_default/list.html',
    `{{ define "main" }}{{ .Content }}<ul>{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Summary }}</li>
{{ end }}</ul>{{ end }}
`,
  );
  theme(
    'layouts/index.html',
    `{{ define "main" }}{{ .Content }}{{ range site.Sections }}<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<ul>{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>{{ end }}{{ end }}
`,
  );
  theme(
    'layouts/partials/style.html',
    `{{ with resources.Get "main.css" | minify | fingerprint }}<link rel="stylesheet" href="{{ .RelPermalink }}">{{ end }}
`,
  );
  theme('assets/main.css', 'body { font: 1rem/1.5 serif; max-width: 40rem; margin: auto }\n');
}

writeWaymark();
writeHugo();
