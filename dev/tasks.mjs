// The part of dev/tasks that drives Chromium: node dev/tasks.mjs <root> <caller's folder> [arguments].
//
// A task names its way as a reader would go it: one step a tap, by what the link leads to. A step is
//   faq/what-is-a-deposit.html#short   a link to that page (below the language's folder), at that place where one is named
//   select no                          that option of the select on the page, chosen with a finger: two taps
// A link that lies in a closed part costs a tap more, for opening it. A task ends where what it came for (`sees`, a CSS
// selector) is in view. Screens are counted as the distance that has to be scrolled until the next thing to tap, or in the
// end the answer, is in view, over the height of the window, summed over the pages of the way.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addressOf, withBrowser } from './browser.mjs';

const [given, here, ...words] = process.argv.slice(2);
const root = resolve(given);
const WINDOW = { width: 360, height: 740 };

function stop(message) {
  console.error(`dev/tasks: ${message}`);
  process.exit(2);
}

function readArguments() {
  const options = { site: join(root, 'site'), tasks: join(root, 'src/guide/tasks.json'), markdown: false };
  while (words.length > 0) {
    const word = words.shift();
    if (word === '--site' || word === '--tasks') {
      if (words.length === 0) stop(`${word} takes a path`);
      options[word.slice(2)] = resolve(here, words.shift());
    } else if (word === '--markdown') {
      options.markdown = true;
    } else {
      stop(`unknown option ${word}; options are --site, --tasks, --markdown`);
    }
  }
  return options;
}

/** One visit: what it has cost so far, and the page it is on. */
class Visit {
  constructor(page) {
    this.page = page;
    this.taps = 0;
    this.scrolled = 0;
  }

  /** Brings an element into view, as little as it takes, below what sticks to the top, and counts the distance. */
  async bringIntoView(element) {
    this.scrolled += await element.evaluate((found) => {
      const bar = [...document.querySelectorAll('header')].find((header) => getComputedStyle(header).position === 'sticky');
      const top = bar ? bar.getBoundingClientRect().height : 0;
      const box = found.getBoundingClientRect();
      const whole = Math.min(box.height, innerHeight - top); // of what is taller than the window its beginning is read
      const by = box.top < top ? box.top - top : Math.max(0, box.top + whole - innerHeight);
      scrollBy(0, by);
      return Math.abs(by);
    });
  }

  async find(selector, what) {
    const found = await this.page.$$(selector);
    for (const element of found) {
      if (await element.evaluate((one) => one.getClientRects().length > 0 || one.closest('details:not([open])') !== null)) {
        await this.open(element);
        return element;
      }
    }
    throw new Error(`there is no ${what} on ${new URL(this.page.url()).pathname.split('/').slice(-2).join('/')}`);
  }

  async open(element) {
    const closed = await element.evaluateHandle((one) => one.closest('details:not([open])')?.querySelector('summary') ?? null);
    const summary = closed.asElement();
    if (summary !== null && !(await summary.evaluate((one, other) => one === other, element))) {
      await this.bringIntoView(summary);
      await summary.evaluate((one) => one.click());
      this.taps++;
    }
  }

  async step(step, language) {
    const [word, option] = step.split(' ');
    if (word === 'select') {
      const select = await this.find(`main select:has(option[value="${option}"], option[value$="/${option}.html"], option[value="${option}.html"])`, 'select');
      await this.bringIntoView(select);
      this.taps += 2; // the list opens, and a line of it is chosen
      await this.leave(() =>
        select.evaluate((one, wanted) => {
          one.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }));
          one.value = [...one.options].find((line) => line.value === wanted || line.value.endsWith(`${wanted}.html`)).value;
          one.dispatchEvent(new Event('input', { bubbles: true }));
          one.dispatchEvent(new Event('change', { bubbles: true }));
        }, option),
      );
      return;
    }
    const [path, block] = step.split('#');
    const wanted = new URL(`${this.home}${path}`).pathname;
    const found = await this.page.evaluateHandle(
      (page, id) =>
        [...document.querySelectorAll('a[href]')].find(
          (one) =>
            one.pathname === page && (id === null || one.hash === `#${id}`) &&
            (one.getClientRects().length > 0 || one.closest('details:not([open])') !== null) &&
            !one.closest('.skip'),
        ) ?? null,
      wanted,
      block ?? null,
    );
    const link = found.asElement();
    if (link === null) throw new Error(`no link to ${language}/${step}`);
    await this.open(link);
    await this.bringIntoView(link);
    this.taps++;
    await this.leave(() => link.evaluate((one) => one.click()));
  }

  async leave(tap) {
    await Promise.all([this.page.waitForNavigation({ timeout: 10_000 }), tap()]);
  }
}

