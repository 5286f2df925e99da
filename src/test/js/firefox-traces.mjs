// Types into the search in Firefox, so that one can look for the words in what it wrote down.
//   node firefox-traces.mjs <profile folder> <address of the site> <a page with a plain field> <word>…
// (WAYMARK_FIREFOX names the program.) The first word is typed into the plain field, the others into the search.

import { arrival, withProfile } from './firefox.mjs';

const [profile, base, plain, control, ...words] = process.argv.slice(2);

// Firefox writes its session each quarter of a minute, with what stands in fields; here each second.
const SESSION = { 'browser.sessionstore.interval': 1000, 'browser.sessionstore.resume_from_crash': true };
const WRITTEN = 4000;

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function open(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.bringToFront(); // a page behind another draws nothing, and waits for nothing
  return page;
}

async function type(page, text) {
  await page.focus('#search-field');
  await page.keyboard.type(text);
  await page.waitForSelector('#search-results:not([hidden]) a');
}

await withProfile(profile, async (browser) => {
  const other = await browser.newPage();
  await other.goto(plain);
  await other.type('input', control);
  const pages = [];
  for (const word of words) {
    const page = await open(browser, `${base}en/search.html`);
    await type(page, `vacatur ${word}`);
    pages.push([page, word]);
  }
  await pause(WRITTEN);
  for (const [page, word] of pages) {
    await page.bringToFront();
    await page.evaluate(() => document.querySelector('#search-results a').click());
    await arrival(page, '!document.getElementById("search-field")');
    await page.evaluate(() => history.back());
    await arrival(page, 'document.getElementById("search-field")');
    await type(page, `motion ${word}`);
  }
  await pause(WRITTEN);
  await type(await open(browser, `${base}en/index.html`), `${words.join(' ')} motion`);
  await pause(WRITTEN);
}, SESSION);
