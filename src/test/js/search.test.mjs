// The shipped index and script find what is asked for: node --test src/test/js/search.test.mjs (SITE names a built site).
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';
import { brotliCompressSync } from 'node:zlib';

const site = process.env.SITE ?? 'site';
const scripts = ['assets', 'texts'].flatMap((folder) => readdirSync(`${site}/${folder}`).map((name) => [folder, name]));
const asset = (pattern) => readFileSync(`${site}/${scripts.find(([, name]) => pattern.test(name)).join('/')}`);

function searchIn(language) {
  const context = vm.createContext({});
  vm.runInContext(String(asset(new RegExp(`^search-${language}\\.`))), context);
  vm.runInContext(String(asset(/^search\.[0-9a-f]+\.js$/)), context);
  return context.waymark.search;
}

function wordsOf(text) {
  const context = vm.createContext({});
  vm.runInContext(String(asset(/^search\.[0-9a-f]+\.js$/)), context);
  return Array.from(context.waymark.words(text));
}

for (const [language, question] of [
  ['en', 'what is vacatur'],
  ['es', 'que es el vacatur'],
]) {
  test(`${language}: a question finds its answer, and a link that leads there`, () => {
    const [first] = searchIn(language)(question, { limit: 3 });
    assert.equal(first.id, 'faq/what-is-vacatur');
    assert.equal(first.kind, 'faq');
    assert.ok(first.score > 0 && first.title.includes('vacatur') && first.lead);
    assert.ok(existsSync(`${site}/${language}/${first.url}`));
  });
}

test('a state is found by its name, its code and its abbreviation', () => {
  for (const [language, name, id] of [
    ['en', 'california', 'ca'],
    ['en', 'Calif.', 'ca'],
    ['en', 'NY', 'ny'],
    ['en', 'N.Y.', 'ny'],
    ['en', 'DC', 'dc'],
    ['en', 'Washington, D.C.', 'dc'],
    ['en', 'IN', 'in'],
    ['en', 'in', 'in'],
    ['en', 'OR law', 'or'],
    ['en', 'my record in ME', 'me'],
    ['en', 'WA', 'wa'],
    ['en', 'OK record', 'ok'],
    ['es', 'OR', 'or'],
    ['es', 'antecedentes en LA', 'la'],
    ['es', 'nuevo mexico', 'nm'],
    ['es', 'New York', 'ny'],
    ['es', 'tejas', 'tx'],
  ]) {
    const [first] = searchIn(language)(name, { limit: 1 });
    assert.equal(first.id, `states/${id}`, name);
    assert.equal(first.kind, 'states');
    assert.ok(first.lead);
    assert.ok(existsSync(`${site}/${language}/${first.url}`));
  }
});

test('a little word is no code of a state', () => {
  for (const text of ['what happens in court', 'WHAT HAPPENS IN COURT', 'now or later', 'he hurt me', 'hi is that ok', 'my id']) {
    assert.notEqual(searchIn('en')(text)[0].kind, 'states', text);
  }
  for (const text of ['la ley', 'me va a ver', 'no tengo dinero pa un abogado']) {
    assert.notEqual(searchIn('es')(text)[0].kind, 'states', text);
  }
});

test('the questionnaire is found by its name', () => {
  assert.equal(searchIn('en')('self check')[0].id, 'quiz/self-check');
});

test('a word with a typing mistake finds what the word finds', () => {
  const search = searchIn('en');
  assert.equal(search('expungment')[0].id, search('expungement')[0].id);
});

test('so does a word that only the thesaurus knows', () => {
  const ids = (text, language) => Array.from(searchIn(language)(text), (one) => one.id);
  for (const [misspelt, meant] of [['prostituton ', 'prostitution '], ['deportatoin ', 'deportation '], ['refudn ', 'refund '], ['prostit', 'prostitution ']]) {
    assert.deepEqual(ids(misspelt, 'en'), ids(meant, 'en'), misspelt);
  }
  assert.deepEqual(ids('deportasion ', 'es'), ids('deportación ', 'es'));
  // a short word, or one that begins otherwise, is another word: not "ice", "gun", "deported"
  for (const other of ['nice ', 'guy ', 'reported ']) {
    assert.ok(!ids(other, 'en').some((id) => /immigration|non-citizen|crime-of-violence/.test(id)), other);
  }
});

