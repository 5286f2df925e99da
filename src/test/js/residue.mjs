// A full visit in a browser with a profile on the disk, ended as told; then every file of the profile is searched.
//   node residue.mjs <chromium|firefox> <http|file> <close|kill> <folder of the site> <visit|control> <word>…
// Prints as JSON which files hold each word. The first word is a canary that the visit types, the second
// stands in the text of an answer alone, the third is the answer's name in its address; more words may follow.
// (WAYMARK_CHROMIUM and WAYMARK_FIREFOX name the browsers.)

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { filesWith } from './profile-files.mjs';

const [browserName, scheme, end, site, visit, ...words] = process.argv.slice(2);
const [canary, , slug] = words;
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const CONTROL = '<!doctype html><title>Control</title><form action="/control"><input name="word"></form>'
  + '<script>onload = () => { const word = document.title + location.hash.slice(1); localStorage.setItem("kept", word); history.replaceState(word, "") }</script>';

const server = http.createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname === '/control') return response.setHeader('Content-Type', 'text/html').end(CONTROL);
  if (pathname === '/away') return response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Weather</title>');
  try {
    let text = readFileSync(join(site, decodeURIComponent(pathname)));
    if (pathname.endsWith('.html')) text = String(text).replace(/(data-exit|id="exit" href)="[^"]*"/g, `$1="http://localhost:${port}/away"`);
    response.setHeader('Content-Type', TYPES[extname(pathname)] ?? 'text/plain');
    response.setHeader('Cache-Control', pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store');
    response.end(text);
  } catch {
    response.writeHead(404, { 'Cache-Control': 'no-store' }).end();
  }
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address();
const base = scheme === 'file' ? `${pathToFileURL(site).href.replace(/\/$/, '')}/` : `http://127.0.0.1:${port}/`;

const profile = mkdtempSync(join(tmpdir(), 'waymark-residue-'));
const browser = await puppeteer.launch(browserName === 'firefox'
  ? { browser: 'firefox', executablePath: process.env.WAYMARK_FIREFOX, userDataDir: profile,
      extraPrefsFirefox: { 'network.proxy.type': 0, 'browser.sessionstore.interval': 1000, 'browser.sessionstore.resume_from_crash': true, 'app.update.enabled': false } }
  : { executablePath: process.env.WAYMARK_CHROMIUM, userDataDir: profile,
      args: ['--no-first-run', '--disable-background-networking', '--disable-sync', '--disable-component-update', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });

async function selfCheck(page) {
  await page.goto(`${base}en/self-check.html`);
  for (let charge = 0; charge < 3; charge++) {
    for (let steps = 0; steps < 14; steps++) {
      const done = await page.evaluate((word) => {
        const seen = (it) => it && !it.hidden && it.getClientRects().length;
        const next = document.querySelector('[data-action=next]');
        const field = [...document.querySelectorAll('#self-check [type=text]')].find(seen);
        const question = [...document.querySelectorAll('fieldset')].find(seen);
        if (question) question.querySelector('input[type=radio]').click();
        if (field) {
          field.value = word;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }
        if (!seen(next)) return true;
        next.click();
        return false;
      }, canary);
      if (done) break;
    }
    const more = await page.$('[data-action=add-charge]');
    if (charge < 2 && more) await page.evaluate((it) => it.click(), more);
  }
}

async function readGuide(page) {
  await page.goto(`${base}en/index.html`);
  await page.goto(`${base}en/faq/${slug}.html`);
  const term = await page.$('a.term');
  if (term) await term.click();
  await page.goto(`${base}en/search.html`);
  await page.type('#search-field', `court ${canary}`);
  await pause(1200);
  await page.goto(`${base}en/glossary/index.html`);
  if (existsSync(join(site, 'en/states/index.html'))) await page.goto(`${base}en/states/index.html`);
  await page.goto(`${base}en/print/index.html`);
  if (existsSync(join(site, 'en/self-check.html'))) await selfCheck(page);
  await pause(2500);
  await page.click('#exit');
  await pause(2500);
}

async function readControl(page) {
  await page.goto(`http://127.0.0.1:${port}/control?word=${canary}#${canary}`);
  await page.type('input', canary);
  await page.keyboard.press('Enter');
  await pause(3500);
}

try {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await (visit === 'control' ? readControl(page) : readGuide(page));
  await pause(2500);
  if (end === 'kill') browser.process().kill('SIGKILL');
  else await browser.close();
  await pause(800);
  console.log(JSON.stringify(filesWith(profile, words)));
} finally {
  server.closeAllConnections();
  server.close();
  if (browser.connected) await browser.close().catch(() => {});
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
process.exit(0);
