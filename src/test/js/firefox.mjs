// Firefox with a profile of its own.     (WAYMARK_FIREFOX names the program)

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

// Firefox may reach this machine only: everything else goes to a proxy that nobody runs.
const QUIET = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1',
  'network.proxy.allow_hijacking_localhost': false,
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
};

export async function withFirefox(use, preferences = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'waymark-firefox-'));
  try {
    await withProfile(profile, use, preferences);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

// The same with a profile that stays, for those who look at what was written down.
export async function withProfile(profile, use, preferences = {}) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.WAYMARK_FIREFOX,
    userDataDir: profile,
    headless: true,
    extraPrefsFirefox: { ...QUIET, ...preferences },
  });
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}

// Waits until a page is there of which the condition holds.
export const arrival = (page, condition) => page.waitForFunction(`${condition} && document.readyState === 'complete'`);
