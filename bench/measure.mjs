// What bench/build runs: makes the corpora, times the tools by turns, prints a table and writes target/bench/build.json.

import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const runs = Number(process.env.RUNS ?? 5);
const MODES = { profile, history, force };
const mode = process.argv[2] in MODES ? process.argv[2] : null;
const sizes = process.argv.slice(mode ? 3 : 2).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 2)) {
  console.error('usage: bench/build [profile|history|force] [number of entries]…');
  process.exit(2);
}
// A day on which the corpus is neither ahead nor old.
const TODAY = '2026-12-01';

const work = mkdtempSync(join(mode === 'force' ? tmpdir() : memoryFolder(), 'waymark-bench.'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

function memoryFolder() {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return '/dev/shm';
  } catch {
    return tmpdir();
  }
}

function corpus(size, folder, revisions = 1) {
  execFileSync('node', [join(root, 'bench/corpus.mjs'), size, folder, revisions], { stdio: 'inherit' });
  return folder;
}

// Runs a command; a build that fails ends all: half a site is no time.
function run(command, more = {}) {
  const peak = join(work, 'peak');
  const started = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync('/usr/bin/time', ['--output', peak, '--format', '%M %U %S', ...command], {
    env: { ...process.env, ...more },
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== 0) {
    console.error(`bench/build: this failed: ${command.join(' ')}\n${(stdout + stderr).slice(0, 4000)}`);
    process.exit(1);
  }
  const [kibibytes, user, system] = readFileSync(peak, 'utf8').trim().split('\n').pop().split(' ').map(Number);
  return { seconds, peak: kibibytes / 1024, cpu: user + system };
}

const waymarkCommand = (folder, out) => [
  join(root, 'waymark'), 'build', '--today', TODAY, '--content', join(folder, 'waymark'), '--out', out,
];

const waymark = {
  name: `Waymark, JDK ${javaVersion()}`,
  build(folder, out) {
    return run(waymarkCommand(folder, out));
  },
};

const peers = {
  get name() {
    const hugo = execFileSync(process.env.HUGO, ['version'], { encoding: 'utf8' }).match(/v([0-9.]+)/)[1];
    const pagefind = execFileSync(process.env.PAGEFIND, ['--version'], { encoding: 'utf8' }).match(/([0-9.]+)/)[1];
    return `Hugo ${hugo} + Pagefind ${pagefind}`;
  },
  build(folder, out) {
    const hugo = run([
      process.env.HUGO, '--quiet', '--noBuildLock', '--source', join(folder, 'hugo'), '--cacheDir', join(work, 'cache'),
      '--destination', out,
    ]);
    const pagefind = run([process.env.PAGEFIND, '--site', out]);
    return {
      seconds: hugo.seconds + pagefind.seconds,
      peak: Math.max(hugo.peak, pagefind.peak),
      cpu: hugo.cpu + pagefind.cpu,
      first: hugo.seconds,
    };
  },
};

function javaVersion() {
  return readFileSync(join(process.env.JAVA_HOME, 'release'), 'utf8').match(/JAVA_VERSION="(.*)"/)[1];
}

function count(folder, ending) {
  return readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(ending)).length;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

const fixed = (number, digits = 2) => number.toFixed(digits);
const row = (cells, widths) => console.log(cells.map((cell, at) => (at < 2 ? String(cell).padEnd(widths[at]) : String(cell).padStart(widths[at]))).join(' '));

function measure(size, tools) {
  const folder = corpus(size, join(work, String(size)));
  const out = join(work, 'out');
  const taken = tools.map((tool) => ({ tool: tool.name, size, runs: [] }));
  for (let turn = 0; turn <= runs; turn++) {
    tools.forEach((tool, at) => {
      rmSync(out, { recursive: true, force: true });
      const figures = { ...tool.build(folder, out), load: loadavg()[0] };
      if (turn > 0) {
        taken[at].runs.push(figures);
      } else {
        taken[at].pages = count(out, '.html');
      }
    });
  }
  rmSync(folder, { recursive: true });
  rmSync(out, { recursive: true });
  return taken;
}

const secondsOf = (taken) => median(taken.runs.map((one) => one.seconds));

function compare() {
  const tools = [waymark, peers];
  const results = (sizes.length ? sizes : [13, 1000]).map((size) => {
    console.error(`Timing ${size} entries, ${runs} turns…`);
    return measure(size, tools);
  });
  const widths = [10, 30, 22, 8, 9, 9, 9, 8];
  row(['entries', 'tool', 'seconds (min-max)', 'ratio', 'cpu s', 'peak MiB', 'ms/entry', 'pages'], widths);
  for (const taken of results) {
    const ratio = median(taken[0].runs.map((one, turn) => one.seconds / taken[1].runs[turn].seconds));
    for (const one of taken) {
      const seconds = one.runs.map((figures) => figures.seconds);
      const span = `${fixed(median(seconds))} (${fixed(Math.min(...seconds))}-${fixed(Math.max(...seconds))})`;
      row(
        [
          `${one.size} x 2`, one.tool, span, one === taken[0] ? fixed(ratio) : '1', fixed(median(one.runs.map((figures) => figures.cpu))),
          Math.round(Math.max(...one.runs.map((figures) => figures.peak))), fixed((1000 * median(seconds)) / one.size), one.pages,
        ],
        widths,
      );
    }
    const hugo = median(taken[1].runs.map((one) => one.first));
    console.log(`${' '.repeat(11)}of that Hugo alone ${fixed(hugo)} s; load of the machine up to ${fixed(Math.max(...taken.flatMap((one) => one.runs.map((figures) => figures.load))), 1)}`);
  }
  console.log(`
seconds: whole command, median of ${runs} runs. ratio: Waymark's time divided by the other's, turn by turn, the median.
cpu s: processor time. peak MiB: most memory that was resident at once, in the worst run. pages: HTML files.`);
  writeFileSync(join(root, 'target/bench/build.json'), JSON.stringify(results.flat(), null, 2));
}

// --- Where the time goes ------------------------------------------------------------------------------------------------

function profile() {
  for (const size of sizes.length ? sizes : [1000]) {
    const folder = corpus(size, join(work, String(size)));
    const record = join(root, `target/bench/build-${size}.jfr`);
    const figures = run(waymarkCommand(folder, join(work, 'out')), {
      JDK_JAVA_OPTIONS: `${process.env.JDK_JAVA_OPTIONS ?? ''} -XX:StartFlightRecording=filename=${record},settings=profile`,
    });
    rmSync(folder, { recursive: true });
    console.log(`\n${size} x 2: ${fixed(figures.seconds)} s, ${fixed(figures.cpu)} s of processor time, ${Math.round(figures.peak)} MiB; ${record}`);
    printProfile(record);
  }
}

function printProfile(record) {
  const printed = execFileSync(join(process.env.JAVA_HOME, 'bin/jfr'), ['print', '--events', 'ExecutionSample', '--stack-depth', '64', record], {
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  });
  const tables = { 'our package, nearest to the top': new Map(), 'our method, nearest to the top': new Map(), 'method at the top': new Map() };
  const [packages, ours, tops] = Object.values(tables);
  const add = (table, key) => table.set(key, (table.get(key) ?? 0) + 1);
  let samples = 0;
  for (const event of printed.split('jdk.ExecutionSample').slice(1)) {
    const frames = [...event.matchAll(/^\s+([\w.$/<>]+)\([^\n]*line:/gm)].map((match) => match[1]);
    if (!frames.length) continue;
    samples++;
    add(tops, frames[0]);
    const own = frames.find((frame) => frame.startsWith('org.waymark.')) ?? '(none)';
    add(ours, own);
    add(packages, own.replace(/\.[A-Z].*/, ''));
  }
  for (const [title, table] of Object.entries(tables)) {
    console.log(`\n${title} (${samples} samples)`);
    [...table].sort((a, b) => b[1] - a[1]).slice(0, 25).forEach(([key, hits]) => console.log(`${fixed((100 * hits) / samples, 1).padStart(6)} %  ${key}`));
  }
}

// --- History, and forcing ------------------------------------------------------------------------------------------------

// The same build of two kinds, by turns.
function byTurns(kinds) {
  const taken = kinds.map(() => []);
  for (let turn = 0; turn <= runs; turn++) {
    kinds.forEach((kind, at) => {
      rmSync(join(work, 'out'), { recursive: true, force: true });
      const figures = kind();
      if (turn > 0) taken[at].push(figures.seconds);
    });
  }
  return taken.map(median);
}

function history() {
  const [one, five] = byTurns(
    [1, 5].map((revisions) => {
      const folder = corpus(1000, join(work, `history-${revisions}`), revisions);
      return () => waymark.build(folder, join(work, 'out'));
    }),
  );
  console.log(`${waymark.name}, 1,000 entries in two languages: one revision ${fixed(one)} s, five ${fixed(five)} s, ${fixed(five / one)} times`);
}

function force() {
  const lazy = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib']
    .flatMap((folder) => (existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('libeatmydata.so')).map((name) => join(folder, name)) : []))[0];
  if (!lazy) {
    console.error('bench/build force needs the package eatmydata.');
    process.exit(2);
  }
  const folder = corpus(10000, join(work, 'force'));
  const [forced, unforced] = byTurns(
    ['', lazy].map((preload) => () => {
      execFileSync('sync');
      return run(waymarkCommand(folder, join(work, 'out')), { LD_PRELOAD: preload });
    }),
  );
  console.log(`${waymark.name}, 10,000 entries in two languages: each file forced to the disk ${fixed(forced)} s, nothing forced ${fixed(unforced)} s`);
}

(mode ? MODES[mode] : compare)();
