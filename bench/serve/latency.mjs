// How long it takes from saving a text until a preview answers with the new page. Started beside a running server:
//
//   node bench/serve/latency.mjs <file> <words in it> <address of the page> [times]
//
// Each time the words get another number behind them, the file is written, and the page is asked for without a pause until
// it has the number. Prints the median, the least and the most, in milliseconds. At the end the file is as it was.

import { readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';

const [file, words, address, times = '15'] = process.argv.slice(2);
if (!address) {
  console.error('usage: node bench/serve/latency.mjs <file> <words in it> <address> [times]');
  process.exit(2);
}
const before = readFileSync(file, 'utf8');
if (!before.includes(words)) {
  console.error(`${file} has no "${words}"`);
  process.exit(2);
}
const agent = new http.Agent({ keepAlive: true });
const get = () =>
  new Promise((resolve, reject) => {
    http
      .get(address, { agent }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part) => (text += part));
        answer.on('end', () => resolve(text));
      })
      .on('error', reject);
  });
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const taken = [];
try {
  for (let i = 0; i < Number(times); i++) {
    const mark = `${words} ${1000 + i}`;
    await get();
    await pause(1500);
    const start = performance.now();
    writeFileSync(file, before.replace(words, mark));
    while (!(await get()).includes(mark)) {
      if (performance.now() - start > 60_000) throw new Error('never came');
      await pause(2);
    }
    taken.push(performance.now() - start);
  }
} finally {
  writeFileSync(file, before);
}
taken.sort((a, b) => a - b);
const round = (ms) => Math.round(ms);
console.log(`median ${round(taken[taken.length >> 1])} ms, least ${round(taken[0])}, most ${round(taken.at(-1))}, of ${taken.length}`);
agent.destroy();
