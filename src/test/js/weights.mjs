// What each page of a built site weighs with brotli at its best, a line a page: name, HTML, CSS, scripts, in bytes.
//   node weights.mjs <site>
//   node weights.mjs <site> <file>...     these files instead, a number a line

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const [site, ...files] = process.argv.slice(2);
const known = new Map();

function weigh(file) {
  if (!known.has(file)) {
    const text = readFileSync(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
    known.set(file, brotliCompressSync(text, { params }).length);
  }
  return known.get(file);
}

function pagesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return pagesBelow(path);
    return entry.name.endsWith('.html') ? [path] : [];
  });
}

const sum = (page, pattern) =>
  [...readFileSync(page, 'utf8').matchAll(pattern)]
    .map((match) => weigh(join(dirname(page), match[1])))
    .reduce((total, bytes) => total + bytes, 0);

files.forEach((file) => console.log(weigh(file)));
for (const page of files.length > 0 ? [] : pagesBelow(site).sort()) {
  const css = sum(page, /<link rel="stylesheet" href="([^"]+)"/g);
  const js = sum(page, /<script src="([^"]+)"/g);
  console.log([relative(site, page).split(sep).join('/'), weigh(page), css, js].join('\t'));
}
