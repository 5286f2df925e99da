// The part of dev/screenshots that drives Chromium: node dev/screenshots.mjs <root> <caller's folder> [arguments].

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { addressOf, withBrowser } from './browser.mjs';

const [root, here, ...words] = process.argv.slice(2);

const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'];
const HEIGHT = { 360: 740, 1280: 800 };
const TALLEST = 6000; // a picture of a whole long page helps nobody

function stop(message) {
  console.error(`dev/screenshots: ${message}`);
  process.exit(2);
}

// Of each language: home, the first answer by name, the glossary, and the page about safety if there is one.
function usualPages(site) {
  const languages = existsSync(site) ? readdirSync(site).filter((name) => existsSync(join(site, name, 'faq/index.html'))) : [];
  return languages.flatMap((language) => {
    const answer = readdirSync(join(site, language, 'faq')).filter((name) => /\.html$/.test(name) && name !== 'index.html').sort()[0];
    return ['index.html', answer && `faq/${answer}`, 'glossary/index.html', 'safety.html']
      .filter((page) => page && existsSync(join(site, language, page)))
      .map((page) => `${language}/${page}`);
  });
}

function readArguments() {
  const options = { site: join(root, 'site'), out: join(root, 'target/shots'), fold: false, readme: false, forms: false, pages: [] };
  while (words.length > 0) {
    const word = words.shift();
    if (word === '--site' || word === '--out') {
      if (words.length === 0) stop(`${word} takes a folder`);
      options[word.slice(2)] = resolve(here, words.shift());
    } else if (word === '--fold' || word === '--readme' || word === '--forms') {
      options[word.slice(2)] = true;
    } else if (word.startsWith('-')) {
      stop(`unknown option ${word}; options are --site, --out, --fold, --readme, --forms`);
    } else {
      options.pages.push(word);
    }
  }
  if (options.readme && options.pages.length !== 1) stop('--readme takes the page to show');
  if (options.pages.length === 0) options.pages = usualPages(options.site);
  if (options.pages.length === 0 && !options.forms) stop(`there is no site in ${options.site}; build it first: ./waymark build`);
  return options;
}

function pageAddress(options, page) {
  return addressOf(options.site, page) ?? stop(`there is no ${page} in ${options.site}; build the site first: ./waymark build`);
}

async function open(browser, address, width, scheme, height = HEIGHT[width]) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

async function takeAll(options) {
  const pages = options.pages.map((name) => [name, pageAddress(options, name)]);
  mkdirSync(options.out, { recursive: true });
  await withBrowser(root, async (browser) => {
    for (const [name, address] of pages) {
      for (const width of WIDTHS) {
        for (const scheme of SCHEMES) {
          const page = await open(browser, address, width, scheme);
          const file = join(options.out, `${name.replace(/\.html$/, '').replaceAll('/', '-')}-${width}-${scheme}.png`);
          const whole = await page.evaluate(() => document.documentElement.scrollHeight);
          const height = options.fold ? HEIGHT[width] : Math.min(Math.max(whole, HEIGHT[width]), TALLEST);
          // The window is made as tall as the picture, so that what sticks to its edge is seen once, in its place.
          await page.setViewport({ width, height });
          await page.screenshot({ path: file });
          await page.close();
          console.log(relative(here, file));
        }
      }
    }
  });
}

// One picture for the README: an answer on a laptop, in light, and on a phone, in dark, on the plain ground of a page.
async function takeReadmePicture(options) {
  const answer = pageAddress(options, options.pages[0]);
  const file = join(root, 'docs/images/answer.png');
  mkdirSync(dirname(file), { recursive: true });
  await withBrowser(root, async (browser) => {
    const picture = async (width, height, scheme) => {
      const page = await open(browser, answer, width, scheme, height);
      const image = await page.screenshot({ encoding: 'base64' });
      await page.close();
      return `<img width="${width}" height="${height}" src="data:image/png;base64,${image}">`;
    };
    const laptop = await picture(920, 720, 'light');
    const phone = await picture(360, 720, 'dark');
    const sheet = await browser.newPage();
    await sheet.setViewport({ width: 1360, height: 760 });
    await sheet.setContent(`<!doctype html><style>
        body { margin: 0; padding: 20px; display: flex; justify-content: space-between; background: #e9e6e0 }
        img { border-radius: 10px; box-shadow: 0 0 0 1px #0003 }
      </style>${laptop}${phone}`);
    await sheet.screenshot({ path: file });
  });
  shrink(file);
  console.log(`${relative(here, file)}: ${Math.round(statSync(file).size / 1024)} KiB`);
}

// One small picture of each form that docs/authoring.md shows, by the name of its block.
async function takeForms(options) {
  const address = pageAddress(options, 'en/faq/forms.html');
  const folder = join(root, 'docs/images/forms');
  const names = [...readFileSync(join(root, 'docs/authoring.md'), 'utf8').matchAll(/images\/forms\/([a-z]+)\.png/g)];
  mkdirSync(folder, { recursive: true });
  await withBrowser(root, async (browser) => {
    const page = await open(browser, address, 520, 'light', 3000);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    for (const [, name] of names) {
      const { x, y, width, height } = await (await page.$(`#${name}`)).boundingBox();
      const clip = { x: Math.max(0, x - 12), y: y - 12, width: width + 24, height: height + 24 };
      await page.screenshot({ path: join(folder, `${name}.png`), clip });
    }
  });
  names.forEach(([, name]) => shrink(join(folder, `${name}.png`)));
  console.log(`${relative(here, folder)}: ${names.length} pictures`);
}

// Where pngquant is there (Debian: pngquant), a page's few colours fit into a palette, a third of the size.
function shrink(file) {
  try {
    execFileSync('pngquant', ['--force', '--skip-if-larger', '--strip', '--output', file, '128', file], { stdio: 'ignore' });
  } catch {
    console.error(`pngquant made it no smaller or is not there: ${readFileSync(file).length} bytes as Chromium wrote it`);
  }
}

const options = readArguments();
await (options.readme ? takeReadmePicture : options.forms ? takeForms : takeAll)(options);
