// The part of dev/outside-tools that runs them: node run.mjs <built site> [<runs of performance>].
//
// The site is served here with the headers of its _headers, as a host would, and judged by csp_evaluator (the policy), linkinator
// (every link within the site) and Lighthouse (one page of each kind). Prints tables; ends with 1 if something is not as it should be.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import http from 'node:http';
import { extname, join } from 'node:path';
import { launch } from 'chrome-launcher';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import lighthouse from 'lighthouse';
import { LinkChecker } from 'linkinator';

const [site, runs = '5'] = process.argv.slice(2);
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json', '.txt': 'text/plain; charset=utf-8', '.xml': 'application/xml', '.svg': 'image/svg+xml', '.png': 'image/png',
  '.pdf': 'application/pdf', '.csv': 'text/csv; charset=utf-8', '.webmanifest': 'application/manifest+json',
};
const JUDGED = ['accessibility', 'best-practices', 'seo'];
const faults = [];

// "/path" or "/path/*" or "/*.html", and below it, indented, its headers.
function readRules(text) {
  const rules = [];
  for (const line of text.split('\n').filter((one) => one.trim() && !one.startsWith('#'))) {
    if (/^\s/.test(line)) {
      const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line);
      rules[rules.length - 1].headers.push([name, value]);
    } else {
      const pattern = line.trim().split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*');
      rules.push({ pattern: new RegExp(`^${pattern}$`), headers: [] });
    }
  }
  return rules;
}

function serve() {
  const rules = readRules(readFileSync(join(site, '_headers'), 'utf8'));
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const found = existsSync(join(site, path));
    rules.filter((rule) => rule.pattern.test(pathname)).forEach((rule) => rule.headers.forEach(([name, value]) => response.setHeader(name, value)));
    response.setHeader('Content-Type', TYPES[extname(found ? path : '.html')] ?? 'application/octet-stream');
    response.writeHead(found ? 200 : 404);
    response.end(readFileSync(join(site, found ? path : '404.html')));
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

const htmlBelow = (folder) => readdirSync(join(site, folder), { withFileTypes: true }).filter((one) => one.isFile() && one.name.endsWith('.html')).map((one) => one.name).sort();

// Every page at the top of the first language, and of each folder the list and the first page.
function kinds() {
  const first = /url=(?:\.\/)?([\w-]+)\//i.exec(readFileSync(join(site, 'index.html'), 'utf8'))?.[1] ?? 'en';
  const folders = readdirSync(join(site, first), { withFileTypes: true }).filter((one) => one.isDirectory()).map((one) => one.name);
  const inside = folders.flatMap((folder) => {
    const names = htmlBelow(`${first}/${folder}`);
    return [names.find((name) => name === 'index.html'), names.find((name) => name !== 'index.html')].filter(Boolean).map((name) => `${first}/${folder}/${name}`);
  });
  return [...htmlBelow(first).map((name) => `${first}/${name}`), ...inside];
}

function judgePolicy() {
  const policy = /Content-Security-Policy: (.*)/.exec(readFileSync(join(site, '_headers'), 'utf8'))[1];
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
  console.log(`\ncsp_evaluator on: ${policy}`);
  findings.forEach((one) => console.log(`  severity ${one.severity}: ${one.directive} ${one.value ?? ''} ${one.description}`));
  // 10 is high, 20 a syntax error, 50 a possible high; an allowed 'self' is a possible medium (60): a host that serves others' scripts.
  findings.filter((one) => one.severity <= 50 && !/'self'/.test(one.value ?? '')).forEach((one) => faults.push(`policy: ${one.description}`));
}

async function judgeLinks(base) {
  const result = await new LinkChecker().check({ path: base, recurse: true, linksToSkip: [`^(?!${base})`], concurrency: 20 });
  const broken = result.links.filter((link) => link.state === 'BROKEN');
  const seen = result.links.filter((link) => link.state === 'OK').length;
  console.log(`\nlinkinator: ${seen} addresses, ${broken.length} broken`);
  broken.forEach((link) => faults.push(`link: ${link.parent} -> ${link.url} (${link.status})`));
}

async function audit(url, categories) {
  // A browser for each: what one page leaves must not help the next.
  const chrome = await launch({ chromePath: process.env.WAYMARK_CHROMIUM, chromeFlags: ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
  try {
    // Lighthouse asks for robots.txt from within the page, whose policy allows no request (connect-src 'none'): it is read here instead.
    const flags = { port: chrome.port, onlyCategories: categories, skipAudits: ['robots-txt'], logLevel: 'silent', output: 'json' };
    const { lhr } = await lighthouse(url, flags);
    return lhr;
  } finally {
    await chrome.kill();
  }
}

async function judgePages(base) {
  console.log('\nLighthouse, accessibility / best practices / SEO (- where the page asks not to be indexed)');
  for (const page of kinds()) {
    const isIndexed = !/<meta name="robots" content="noindex/.test(readFileSync(join(site, page), 'utf8'));
    const lhr = await audit(base + page, JUDGED);
    const scores = JUDGED.map((name) => (name === 'seo' && !isIndexed ? '-' : Math.round(lhr.categories[name].score * 100)));
    console.log(`  ${scores.join(' / ').padEnd(18)} ${page}`);
    const failed = Object.values(lhr.audits).filter((one) => one.score !== null && one.score < 1 && one.scoreDisplayMode === 'binary').map((one) => one.id);
    if (scores.some((score) => score !== '-' && score < 100)) faults.push(`Lighthouse: ${page}: ${scores.join(' / ')}: ${failed.join(', ')}`);
  }
}

async function measure(base) {
  const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  console.log(`\nLighthouse, performance on the mobile profile, medians of ${runs}: score, first contentful paint, largest, blocking ms, bytes`);
  for (const page of kinds()) {
    const all = [];
    for (let run = 0; run < Number(runs); run++) all.push(await audit(base + page, ['performance']));
    const of = (read) => Math.round(median(all.map(read)));
    const figure = (id) => of((lhr) => lhr.audits[id].numericValue);
    console.log(`  ${of((lhr) => lhr.categories.performance.score * 100)} ${figure('first-contentful-paint')} ms ${figure('largest-contentful-paint')} ms ${figure('total-blocking-time')} ms ${figure('total-byte-weight')} B  ${page}`);
  }
}

const server = await serve();
const base = `http://127.0.0.1:${server.address().port}/`;
judgePolicy();
const robots = await (await fetch(`${base}robots.txt`)).text();
if (!/^(User-agent|Allow|Disallow|Sitemap): ?.*$/m.test(robots)) faults.push('robots.txt is not there, or says nothing');
await judgeLinks(base);
await judgePages(base);
if (Number(runs) > 0) await measure(base);
server.close();
console.log(faults.length ? `\nNot as it should be:\n${faults.map((one) => `  ${one}`).join('\n')}` : '\nAll as it should be.');
process.exit(faults.length ? 1 : 0);
