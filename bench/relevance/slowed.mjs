// The search in Chromium, with the processor slowed as on a cheap phone: how long the first answer takes, and a query.
//
// A page of its own loads the two scripts from this machine, as the guide's pages do. It is isolated (COOP, COEP), so that
// its clock tells microseconds. WAYMARK_CHROMIUM names the program.

import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export const TIMES_SLOWER = 6;
const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8' };

// Runs in the page. "first" begins before the scripts are loaded; each query is then asked once, not warmed up.
async function ask(queries) {
  const load = (address) =>
    new Promise((loaded, failed) => {
      const script = document.createElement('script');
      Object.assign(script, { src: address, async: false, onload: loaded, onerror: failed });
      document.head.append(script);
    });
  const start = performance.now();
  await Promise.all(['index.js', 'search.js'].map(load));
  waymark.search(queries[0]);
  const first = performance.now() - start;
  const milliseconds = queries.map((query) => {
    const before = performance.now();
    waymark.search(query);
    return performance.now() - before;
  });
  return { first, milliseconds };
}

async function serve(files) {
  const server = createServer((request, response) => {
    const name = request.url.slice(1) || 'index.html';
    response.writeHead(name in files ? 200 : 404, {
      'Content-Type': TYPES[name.split('.').pop()] ?? 'text/plain',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    response.end(files[name]);
  });
  await new Promise((started) => server.listen(0, '127.0.0.1', started));
  return server;
}

export async function openChromium(modules) {
  const puppeteer = createRequire(join(modules, 'node_modules', 'x.js'))('puppeteer-core');
  return puppeteer.launch({
    executablePath: process.env.WAYMARK_CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    protocolTimeout: 900_000,
  });
}

// -> { first, milliseconds }: of the first answer with its scripts, and of each query.
export async function rankSlowed(browser, index, code, queries) {
  const server = await serve({ 'index.html': '<!doctype html><title>.</title><link rel="icon" href="data:,">', 'index.js': index, 'search.js': code });
  const page = await browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.emulateCPUThrottling(TIMES_SLOWER);
    return await page.evaluate(ask, queries);
  } finally {
    await page.close();
    server.close();
  }
}
