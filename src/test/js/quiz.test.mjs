// The shipped script gives what the settled cases say: node --test src/test/js/quiz.test.mjs (SITE names a built site).
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';
import { brotliCompressSync } from 'node:zlib';

const site = process.env.SITE ?? 'site';
const scripts = ['assets', 'texts'].flatMap((folder) => readdirSync(`${site}/${folder}`).map((name) => [folder, name]));
const asset = (pattern) => readFileSync(`${site}/${scripts.find(([, name]) => pattern.test(name)).join('/')}`);

function cases(file) {
  const [names, ...rows] = readFileSync(`src/guide/resources/quiz/${file}`, 'utf8').trim().split('\n').map((line) => line.split(','));
  return rows.map((row) => {
    const answers = Object.fromEntries(names.slice(0, 6).map((name, i) => [name, row[i]]));
    return { answers, outcomes: Object.fromEntries(names.slice(6).map((name, i) => [name, row[6 + i]])) };
  });
}

// The same answers as the questions of today ask for them.
const VIOLENT = {
  'not-violent': { violent_crime: 'no' },
  'violent-no-minor-victim': { violent_crime: 'yes', minor_victim: 'no' },
  'violent-minor-victim': { violent_crime: 'yes', minor_victim: 'yes' },
  'violent-not-sure-minor-victim': { violent_crime: 'yes', minor_victim: 'not-sure' },
  'not-sure': { violent_crime: 'not-sure' },
};

function today({ violent_crime_category: violent, disposition, ...others }) {
  const reduced = disposition.match(/^reduced-(.*)/);
  const ending = reduced ? { disposition: 'reduced', reduced_disposition: reduced[1] } : { disposition };
  return { ...others, ...VIOLENT[violent], ...ending };
}

for (const language of ['en', 'es']) {
  const data = asset(new RegExp(`^self-check-${language}\\.`));
  const code = asset(/^quiz\.[0-9a-f]+\.js$/);
  const context = vm.createContext({});
  vm.runInContext(String(data), context);
  vm.runInContext(String(code), context);

  test(`${language}: every settled case comes out as it was settled`, () => {
    const all = [...cases('eligibility-cases.csv'), ...cases('added-options.csv')];
    assert.equal(all.length, 3888 + 56);
    for (const { answers, outcomes } of all) {
      const found = context.waymark.selfCheck(answers);
      assert.deepEqual(found, context.waymark.selfCheck(today(answers)), JSON.stringify(answers));
      for (const result in outcomes) {
        const done = found[result].outcome === 'already-done';
        assert.equal(done, found[result].rule === 'V5', JSON.stringify(answers));
        assert.equal(done ? 'does-not-fit' : found[result].outcome, outcomes[result], JSON.stringify(answers));
      }
    }
  });

  test(`${language}: script and data are at most 6 KB`, () => {
    const size = brotliCompressSync(data).length + brotliCompressSync(code).length;
    assert.ok(size <= 6 * 1024, `${size} bytes`);
  });
}
