// Other engines for the browser, each as its own manual says, on the same texts: title (weight 2), other wordings, body.
//
// An engine is opened on a set and gives: name, indexBytes, firstQueryBytes (brotli; index and code, moved before the
// first result can be shown) and search(text) -> document ids, best first.

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

export const LIMIT = 10;

export function brotli(text) {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

// A title of what has none is empty, and then shown by its id.
const fieldsOf = (document) => ({
  id: document.id,
  title: document.title,
  aliases: (document.aliases ?? []).join('\n'),
  body: document.body,
});

export function openers(modules) {
  const require = createRequire(join(modules, 'node_modules', 'x.js'));
  const codeOf = (path) => readFileSync(join(modules, 'node_modules', path), 'utf8');
  return [
    (set) => openMiniSearch(set, require, codeOf, 'MiniSearch', {}),
    (set) => openMiniSearch(set, require, codeOf, 'MiniSearch, prefix + fuzzy', { prefix: true, fuzzy: 0.2 }),
    (set) => openLunr(set, require, codeOf),
    (set) => openPagefind(set, modules),
  ];
}

async function openMiniSearch(set, require, codeOf, name, options) {
  const MiniSearch = require('minisearch');
  const { minify } = require('terser');
  const engine = new MiniSearch({ fields: ['title', 'aliases', 'body'], storeFields: ['title'] });
  engine.addAll(set.documents.map(fieldsOf));
  const indexBytes = brotli(JSON.stringify(engine));
  const code = await minify(codeOf('minisearch/dist/umd/index.js')); // ships no small file
  return {
    name,
    indexBytes,
    firstQueryBytes: indexBytes + brotli(code.code),
    search: (text) =>
      engine
        .search(text, { boost: { title: 2 }, ...options })
        .slice(0, LIMIT)
        .map((found) => found.id),
  };
}

// Languages for which lunr has rules that run without more programs.
const LUNR_LANGUAGES = ['es', 'ar', 'vi', 'de', 'fr', 'pt', 'ru', 'tr'];

async function openLunr(set, require, codeOf) {
  const lunr = require('lunr');
  const isKnown = LUNR_LANGUAGES.includes(set.language);
  let code = codeOf('lunr/lunr.min.js');
  if (isKnown) {
    if (!lunr[set.language]) {
      require('lunr-languages/lunr.stemmer.support')(lunr);
      require(`lunr-languages/lunr.${set.language}`)(lunr);
    }
    code += codeOf('lunr-languages/min/lunr.stemmer.support.min.js') + codeOf(`lunr-languages/min/lunr.${set.language}.min.js`);
  } else if (set.language !== 'en') {
    return undefined;
  }
  const index = lunr(function () {
    if (isKnown) {
      this.use(lunr[set.language]);
    }
    this.ref('id');
    this.field('title', { boost: 2 });
    this.field('aliases');
    this.field('body');
    set.documents.map(fieldsOf).forEach((document) => this.add(document));
  });
  const titles = Object.fromEntries(set.documents.map((document) => [document.id, document.title]));
  const indexBytes = brotli(JSON.stringify({ index, titles }));
  return {
    name: 'lunr',
    indexBytes,
    firstQueryBytes: indexBytes + brotli(code),
    // Not index.search(text): there a colon or a star in what people write is an instruction, or an error.
    search: (text) =>
      index
        .query((query) => lunr.tokenizer(text).forEach((token) => query.term(token.toString().toLowerCase(), { usePipeline: true })))
        .slice(0, LIMIT)
        .map((found) => found.ref),
  };
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const pageOf = ({ title, aliases, body }, language) =>
  `<!doctype html><html lang="${language}"><title>${escape(title)}</title><body><h1>${escape(title)}</h1>` +
  `<p>${escape(aliases)}</p>${body.split(/\n+/).map((line) => `<p>${escape(line)}</p>`).join('')}</body></html>`;

// Pagefind indexes pages; its own script and WebAssembly then run in Node, where window, document and fetch are ours: a
// request is answered from the disk, and counted. Its own weights hold (a heading counts 7). It shows five results at
// first, and needs a file for each before it can name it.
async function openPagefind(set, modules) {
  const folder = join(modules, 'pagefind', set.name.replaceAll(/\W+/g, '-'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pagefind = await import(pathToFileURL(join(modules, 'node_modules/pagefind/lib/index.js')));
  const { index } = await pagefind.createIndex({});
  const addresses = new Map();
  for (const [number, document] of set.documents.entries()) {
    const url = `/${number}.html`;
    addresses.set(url, document.id);
    await index.addHTMLFile({ url, content: pageOf(fieldsOf(document), set.language) });
  }
  await index.writeFiles({ outputPath: folder });
  await index.deleteIndex();
  await pagefind.close();

  let moved = 0;
  let instance = 0;
  const start = async () => {
    globalThis.window = { location: { origin: 'https://example.org', hostname: 'example.org' } };
    globalThis.document = { currentScript: null, querySelector: (name) => (name === 'html' ? { getAttribute: () => set.language } : null) };
    globalThis.fetch = async (request) => {
      const path = new URL(String(request.url ?? request), 'https://example.org').pathname.replace('/pagefind/', '');
      const bytes = readFileSync(join(folder, path));
      moved += path.endsWith('.json') ? brotli(bytes) : bytes.length; // all else is compressed already
      return new Response(bytes);
    };
    const engine = await import(`${pathToFileURL(join(folder, 'pagefind.js'))}?${instance++}`);
    await engine.options({ basePath: '/pagefind/', noWorker: true });
    await engine.init();
    return engine;
  };

  const script = brotli(readFileSync(join(folder, 'pagefind.js')));
  const firsts = [];
  for (const query of set.queries.slice(0, 10)) {
    moved = script;
    const { results } = await (await start()).search(query.text);
    await Promise.all(results.slice(0, 5).map((found) => found.data()));
    firsts.push(moved);
  }
  moved = 0;
  const engine = await start();
  const ids = new Map();
  const nameOf = async (found) => {
    if (!ids.has(found.id)) {
      ids.set(found.id, addresses.get((await found.data()).raw_url ?? (await found.data()).url));
    }
    return ids.get(found.id);
  };
  return {
    name: 'Pagefind',
    indexBytes: undefined, // in parts, of which a query loads some
    firstQueryBytes: firsts.sort((a, b) => a - b)[Math.floor(firsts.length / 2)],
    search: (text) => engine.search(text),
    ids: async ({ results }) => Promise.all(results.slice(0, LIMIT).map(nameOf)),
  };
}
