// A walk through the guide in Firefox: the pages that matter most, in both languages, from a server and from the disk.
//   node firefox-walk.mjs <base address> <file address of the site>     (WAYMARK_FIREFOX names the program)
// Prints what is wrong, a line each, and at the end how many pages it saw.

import { readFileSync } from 'node:fs';
import { withFirefox } from './firefox.mjs';

const [served, onDisk] = process.argv.slice(2);
const PROBE = readFileSync(new URL('probe.js', import.meta.url), 'utf8');
const PAGES = [
  'index.html',
  '404.html',
  ...['en', 'es'].flatMap((language) =>
    ['index.html', 'faq/who-is-eligible.html', 'glossary/index.html', 'safety.html', 'print/guide.html'].map(
      (page) => `${language}/${page}`,
    ),
  ),
];
const SIZES = [[320, 640], [320, 256], [1280, 800]];
const EXIT = 'https://www.weather.gov/';

let seen = 0;
const say = (page, fault) => console.log(`${page}: ${fault}`);

async function walk(page, base) {
  let current = '';
  const requests = [];
  page.on('console', (message) => say(current, `console has ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => say(current, `error ${error.message}`));
  page.on('request', (request) => requests.push(request.url()));
  for (const name of PAGES) {
    current = base + name;
    await page.goto(current, { waitUntil: 'load' });
    for (const [width, height] of SIZES) {
      await page.setViewport({ width, height });
      const faults = await page.evaluate(`(${PROBE})()`);
      faults.forEach((fault) => say(current, `${fault} (${width} x ${height})`));
    }
    const position = await page.evaluate(() => getComputedStyle(document.getElementById('exit')).position);
    if (position !== 'fixed') say(current, 'its styles are not loaded');
    requests
      .filter((url) => !url.startsWith(base) && !url.startsWith('data:'))
      .forEach((url) => say(current, `request to ${url}`));
    requests.length = 0;
    seen++;
  }
}

// The exit hides the page at once and asks for its target; what is answered does not matter here.
async function leave(page, base) {
  const name = `${base}en/faq/what-is-vacatur.html`;
  await page.goto(name, { waitUntil: 'load' });
  const asked = page.waitForRequest((request) => request.url() === EXIT, { timeout: 10_000 });
  const hidden = await page.evaluate(() => {
    document.getElementById('exit').click();
    return document.documentElement.hidden;
  });
  if (!hidden) say(name, 'the exit does not hide the page');
  await asked.catch(() => say(name, 'the exit leads nowhere'));
}

async function use(browser, base, visit) {
  const context = await browser.createBrowserContext();
  await visit(await context.newPage(), base);
  await context.close();
}

await withFirefox(async (browser) => {
  for (const base of [served, onDisk]) {
    await use(browser, base, walk);
    await use(browser, base, leave);
  }
});
console.log(`${seen} pages seen`);
