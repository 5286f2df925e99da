// The search of a built guide, from the very files that a page loads: the index and the code, as classic scripts in one
// context. A set from elsewhere gets an index made by the same builder.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { brotli, LIMIT } from './peers.mjs';

// A file of assets/ whose name carries a fingerprint: search-en.0123456789.js.
export function asset(site, name) {
  const pattern = new RegExp(`^${name}\\.[0-9a-f]+\\.js$`);
  const file = readdirSync(join(site, 'assets')).find((found) => pattern.test(found));
  if (!file) {
    throw new Error(`${site}/assets: expected ${name}.<fingerprint>.js`);
  }
  return readFileSync(join(site, 'assets', file), 'utf8');
}

export function openOurs(index, code) {
  const context = vm.createContext({ console });
  vm.runInContext(index, context);
  vm.runInContext(code, context);
  const { search } = context.waymark;
  return {
    name: 'Waymark',
    indexBytes: brotli(index),
    firstQueryBytes: brotli(index) + brotli(code),
    search: (text) => search(text, { limit: LIMIT }),
    ids: (found) => found.map((one) => one.id),
  };
}