async function goTheWay(browser, options, task, language) {
  const page = await browser.newPage();
  await page.setViewport({ ...WINDOW, isMobile: true, hasTouch: true });
  try {
    const home = addressOf(options.site, `${language}/index.html`) ?? stop(`no ${language}/index.html in ${options.site}`);
    await page.goto(home, { waitUntil: 'load' });
    const visit = new Visit(page);
    visit.home = home.slice(0, -'index.html'.length);
    for (const step of task.way) await visit.step(step, language);
    await visit.bringIntoView(await visit.find(`main :is(${task.sees})`, task.sees));
    return { taps: visit.taps, screens: visit.scrolled / WINDOW.height };
  } catch (fault) {
    return { fault: fault.message };
  } finally {
    await page.close();
  }
}

/** What is found while somebody types is shown too: what it is when it has not changed for a while. */
async function settled(read) {
  let last = await read();
  for (let same = 0; same < 4; ) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const now = await read();
    same = now.join() === last.join() ? same + 1 : 0;
    last = now;
  }
  return last;
}

async function search(browser, options, task, language) {
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  try {
    await page.goto(addressOf(options.site, `${language}/index.html`), { waitUntil: 'load' });
    await page.type('form#search input[type=search]', task.search[language]);
    await page.waitForSelector('ol#search-results > li > a', { timeout: 10_000 });
    const found = await settled(() => page.$$eval('ol#search-results > li > a', (links) => links.map((link) => link.pathname)));
    return found.findIndex((path) => path.endsWith(`/${language}/${task.finds}.html`)) + 1;
  } catch {
    return 0;
  } finally {
    await page.close();
  }
}

function row(task, language, way, rank, limits) {
  const faults = [];
  if (way.fault) faults.push(way.fault);
  else {
    if (way.taps > limits.taps) faults.push(`over ${limits.taps} taps`);
    if (way.screens > limits.screens) faults.push(`over ${limits.screens} screens`);
  }
  if (rank === 0 || rank > limits.rank) faults.push(`not among the first ${limits.rank} found`);
  return {
    language,
    task: task.task,
    taps: way.fault ? '-' : String(way.taps),
    screens: way.fault ? '-' : way.screens.toFixed(2),
    search: rank === 0 ? '-' : String(rank),
    fault: faults.join('; '),
  };
}

const options = readArguments();
const { limits, tasks } = JSON.parse(readFileSync(options.tasks, 'utf8'));
const rows = await withBrowser(root, async (browser) => {
  const done = [];
  // a search mostly waits until its list has settled: the ways, and another task, are gone meanwhile
  for (let at = 0; at < tasks.length; at += 2) {
    const rows = tasks.slice(at, at + 2).flatMap((task) =>
      Object.keys(task.search).map(async (language) => {
        const [way, rank] = await Promise.all([goTheWay(browser, options, task, language), search(browser, options, task, language)]);
        return row(task, language, way, rank, limits);
      }),
    );
    done.push(...(await Promise.all(rows)));
  }
  return done;
});

if (options.markdown) console.log('| language | task | taps | screens | place in search |\n|---|---|---|---|---|');
for (const { language, task, taps, screens, search: rank, fault } of rows) {
  const cells = [language, task, taps, screens, rank];
  console.log(options.markdown ? `| ${cells.join(' | ')} |` : `${cells.join('  ')}${fault ? `  FAULT: ${fault}` : ''}`);
}
const faults = rows.filter((one) => one.fault);
if (faults.length > 0) {
  console.error(`${faults.length} of ${rows.length} tasks take more than ${limits.taps} taps, ${limits.screens} screens or place ${limits.rank}.`);
  process.exit(1);
}