test('hostile text comes back quickly, with nothing or something', () => {
  const search = searchIn('en');
  for (const text of ['', ' ', '\ud800', '__proto__ constructor', '<b>*[(\\', '\udc00\ud800 record', 'x'.repeat(10000), 'record '.repeat(150000), 'a' + '\u0301\u0323'.repeat(50000)]) {
    const begin = process.cpuUsage().user;
    assert.ok(Array.isArray(Array.from(search(text))));
    assert.ok(process.cpuUsage().user - begin < 1e6, 'more than a second');
  }
});

test('words so misspelt that none is near find the words that share most letters', () => {
  assert.equal(searchIn('en')('selfchek')[0].id, 'quiz/self-check');
  assert.equal(searchIn('en')('zzzqqq xxyy').length, 0);
});

test('text is cut into words as when the guide is built', () => {
  for (const line of readFileSync('src/test/resources/search/words.tsv', 'utf8').trim().split('\n')) {
    const [text, expected] = line.split('\t').map((part) => JSON.parse(`"${part.replace(/"/g, '\\"')}"`));
    assert.equal(wordsOf(text).join(' '), expected);
  }
  assert.equal(wordsOf('x'.repeat(10000))[0].length, 10000);
});

test('what a first query moves stays small', () => {
  const weigh = (text) => brotliCompressSync(text).length;
  const script = weigh(asset(/^search\.[0-9a-f]+\.js$/));
  assert.ok(script <= 4096, `search.js: ${script}`);
  for (const language of ['en', 'es']) {
    const index = weigh(asset(new RegExp(`^search-${language}\\.`)));
    assert.ok(index <= 12 * 1024 && index + script <= 18 * 1024, `${language}: ${index}`);
  }
});

// What a frightened reader types, and where it leads: first there, and to the others among the first five.
const LEADS = {
  en: [
    ['secret', 'pages/safety', 'faq/is-the-request-public'],
    ['he checks my phone', 'pages/safety'],
    ['find out', 'pages/safety', 'faq/is-the-request-public'],
    ['is this secret from him', 'pages/safety', 'faq/is-the-request-public'],
    ['hearing', 'faq/if-a-case-is-open'],
    ['court date', 'faq/if-a-case-is-open'],
    ['a hearing next week', 'faq/if-a-case-is-open'],
    ['arrested', 'faq/what-is-expungement', 'quiz/self-check'],
    ['arrested at 17, dismissed', 'faq/if-i-was-under-18'],
    ['I was 17', 'faq/if-i-was-under-18'],
    ['in prison', 'faq/what-is-sentence-reduction'],
    ['my record is from Ohio', 'states/oh', 'pages/state-relief'],
    ['hotline', 'pages/get-help'],
    ['talk to someone', 'pages/get-help'],
    ['lawyer free', 'faq/find-an-attorney', 'pages/get-help'],
  ],
  es: [
    ['secreto', 'pages/safety', 'faq/is-the-request-public'],
    ['me revisa el teléfono', 'pages/safety'],
    ['esto es secreto para él', 'pages/safety', 'faq/is-the-request-public'],
    ['audiencia', 'faq/if-a-case-is-open'],
    ['fecha de corte', 'faq/if-a-case-is-open'],
    ['tengo audiencia la próxima semana', 'faq/if-a-case-is-open'],
    ['me arrestaron', 'faq/what-is-expungement', 'quiz/self-check'],
    ['me arrestaron a los 17 y desestimaron', 'faq/if-i-was-under-18'],
    ['tenía 17', 'faq/if-i-was-under-18'],
    ['en prisión', 'faq/what-is-sentence-reduction'],
    ['mi récord es de Ohio', 'states/oh', 'pages/state-relief'],
    ['línea de ayuda', 'pages/get-help'],
    ['hablar con alguien', 'pages/get-help'],
    ['abogado gratis', 'faq/find-an-attorney', 'pages/get-help'],
  ],
};

for (const [language, leads] of Object.entries(LEADS)) {
  test(`${language}: what a frightened reader types leads where it is safe, or where it helps`, () => {
    for (const [text, first, ...others] of leads) {
      const ids = Array.from(searchIn(language)(text, { limit: 5 }), (hit) => hit.id);
      assert.equal(ids[0], first, text);
      for (const other of others) assert.ok(ids.includes(other), `${text}: ${ids}`);
    }
  });
}

test('a letter below a hundred thousand marks is answered at once', () => {
  const start = Date.now();
  searchIn('en')('a' + '\u0301\u0323'.repeat(50000));
  assert.ok(Date.now() - start < 2000);
});
