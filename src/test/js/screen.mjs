// Watches what is really drawn: polls the frame buffer of Xvfb, and tells each change of what is in view. Runs as a worker.

import { openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

// The header of a dump of X: sizes as numbers of 32 bits.
const file = openSync(workerData, 'r');
const header = Buffer.alloc(100);
readSync(file, header, 0, 100, 0);
const [size, width, height, line, colours] = [0, 16, 20, 48, 76].map((place) => header.readUInt32BE(place));
const pixels = [];
for (let y = 160; y < height - 20; y += 90) {
  for (let x = 40; x < width - 20; x += 110) pixels.push(size + colours * 12 + y * line + x * 4);
}

const pixel = Buffer.alloc(4);
function seen() {
  const counts = { guide: 0, target: 0, before: 0 };
  for (const place of pixels) {
    readSync(file, pixel, 0, 4, place);
    const [blue, green, red] = pixel;
    if (red > 200 && blue > 200 && green < 70) counts.guide++;
    else if (green > 200 && red < 70 && blue < 70) counts.target++;
    else if (blue > 200 && red < 70 && green < 70) counts.before++;
  }
  if (counts.guide > 2) return 'guide';
  if (counts.target > 4) return 'target';
  return counts.before > 4 ? 'before' : 'nothing';
}

const clock = new Int32Array(new SharedArrayBuffer(4));
for (let last = ''; ; Atomics.wait(clock, 0, 0, 2)) {
  const now = seen();
  if (now !== last) parentPort.postMessage({ seen: now, at: Date.now() });
  last = now;
}
