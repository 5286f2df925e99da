// How the search grows: this guide, then made-up sets in the manner of other texts.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quantile } from './measures.mjs';
import { brotli } from './peers.mjs';
import { readJsonLines } from './sets.mjs';
import { openChromium, rankSlowed, TIMES_SLOWER } from './slowed.mjs';

const SIZES = [13, 1_000, 10_000];
const COLUMNS = ['entries', 'words', 'index', 'first', 'build', 'opened', 'median', 'mean', 'p95', 'longest'];

const line = (name, cells) => [name.padEnd(16), ...cells.map((cell) => String(cell).padStart(9))].join(' ');
const tenths = (value) => value.toFixed(1);
const hundredths = (value) => value.toFixed(2);

async function measure(name, browser, code, { documents, index, built, queries }) {
  const { first, milliseconds } = await rankSlowed(browser, index, code, queries);
  const bytes = brotli(index);
  const words = new Set(documents.flatMap(({ title, body }) => `${title} ${body}`.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []));
  console.log(
    line(name, [
      documents.length,
      words.size,
      bytes,
      bytes + brotli(code),
      built,
      tenths(first),
      hundredths(quantile(milliseconds, 0.5)),
      hundredths(milliseconds.reduce((sum, one) => sum + one, 0) / milliseconds.length),
      hundredths(quantile(milliseconds, 0.95)),
      tenths(Math.max(...milliseconds)),
    ]),
  );
}

// folders: sets whose words the made-up ones are made of. makeIndex(language, corpus, file) -> milliseconds of the build.
export async function printGrowth({ root, modules, work, code, guides, folders, makeIndex }) {
  console.log(`\nindex, first: bytes with brotli. build: ms of this machine, once in a JVM just started. The rest: ms in Chromium,`);
  console.log(`${TIMES_SLOWER} times slowed. opened: from asking for both scripts to the first answer. Each query is asked once.\n`);
  console.log(line('', COLUMNS));
  const browser = await openChromium(modules);
  try {
    for (const guide of guides) {
      await measure(guide.name, browser, code, guide);
    }
    for (const folder of folders) {
      for (const size of SIZES) {
        const made = join(work, 'made-up');
        execFileSync(process.execPath, [join(root, 'bench/relevance/made-up.mjs'), join(folder, 'corpus.jsonl'), String(size), made]);
        const documents = readJsonLines(join(made, 'corpus.jsonl'));
        const language = documents[0].lang;
        const file = join(made, 'index.js');
        const built = makeIndex(language, join(made, 'corpus.jsonl'), file);
        const queries = readJsonLines(join(made, 'queries.jsonl')).map((query) => query.text);
        await measure(`made-up ${language}`, browser, code, { documents, index: readFileSync(file, 'utf8'), built, queries });
      }
    }
  } finally {
    await browser.close();
  }
}
