// The search of a built guide, from the very files that a page loads: the index and the code, as classic scripts in one
// context. A set from elsewhere gets an index made by the same builder.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { brotli, LIMIT } from './peers.mjs';

// A script whose name carries a fingerprint: texts/search-en.0123456789.js, assets/search.0123456789.js.
export function asset(site, name) {
  const pattern = new RegExp(`^${name}\\.[0-9a-f]+\\.js$`);
  for (const folder of ['assets', 'texts']) {
    const file = readdirSync(join(site, folder)).find((found) => pattern.test(found));
    if (file) {
      return readFileSync(join(site, folder, file), 'utf8');
    }
  }
  throw new Error(`${site}: expected ${name}.<fingerprint>.js`);
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
