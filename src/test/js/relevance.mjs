// How well the search of a built guide answers the labelled queries: node src/test/js/relevance.mjs SITE
//
// For each language and part one line: language, part, number of queries, S@1, S@3, MRR, R@5, none. Below it, indented,
// what is missed. Columns are parted by tabs. Misses of held-out queries stay hidden: nobody shall mend the search by them.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mean, measure } from '../../../bench/relevance/measures.mjs';
import { asset, openOurs } from '../../../bench/relevance/ours.mjs';
import { isHeldOut, PARTS, readLabels } from '../../../bench/relevance/sets.mjs';

const site = process.argv[2];
const parts = PARTS.filter((part) => part !== 'states' || existsSync(join(site, 'en/states')));
const { queries, grades } = readLabels(fileURLToPath(new URL('../../guide/resources/search', import.meta.url)));

const languages = [...new Set(queries.map((query) => query.lang))].filter((language) => existsSync(join(site, language)));

for (const language of languages) {
  const engine = openOurs(asset(site, `search-${language}`), asset(site, 'search'));
  for (const part of parts) {
    const asked = queries
      .filter((query) => query.lang === language && query.part === part);
    if (asked.length === 0) continue;
    const results = asked.map((query) => {
      const found = engine.ids(engine.search(query.text));
      return { query, found, measures: measure(found, grades.get(query.id)) };
    });
    const means = mean(results.map((result) => result.measures));
    const figures = ['S@1', 'S@3', 'MRR', 'R@5', 'none'].map((name) => means[name].toFixed(4));
    console.log([language, part, results.length, ...figures].join('\t'));
    const misses = results.filter((result) => result.measures['S@1'] === 0 && !isHeldOut(part));
    for (const { query, found } of misses) {
      console.log(`\t${query.id}\t${query.text}\t${found.slice(0, 3).join(', ') || 'nothing'}`);
    }
  }
}
