// Reads pages of a built site in a real window, leaves, then presses Back and Forward as a person does, and counts how often anything
// of the guide was drawn after that.
//   node exit-presses.mjs <chromium|firefox> <folder of the site> <no-store|no-cache> <scenario>…
// Prints a line of JSON for each scenario. Needs Xvfb and xdotool; WAYMARK_CHROMIUM and WAYMARK_FIREFOX name the browsers.

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import puppeteer from 'puppeteer-core';

const [browserName, site, caching, ...scenarios] = process.argv.slice(2);
const PRESSES = 'BBBBBFFBBBFFFFBBFBFB';
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };
// The guide's text is drawn on a colour that the screen knows.
const MARK = '\nmain{background:#f0f!important;min-height:900px!important}';

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const coloured = (title, colour, body = '') => `<!doctype html><title>${title}</title><body style="background:${colour}">${body}`;

const leadingOut = (html) => html.replace(/(data-exit|id="exit" href)="[^"]*"/g, `$1="${outside}"`);

let hanging = false;
let dead = false;

function listen(answer) {
  const server = http.createServer(answer);
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done([server, `http://127.0.0.1:${server.address().port}/`])));
}

// The target of the exit, and the page from which a reader comes.
const [other, outside] = await listen((request, response) => {
  if (request.url === '/' && hanging) return;
  response.setHeader('Content-Type', 'text/html');
  response.end(request.url === '/before' ? coloured('Before', '#00f', `<a id="in" href="${guide}en/index.html">in</a>`) : coloured('Weather', '#0f0'));
});
const [server, guide] = await listen((request, response) => {
  if (dead) return request.socket.destroy();
  const path = decodeURIComponent(new URL(request.url, guide).pathname);
  try {
    let text = readFileSync(join(site, path), 'utf8');
    if (path.endsWith('.css')) text += MARK;
    if (path.endsWith('.html')) text = leadingOut(text);
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/plain');
    response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'max-age=31536000, immutable' : caching);
    response.end(text);
  } catch {
    response.writeHead(404).end();
  }
});

const screens = mkdtempSync(join(tmpdir(), 'waymark-screen-'));
const display = `:${100 + (process.pid % 800)}`;
const screen = spawn('Xvfb', [display, '-screen', '0', '1000x900x24', '-fbdir', screens, '-nolisten', 'tcp'], { stdio: 'ignore' });
await pause(1000);
const env = { ...process.env, DISPLAY: display };
const xdotool = (...words) => execFileSync('xdotool', words, { env }).toString();
const press = (key) => xdotool('key', '--clearmodifiers', key);
let changes = [];
const watch = new Worker(new URL('./screen.mjs', import.meta.url), { workerData: join(screens, 'Xvfb_screen0') });
watch.on('message', (change) => changes.push(change));

