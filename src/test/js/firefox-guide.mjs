// The tenants' guide in Firefox: its pages in three languages, its search, its questionnaire, its map and its exit.
//   node firefox-guide.mjs <base address> <file address of the site>     (WAYMARK_FIREFOX names the program)
// Prints what is wrong, a line each, and at the end what it did.

import { readFileSync } from 'node:fs';
import { arrival, withFirefox } from './firefox.mjs';

const bases = process.argv.slice(2);
const PROBE = readFileSync(new URL('probe.js', import.meta.url), 'utf8');
const CLICK = readFileSync(new URL('click-path.js', import.meta.url), 'utf8').replace(/^\/\/.*\n/gm, '').trim();
const NAMES = ['index.html', 'faq/moving-out.html', 'glossary/index.html', 'districts/index.html', 'print/guide.html'];
const PAGES = ['en', 'es', 'fr'].flatMap((language) => NAMES.map((name) => `${language}/${name}`));
const load = { waitUntil: 'load' };
const done = { 'pages seen': 0, searches: 0, questionnaires: 0, maps: 0, exits: 0 };
const say = (page, fault) => console.log(`${page}: ${fault}`);
const expect = (page, what, expected, found) =>
  JSON.stringify(found) === JSON.stringify(expected) || say(page, `${what} ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);

async function walk(page, base) {
  let current = '';
  page.on('console', (message) => say(current, `console has ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => say(current, `error ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !url.startsWith('data:')) say(current, `request to ${url}`);
  });
  for (const name of PAGES) {
    current = base + name;
    await page.goto(current, load);
    for (const [width, height] of [[320, 256], [1280, 800]]) {
      await page.setViewport({ width, height });
      (await page.evaluate(`(${PROBE})()`)).forEach((fault) => say(current, `${fault} (${width} x ${height})`));
    }
    const broken = await page.evaluate(() => [...document.images].filter((one) => one.complete && !one.naturalWidth).length);
    expect(current, 'broken pictures', 0, broken);
    done['pages seen']++;
  }
}

async function search(page, base) {
  await page.goto(`${base}fr/search.html`, load);
  await page.type('#search-field', 'clé perdue');
  await page.waitForSelector('#search-results > li > a');
  const first = await page.evaluate(() => document.querySelector('#search-results > li > a').getAttribute('href'));
  expect('search', 'finds', 'faq/lost-key.html', first);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await arrival(page, "location.pathname.endsWith('/fr/faq/lost-key.html')");
  done.searches++;
}

async function questionnaire(page, base) {
  await page.goto(`${base}en/rent-check.html`, load);
  const answers = { letter: 'yes', time: 'enough', signed: 'no', paid: 'yes' };
  const found = await page.evaluate(`(${CLICK})(${JSON.stringify(answers)})`);
  expect('questionnaire', 'says', ['back ask-back K6', 'rise old-rent K3'], found);
  await page.evaluate(() => {
    document.querySelector('[data-action=next]').click();
    document.querySelector('[data-question=letter] input').click();
    window.old = true;
    location.reload();
  });
  await arrival(page, '!window.old');
  const chosen = await page.evaluate(() => document.querySelectorAll('input:checked').length);
  expect('questionnaire', 'keeps', 0, chosen);
  done.questionnaires++;
}

async function map(page, base) {
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${base}en/districts/index.html`, load);
  await page.evaluate(() => document.querySelector('#state-map [data-state=ha]').focus());
  await page.keyboard.press('ArrowRight');
  expect('map', 'says', 'OL, Old Town. There is a limit', await page.$eval('#map-line', (line) => line.innerText));
  await page.evaluate(() => {
    document.querySelector('#state-filter details').open = true;
    document.querySelector('[name=home][value=flat]').click();
    document.querySelector('[name=rise][value=large]').click();
  });
  const stopped = await page.$$eval('[data-found=stopped] li a', (links) => links.map((link) => link.innerText));
  expect('map', 'finds', ['Harbour', 'Mill Side', 'Old Town'], stopped);
  done.maps++;
}

// The exit hides the page at once and asks for its target; what is answered does not matter here.
async function leave(page, base) {
  await page.goto(`${base}en/faq/contract.html`, load);
  const asked = page.waitForRequest((request) => request.url() === 'https://news.example/', { timeout: 10_000 });
  const hidden = await page.evaluate(() => {
    document.getElementById('exit').click();
    return document.documentElement.hidden;
  });
  if (!hidden) say('exit', 'does not hide the page');
  await asked.catch(() => say('exit', 'leads nowhere'));
  done.exits++;
}

await withFirefox(async (browser) => {
  for (const base of bases) {
    for (const use of [walk, search, questionnaire, map, leave]) {
      const context = await browser.createBrowserContext();
      await use(await context.newPage(), base.endsWith('/') ? base : `${base}/`);
      await context.close();
    }
  }
});
Object.entries(done).forEach(([what, times]) => console.log(`${times} ${what}`));
