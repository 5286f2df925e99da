// Called by bench/search, which prepares what this needs.
//
//   node main.mjs --root FOLDER --modules FOLDER [--misses] [--tags] [--growth] [set folder]…

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printGrowth } from './growth.mjs';
import { mean, measure, MEASURES, quantile } from './measures.mjs';
import { asset, openOurs } from './ours.mjs';
import { openers } from './peers.mjs';
import { isHeldOut, readGuideSets, readPublicSet } from './sets.mjs';

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: 'string' },
    modules: { type: 'string' },
    misses: { type: 'boolean', default: false },
    tags: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
  },
});
const LANGUAGES = ['en', 'es'];
const MOST_MISSES = 10;
const work = join(options.modules, 'work');
const site = join(work, 'site');

// Runs one of the Java programs beside this file, which see Waymark's classes and its libraries.
function java(program, ...words) {
  const home = process.env.JAVA_HOME;
  return execFileSync(
    home ? join(home, 'bin/java') : 'java',
    ['-cp', join(options.root, 'target/waymark.jar'), join(options.root, 'bench/relevance', program), ...words],
    // what it says besides (of vectors) is shown if it fails
    { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] },
  );
}

// Ranks all queries twice: to warm up, then with the clock running. Naming what was found is not part of the time.
async function rank(engine, queries) {
  const name = engine.ids ?? ((found) => found);
  for (const query of queries) {
    await engine.search(query.text);
  }
  const rankings = [];
  const milliseconds = [];
  for (const query of queries) {
    const start = performance.now();
    const found = await engine.search(query.text);
    milliseconds.push(performance.now() - start);
    rankings.push(await name(found));
  }
  return { rankings, milliseconds };
}

function rankByLucene(set) {
  const queries = join(work, 'queries.jsonl');
  writeFileSync(queries, set.queries.map((query) => JSON.stringify(query) + '\n').join(''));
  const results = java('LuceneRanking.java', set.language, set.corpus, queries)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { rankings: results.map((one) => one.ids), milliseconds: results.map((one) => one.milliseconds) };
}

function ours(set) {
  const code = asset(site, 'search');
  if (set.guide) {
    return openOurs(asset(site, `search-${set.language}`), code);
  }
  const index = join(work, 'index.js');
  java('CorpusIndex.java', set.language, set.corpus, index);
  const engine = openOurs(readFileSync(index, 'utf8'), code);
  return { ...engine, ids: (found) => engine.ids(found).map((id) => id.slice(id.indexOf('/') + 1)) };
}

const decimals = (value, digits) => value.toFixed(digits).replace(/^0(?=\.)/, '');
const measuresOf = (set, rankings) => set.queries.map((query, at) => measure(rankings[at], set.grades.get(query.id)));

function head() {
  const names = [...MEASURES.map((name) => name.padStart(6)), ...['index', 'first', 'median', 'p95'].map((name) => name.padStart(8))];
  return [''.padEnd(27), ...names].join(' ');
}

function cells(name, measures) {
  const means = mean(measures);
  return [name.padEnd(27), ...MEASURES.map((measureName) => decimals(means[measureName], 3).padStart(6))].join(' ');
}

function row(name, engine, { rankings, milliseconds }, set) {
  return [
    cells(name, measuresOf(set, rankings)),
    String(engine.indexBytes ?? '-').padStart(8),
    String(engine.firstQueryBytes ?? '-').padStart(8),
    decimals(quantile(milliseconds, 0.5), 3).padStart(8),
    decimals(quantile(milliseconds, 0.95), 3).padStart(8),
  ].join(' ');
}

function printTags(set, rankings) {
  const measures = measuresOf(set, rankings);
  for (const tag of [...new Set(set.queries.map((query) => query.tag))].sort()) {
    const chosen = measures.filter((_, at) => set.queries[at].tag === tag);
    console.log(cells(`  ${tag} (${chosen.length})`, chosen));
  }
}

async function compare(set) {
  console.log(`\n${set.name}: ${set.documents.length} documents, ${set.queries.length} queries`);
  console.log(head());
  const own = ours(set);
  const ranked = await rank(own, set.queries);
  console.log(row(own.name, own, ranked, set));
  if (options.tags && set.guide) {
    printTags(set, ranked.rankings);
  }
  console.log(row('Lucene', {}, rankByLucene(set), set));
  for (const open of openers(options.modules)) {
    const engine = await open(set);
    console.log(engine ? row(engine.name, engine, await rank(engine, set.queries), set) : `${'lunr'.padEnd(27)}      (none)`);
  }
}

// The worst first: what nothing was found for, then what stands lowest. Held-out queries are not for looking at.
async function printMisses(set) {
  const { rankings } = await rank(ours(set), set.queries);
  const measures = measuresOf(set, rankings);
  const missed = set.queries
    .map((query, at) => ({ query, ranking: rankings[at], measure: measures[at] }))
    .filter((one) => one.measure['S@1'] === 0)
    .sort((a, b) => a.measure.MRR - b.measure.MRR || a.measure.nDCG - b.measure.nDCG);
  console.log(`\n${set.name}: ${missed.length} of ${set.queries.length} have no best answer first; the worst:`);
  for (const { query, ranking, measure: one } of missed.slice(0, MOST_MISSES)) {
    const grades = [...set.grades.get(query.id)].map(([id, grade]) => `${id} ${grade}`);
    console.log(`${query.id} [${query.tag}] "${query.text}"  MRR ${decimals(one.MRR, 2)}`);
    console.log(`    wanted  ${grades.join(', ')}`);
    console.log(`    found   ${ranking.slice(0, 5).join(', ') || 'nothing'}`);
  }
}

// Of each language of the guide: how long its index took.
const milliseconds = new Map();

function guideSets() {
  execFileSync(join(options.root, 'waymark'), ['build', '--out', site], { stdio: ['ignore', 'ignore', 'pipe'] });
  const corpusOf = (language) => join(work, `guide.${language}.jsonl`);
  for (const language of LANGUAGES) {
    const built = java('GuideCorpus.java', join(options.root, 'content'), join(options.root, 'i18n'), language, corpusOf(language));
    milliseconds.set(language, Number(built));
  }
  return readGuideSets(join(options.root, 'src/guide/resources/search'), corpusOf, LANGUAGES);
}

function growth() {
  const guides = LANGUAGES.map((language) => {
    const sets = guide.filter((set) => set.language === language);
    return {
      name: `this guide, ${language}`,
      documents: sets[0].documents,
      queries: sets.flatMap((set) => set.queries.map((query) => query.text)),
      index: asset(site, `search-${language}`),
      built: milliseconds.get(language),
    };
  });
  const makeIndex = (language, corpus, file) => Number(java('CorpusIndex.java', language, corpus, file));
  return printGrowth({ ...options, work, code: asset(site, 'search'), guides, folders, makeIndex });
}

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
const guide = guideSets();
if (options.growth) {
  await growth();
} else {
  for (const set of options.misses ? guide.filter((one) => !isHeldOut(one.part)) : [...guide, ...folders.map(readPublicSet)]) {
    await (options.misses ? printMisses(set) : compare(set));
  }
}
