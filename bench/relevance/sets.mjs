// Reads what searches are measured on: documents, queries and who answers whom.
//
//   corpus.jsonl    id, title, body, lang; of this guide also aliases: a list
//   queries.jsonl   id, text, lang; of this guide also tag
//   qrels.tsv       query id <TAB> document id <TAB> grade; behind another tab, why a label was changed
//
// A folder "name.typo" has queries only: its documents and labels are those of "name".

import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

export function readLines(file) {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

export function readJsonLines(file) {
  return readLines(file).map((line) => JSON.parse(line));
}

// Query id -> Map of document id -> grade.
export function readGrades(file) {
  const grades = new Map();
  for (const line of readLines(file)) {
    const [query, document, grade] = line.split('\t');
    if (!grades.has(query)) {
      grades.set(query, new Map());
    }
    grades.get(query).set(document, Number(grade));
  }
  return grades;
}

// The parts of our own labelled queries; src/guide/resources/search/README.md says what each is for.
export const PARTS = ['seed', 'dev', 'held-out', 'own dev', 'own held-out', 'states'];

// Their misses are for nobody to look at.
export const isHeldOut = (part) => part.endsWith('held-out');

const halfOf = (query) => (Number(query.id.split('-').pop()) % 2 === 1 ? 'dev' : 'held-out');
const partOf = (query) => (query.id.startsWith('d-') ? 'seed' : halfOf(query));
const FOLDERS = {
  '.': partOf,
  'own-words': (query) => `own ${halfOf(query)}`,
  states: () => 'states',
  ar: halfOf,
  vi: halfOf,
  'zh-Hans': () => 'dev',
  'zh-Hans/held-out': () => 'held-out',
  'zh-Hans/own-words': (query) => `own ${halfOf(query)}`,
};

export function readPublicSet(folder) {
  const base = existsSync(join(folder, 'corpus.jsonl')) ? folder : resolve(folder).replace(/\.typo$/, '');
  const corpus = join(base, 'corpus.jsonl');
  if (!existsSync(corpus) || !existsSync(join(folder, 'queries.jsonl'))) {
    throw new Error(`${folder}: expected queries.jsonl, and corpus.jsonl and qrels.tsv there or in the folder without ".typo"`);
  }
  const documents = readJsonLines(corpus);
  return {
    name: basename(resolve(folder)),
    language: documents[0].lang,
    documents,
    corpus,
    queries: readJsonLines(join(folder, 'queries.jsonl')),
    grades: readGrades(join(base, 'qrels.tsv')),
  };
}

// All labelled queries of the guide, each with its part.
export function readLabels(folder) {
  const folders = Object.entries(FOLDERS);
  return {
    queries: folders.flatMap(([name, part]) =>
      readJsonLines(join(folder, name, 'queries.jsonl')).map((query) => ({ ...query, part: part(query) })),
    ),
    grades: new Map(folders.flatMap(([name]) => [...readGrades(join(folder, name, 'qrels.tsv'))])),
  };
}

export function readGuideSets(folder, corpusOf, languages) {
  const { queries, grades } = readLabels(folder);
  return languages.flatMap((language) =>
    PARTS.map((part) => ({
      name: `guide.${language} ${part}`,
      guide: true,
      language,
      part,
      corpus: corpusOf(language),
      documents: readJsonLines(corpusOf(language)),
      queries: queries.filter((query) => query.lang === language && query.part === part),
      grades,
    })),
  );
}
