// The files of a browser's profile as one can read them: each as its bytes, and unpacked where a format hides its text: gzip, brotli,
// mozLz4 (Firefox: sessions, search engines), tables of LevelDB with Snappy (Chromium: storage). SQLite keeps texts as they are.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

// A block of LZ4: runs of literal bytes and copies of what came before.
export function unpackLz4(packed, size) {
  const out = Buffer.alloc(size);
  let from = 0;
  let to = 0;
  const length = (start) => {
    let sum = start;
    if (start === 15) {
      let more;
      do sum += more = packed[from++];
      while (more === 255);
    }
    return sum;
  };
  while (from < packed.length) {
    const token = packed[from++];
    for (let left = length(token >> 4); left > 0; left--) out[to++] = packed[from++];
    if (from >= packed.length) break;
    const back = packed[from++] | (packed[from++] << 8);
    for (let left = length(token & 15) + 4; left > 0; left--, to++) out[to] = out[to - back];
  }
  return out.subarray(0, to);
}

function varint(bytes, at) {
  let value = 0;
  let factor = 1;
  for (let place = at; ; place++, factor *= 128) {
    value += (bytes[place] & 127) * factor;
    if (bytes[place] < 128) return [value, place + 1];
  }
}

export function unpackSnappy(packed) {
  let [size, from] = varint(packed, 0);
  const out = Buffer.alloc(size);
  let to = 0;
  while (from < packed.length) {
    const tag = packed[from++];
    let count = tag >> 2;
    if ((tag & 3) === 0) {
      const bytes = count - 59;
      if (bytes > 0) {
        count = packed.readUIntLE(from, bytes);
        from += bytes;
      }
      for (let left = count + 1; left > 0; left--) out[to++] = packed[from++];
      continue;
    }
    let back;
    if ((tag & 3) === 1) {
      back = ((tag >> 5) << 8) | packed[from++];
      count = ((tag >> 2) & 7) + 4;
    } else {
      const bytes = (tag & 3) === 2 ? 2 : 4;
      back = packed.readUIntLE(from, bytes);
      from += bytes;
      count++;
    }
    for (let left = count; left > 0; left--, to++) out[to] = out[to - back];
  }
  return out;
}

// The blocks of a table of LevelDB: its last 48 bytes say where the index is, and that where each block is.
function* blocksOfTable(bytes) {
  const block = (at, size) => {
    const plain = bytes.subarray(at, at + size);
    return bytes[at + size] === 1 ? unpackSnappy(plain) : plain;
  };
  const foot = bytes.length - 48;
  let at = varint(bytes, varint(bytes, foot)[1])[1];
  const [indexAt, next] = varint(bytes, at);
  const index = block(indexAt, varint(bytes, next)[0]);
  yield index;
  const end = index.length - 4 - 4 * index.readUInt32LE(index.length - 4);
  for (at = 0; at < end; ) {
    const [, unshared] = varint(index, at);
    const [keyRest, value] = varint(index, unshared);
    const [valueSize, key] = varint(index, value);
    const [blockAt, size] = varint(index, key + keyRest);
    yield block(blockAt, varint(index, size)[0]);
    at = key + keyRest + valueSize;
  }
}

// What one file holds, in every form that can be read; a form that it does not have is no fault.
export function* forms(name, bytes) {
  yield bytes;
  const tries = [];
  if (bytes.subarray(0, 8).toString('latin1') === 'mozLz40\0') tries.push(() => [unpackLz4(bytes.subarray(12), bytes.readUInt32LE(8))]);
  if (/\.(ldb|sst)$/.test(name)) tries.push(() => [...blocksOfTable(bytes)]);
  for (let at = bytes.indexOf('\x1f\x8b\x08', 0, 'latin1'); at >= 0; at = bytes.indexOf('\x1f\x8b\x08', at + 1, 'latin1')) {
    const start = at;
    tries.push(() => [gunzipSync(bytes.subarray(start), { finishFlush: 2 })]);
  }
  if (/_[0s]$|entries/.test(name)) {
    tries.push(() => [brotliDecompressSync(bytes, { finishFlush: 1 })]);
    tries.push(() => [inflateSync(bytes, { finishFlush: 2 })]);
  }
  for (const unpack of tries) {
    try {
      yield* unpack();
    } catch {
      // not of this format
    }
  }
}

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile()) yield path;
  }
}

// The files that hold each word, in capitals or not, in UTF-8 or UTF-16: { word: [file, ...] }.
export function filesWith(folder, words) {
  const found = Object.fromEntries(words.map((word) => [word, []]));
  for (const path of filesBelow(folder)) {
    const name = relative(folder, path);
    const holds = new Set();
    for (const form of forms(name, readFileSync(path))) {
      const narrow = form.toString('latin1').toLowerCase();
      const wide = narrow.replaceAll('\0', '');
      for (const word of words) {
        const bytes = Buffer.from(word.toLowerCase()).toString('latin1');
        if (narrow.includes(bytes) || wide.includes(bytes)) holds.add(word);
      }
    }
    for (const word of holds) found[word].push(name);
  }
  return found;
}
