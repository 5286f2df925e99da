// The one-file edition in Firefox, from the disk: the search finds, what it finds is in the file, and the questionnaire asks.
//   node firefox-one-file.mjs <address of the file> <words to search for>     (WAYMARK_FIREFOX names the program)
// Prints what was seen, as JSON.

import { withFirefox } from './firefox.mjs';

const [file, words] = process.argv.slice(2);

await withFirefox(async (browser) => {
  const page = await browser.newPage();
  const faults = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => request.url().startsWith('data:') || faults.push(request.url()));
  await page.goto(file, { waitUntil: 'load' });
  faults.splice(0, 1);
  await page.type('form#search input[type=search]', words);
  await page.waitForSelector('ol#search-results > li > a');
  const found = await page.evaluate(() => {
    const link = document.querySelector('ol#search-results > li > a');
    return Boolean(document.getElementById(decodeURIComponent(link.hash.slice(1))));
  });
  const asked = await page.evaluate(() => {
    document.querySelector('form#self-check [data-action=next]').click();
    return [...document.querySelectorAll('form#self-check fieldset')].filter((one) => one.offsetHeight > 0).length;
  });
  console.log(JSON.stringify({ found, asked, faults }));
});
