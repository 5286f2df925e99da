// The self-check in Firefox.
//   node firefox-quiz.mjs <address on a server> <address on the disk> <file of paths>   (WAYMARK_FIREFOX names the program)
// The file holds answers, a path a line, as JSON. Prints JSON, a line each: what the cards say at the end of each path, clicked
// from the disk; then what was asked for meanwhile, what is left after a reload and after coming back, where the keyboard alone
// leads, and what stands on the page where scripts are off.

import { readFileSync } from 'node:fs';
import { arrival, withFirefox } from './firefox.mjs';

const [served, onDisk, file] = process.argv.slice(2);
const CLICK = readFileSync(new URL('click-path.js', import.meta.url), 'utf8').replace(/^\/\/.*\n/gm, '').trim();

const print = (value) => console.log(JSON.stringify(value));
const load = { waitUntil: 'load' };
const left = (page) =>
  page.evaluate(() => ({
    chosen: document.querySelectorAll('input:checked').length,
    atStart: !document.querySelector('[data-step=start]').hidden,
  }));

// Puppeteer misses that Firefox has loaded a page again, so the page is asked.

async function paths(page) {
  const requests = [];
  await page.goto(onDisk, load);
  // what comes last is loaded when somebody begins, whatever is answered
  page.on('request', (request) => /\/assets\/(notes|self-check-states-\w+)\./.test(request.url()) || requests.push(request.url()));
  // All in one go: from path to path there and back would take longer than to click.
  const answers = readFileSync(file, 'utf8').trim().split('\n');
  (await page.evaluate(`[${answers}].map(${CLICK})`)).forEach(print);
  return requests.length;
}

async function memory(page) {
  const answerOne = () =>
    page.evaluate(() => {
      document.querySelector('[data-action=next]').click();
      document.querySelector('[data-question] input').click();
    });
  await page.goto(served, load);
  await answerOne();
  const answered = await left(page);
  await page.evaluate(() => {
    window.old = true;
    location.reload();
  });
  await arrival(page, '!window.old');
  const reloaded = await left(page);
  await answerOne();
  await page.goto(served.replace('self-check.html', 'index.html'), load);
  await page.evaluate(() => history.back());
  await arrival(page, "location.pathname.endsWith('self-check.html')");
  return { answered, reloaded, cameBack: await left(page) };
}

// Tab to the first answer, Space to choose it, Tab and Enter to go on: nothing else is pressed.
async function keyboard(page) {
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.goto(onDisk, load);
  await page.focus('[data-action=next]');
  await press('Enter');
  while (await page.$('fieldset:not([hidden])')) {
    await press('Tab', ' ');
    for (let focused = ''; focused !== 'next'; ) {
      await press('Tab');
      focused = await page.evaluate(() => document.activeElement.dataset.action);
    }
    await press('Enter');
  }
  await page.focus('[data-action=next]');
  await press('Enter');
  return page.$$eval('[data-result]', (cards) => cards.map((card) => card.dataset.outcome));
}

async function withoutScripts(page) {
  await page.goto(onDisk, load);
  return page.evaluate(() => {
    const seen = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length);
    return { questions: seen('fieldset').length, buttons: seen('button').length };
  });
}

await withFirefox(async (browser) => {
  print({ asked: await paths(await browser.newPage()) });
  print(await memory(await browser.newPage()));
  print(await keyboard(await browser.newPage()));
});
await withFirefox(async (browser) => print(await withoutScripts(await browser.newPage())), { 'javascript.enabled': false });