const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-sync', '--disable-component-update', '--window-position=0,0'];
function launch(profile) {
  const options = { headless: false, env, userDataDir: profile, defaultViewport: null };
  return browserName === 'firefox'
    ? puppeteer.launch({ ...options, browser: 'firefox', executablePath: process.env.WAYMARK_FIREFOX, args: ['--width=1000', '--height=900'],
        extraPrefsFirefox: { 'network.proxy.type': 0, 'app.update.enabled': false, 'browser.shell.checkDefaultBrowser': false } })
    : puppeteer.launch({ ...options, executablePath: process.env.WAYMARK_CHROMIUM,
        args: [...QUIET, '--window-size=1000,900', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
}

async function arrive(page, act) {
  const from = page.url();
  await act();
  for (let tries = 0; tries < 100 && page.url() === from; tries++) await pause(50);
  await pause(600);
}

async function follow(page, selector) {
  await page.evaluate((it) => document.querySelector(it).scrollIntoView({ block: 'center' }), selector);
  await pause(150);
  await arrive(page, () => page.click(selector));
}

// Follows links that a reader sees, to another page each time.
async function read(page, count) {
  for (let number = 1; number < count; number++) {
    await page.evaluate((turn) => {
      const links = [...document.querySelectorAll('main a[href], nav a[href]')].filter((link) =>
        link.host === location.host && link.pathname !== location.pathname && link.getClientRects().length
        && !link.closest('details:not([open])') && !/index\.html$/.test(link.pathname));
      links[(turn * 3) % links.length].id = 'picked';
    }, number);
    await follow(page, '#picked');
  }
}

const leave = (page) => page.click('#exit');
const back = async () => {
  press('alt+Left');
  await pause(900);
};
const open = (page, path) => arrive(page, () => page.goto(guide + path));

// The guide in one file, from a disk: its styles get the colour too, so its policy has to let other styles through.
async function openOneFile(page) {
  const file = join(screens, 'guide.html');
  const html = readFileSync(join(site, 'downloads/guide-en.html'), 'utf8');
  writeFileSync(file, leadingOut(html).replace(/style-src [^;"]*/, "style-src 'unsafe-inline'").replace('</style>', `${MARK}</style>`));
  await arrive(page, () => page.goto(pathToFileURL(file).href));
  await page.click('main nav a[href^="#"]');
  await pause(300);
}

const hasQuestions = (name) => name.endsWith('.html') && readFileSync(join(site, 'en', name), 'utf8').includes('data-action="next"');
const questionnaire = () => `en/${readdirSync(join(site, 'en')).find(hasQuestions)}`;

const SCENARIOS = {
  'one page': async (page) => leave(page),
  'three pages': async (page) => { await read(page, 3); await leave(page); },
  'six pages': async (page) => { await read(page, 6); await leave(page); },
  'target hangs': async (page) => { await read(page, 3); hanging = true; await leave(page); },
  'host is gone': async (page) => { await read(page, 3); dead = true; await leave(page); },
  'self-check': async (page) => { await open(page, questionnaire()); await follow2(page, '[data-action=next]'); await leave(page); },
  'search': async (page) => { await open(page, 'en/search.html'); await page.type('#search-field', 'court'); await pause(800); await leave(page); },
  'print view': async (page) => { await open(page, 'en/print/index.html'); await read(page, 2); await leave(page); },
  'went back twice': async (page) => { await read(page, 4); await back(); await back(); await leave(page); },
  'another site between': async (page) => { await read(page, 2); await arrive(page, () => page.goto(`${outside}other`)); await back(); await leave(page); },
  'Shift three times': async (page) => { await read(page, 3); for (let taps = 0; taps < 3; taps++) { await page.keyboard.press('ShiftLeft'); await pause(150); } },
  'one file': async (page) => { await openOneFile(page); await leave(page); },
  'one file, target hangs': async (page) => { await openOneFile(page); hanging = true; await leave(page); },
  // What the presses find where nobody left: shows that the screen sees the guide.
  'control': async (page) => { await read(page, 3); await arrive(page, () => page.goto(outside)); },
};
const follow2 = async (page, selector) => { await page.click(selector); await pause(400); };

async function play(name) {
  const profile = mkdtempSync(join(tmpdir(), 'waymark-profile-'));
  const browser = await launch(profile);
  try {
    const page = (await browser.pages())[0];
    await pause(700);
    await page.goto(`${outside}before`);
    if (!name.startsWith('one file')) await follow(page, '#in');
    await pause(400);
    await SCENARIOS[name](page);
    await pause(1500);
    const arrived = changes.length;
    for (const key of PRESSES) {
      press(key === 'B' ? 'alt+Left' : 'alt+Right');
      await pause(700);
    }
    const isGuide = (change) => change.seen === 'guide';
    const read = changes.slice(0, arrived).filter(isGuide).length;
    const shown = changes.slice(arrived).filter(isGuide).length;
    const still = arrived > 0 && isGuide(changes[arrived - 1]);
    console.log(JSON.stringify({ browser: browserName, caching, scenario: name, presses: PRESSES.length, read, shown: shown + (still ? 1 : 0) }));
  } finally {
    [hanging, dead, changes] = [false, false, []];
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

try {
  const usual = Object.keys(SCENARIOS).filter((name) => !name.startsWith('one file')); // not every guide has one
  for (const name of scenarios.length ? scenarios : usual) await play(name);
} finally {
  await watch.terminate();
  screen.kill();
  for (const one of [server, other]) { one.closeAllConnections(); one.close(); }
  rmSync(screens, { recursive: true, force: true });
}
