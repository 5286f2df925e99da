// Chromium for the programs of this folder: withBrowser(root, use) starts one with a profile of its own and ends it.

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export async function withBrowser(root, use) {
  const puppeteer = createRequire(join(root, 'src/test/js/package.json'))('puppeteer-core');
  const profile = mkdtempSync(join(tmpdir(), 'waymark-browser-'));
  const browser = await puppeteer.launch({
    executablePath: process.env.WAYMARK_CHROMIUM,
    userDataDir: profile,
    // The last four: no talk with anybody outside. As root Chromium's sandbox cannot start.
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--hide-scrollbars',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

// The address of a page of a built site; undefined where there is no such file.
export function addressOf(site, page) {
  const file = join(site, page);
  return existsSync(file) ? pathToFileURL(file).href : undefined;
}
