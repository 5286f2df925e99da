// What a browser with its usual settings asks besides a guide: a proxy writes down each host, and answers none.
//   node requests.mjs <chromium|firefox> <folder of a site> <page>…
// Prints as JSON, for each page and for a control page with two forms that have no action, the hosts that were asked while it was open.
// (WAYMARK_CHROMIUM and WAYMARK_FIREFOX name the browsers.)

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import puppeteer from 'puppeteer-core';

const [browserName, site, ...pages] = process.argv.slice(2);
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };
const CONTROL = '<!doctype html><title>Control</title><form><label>One<input type="text"></label><label>Two<input type="text"></label>'
  + '<label>Three<input type="text"></label><label>Four<input type="radio" name="q1"></label></form>';
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const listen = (server) => new Promise((done) => server.listen(0, '127.0.0.1', () => done(server.address().port)));

const server = http.createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://guide').pathname);
  try {
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/plain');
    response.end(path === '/control.html' ? CONTROL : readFileSync(join(site, path)));
  } catch {
    response.writeHead(404).end();
  }
});
const port = await listen(server);

let asked = [];
const proxy = http.createServer((request, response) => {
  asked.push(new URL(request.url).host);
  response.writeHead(502).end();
});
proxy.on('connect', (request, socket) => {
  asked.push(request.url);
  socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
});
const way = await listen(proxy);

const profile = mkdtempSync(join(tmpdir(), 'waymark-requests-'));
const browser = await puppeteer.launch(browserName === 'firefox'
  ? { browser: 'firefox', executablePath: process.env.WAYMARK_FIREFOX, userDataDir: profile,
      extraPrefsFirefox: { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': way, 'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': way, 'network.proxy.no_proxies_on': '127.0.0.1' } }
  : { executablePath: process.env.WAYMARK_CHROMIUM, userDataDir: profile, ignoreDefaultArgs: true,
      args: ['--headless=new', '--remote-debugging-port=0', '--no-first-run', `--user-data-dir=${profile}`, `--proxy-server=127.0.0.1:${way}`,
        '--proxy-bypass-list=127.0.0.1', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), 'about:blank'] });

const found = {};
try {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await pause(6000); // what a browser asks when it starts, whatever is open
  for (const name of [...pages, 'control.html']) {
    asked = [];
    await page.goto(`http://127.0.0.1:${port}/${name}`);
    for (const field of await page.$$('input[type=search], input[type=text]')) {
      await field.evaluate((it) => it.getClientRects().length).then((seen) => seen && field.type('court'));
    }
    await pause(4000);
    found[name] = [...new Set(asked)].sort();
  }
  console.log(JSON.stringify(found));
} finally {
  await browser.close().catch(() => {});
  for (const one of [server, proxy]) {
    one.closeAllConnections();
    one.close();
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
process.exit(0);
