// Writes a made-up set of any size for bench/search, in the manner of a guide's texts: to see how the search grows.
//
//   node bench/relevance/made-up.mjs CORPUS ENTRIES FOLDER     CORPUS: texts to take words from (corpus.jsonl)
//
// Words follow Zipf's law: the most frequent are the corpus's own, in their order, then words made of their halves. Titles
// have 8 words, bodies 120. A query is five words of an entry's text, the rarest first; every fourth has a wrong letter. The
// language is that of the corpus.
// Seeded: equal input gives equal bytes. Made-up texts say nothing of how well the search ranks.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [corpus, count, folder] = [process.argv[2], Number(process.argv[3]), process.argv[4]];
const QUERIES = 500;
const MOST_WORDS = 40_000;

let seed = 1;
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

const texts = readFileSync(corpus, 'utf8').trim().split('\n').map(JSON.parse);
const lang = texts[0].lang;

function vocabulary() {
  const counts = new Map();
  for (const word of texts.flatMap((text) => `${text.title} ${text.body}`.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const own = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
  const long = own.filter((word) => word.length > 5);
  const all = new Set(own);
  const one = () => long[Math.floor(random() * long.length)];
  while (all.size < MOST_WORDS) {
    const [begin, end] = [one(), one()];
    all.add(begin.slice(0, begin.length >> 1) + end.slice(end.length >> 1));
  }
  return [...all];
}

const words = vocabulary();
const rank = () => Math.floor(MOST_WORDS ** random()) - 1;
const text = (length) => Array.from({ length }, rank);
const written = (ranks) => ranks.map((at) => words[at]).join(' ');

function misspelt(query) {
  const at = 1 + Math.floor(random() * (query.length - 1));
  const word = words[Math.floor(random() * words.length)];
  return query.slice(0, at) + word[0] + query.slice(at + 1);
}

const entries = Array.from({ length: count }, (_, index) => ({ id: `entry-${index}`, title: text(8), body: text(120) }));
const queries = Array.from({ length: QUERIES }, (_, index) => {
  const entry = entries[Math.floor(random() * count)];
  const asked = written([...new Set(entry.body)].sort((a, b) => b - a).slice(0, 5));
  return { id: `q${index}`, entry: entry.id, text: index % 4 ? asked : misspelt(asked) };
});
const lines = (list) => list.map((one) => `${JSON.stringify(one)}\n`).join('');
mkdirSync(folder, { recursive: true });
const readable = entries.map(({ id, title, body }) => ({ id, lang, title: written(title), body: written(body) }));
writeFileSync(join(folder, 'corpus.jsonl'), lines(readable));
writeFileSync(join(folder, 'queries.jsonl'), lines(queries.map(({ id, text }) => ({ id, text, lang, tag: 'made-up' }))));
writeFileSync(join(folder, 'qrels.tsv'), queries.map(({ id, entry }) => `${id}\t${entry}\t1\n`).join(''));
