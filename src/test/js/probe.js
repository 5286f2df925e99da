// What a reader would not want of the page that is open, as a list of sentences; empty if all is well. One expression, so
// that both Playwright (Chromium, from Java) and Puppeteer (Firefox) can hand it to a page.
async () => {
  const faults = [];
  const name = (element) =>
    element === null ? 'nothing' : element.tagName.toLowerCase() + (element.className ? `.${element.className.split(' ').join('.')}` : '');

  async function storage() {
    if (document.cookie !== '') faults.push(`cookie: ${document.cookie}`);
    if (localStorage.length > 0) faults.push(`localStorage holds ${localStorage.length}`);
    if (sessionStorage.length > 0) faults.push(`sessionStorage holds ${sessionStorage.length}`);
    // These need an address that browsers trust; a file's is not.
    if (location.protocol === 'file:') return;
    const databases = await indexedDB.databases();
    if (databases.length > 0) faults.push(`indexedDB holds ${databases.map((database) => database.name)}`);
    const caches = await window.caches.keys();
    if (caches.length > 0) faults.push(`caches are ${caches}`);
    const workers = await navigator.serviceWorker.getRegistrations();
    if (workers.length > 0) faults.push(`service worker in ${workers[0].scope}`);
  }

  function isSeen(element) {
    return element.closest('.visually-hidden, .skip') === null && element.getClientRects().length > 0;
  }

  // Boxes are asked too: a parent that cuts off what reaches out of it would hide the fault from the window's own width.
  function sideways() {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) {
      faults.push(`scrolls sideways: ${document.documentElement.scrollWidth} px in a window of ${width}`);
    }
    for (const element of document.body.querySelectorAll('*')) {
      const box = element.getBoundingClientRect();
      if (isSeen(element) && (box.right > width + 0.5 || box.left < -0.5)) {
        faults.push(`${name(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} px of ${width}`);
      }
      // A field moves what is typed along.
      const isField = element.tagName === 'INPUT';
      if (isSeen(element) && !isField && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible') {
        faults.push(`${name(element)} cuts off what it holds`);
      }
    }
  }

  function exit(where) {
    const link = document.querySelector('a#exit');
    if (link === null) {
      faults.push('no exit');
      return;
    }
    const box = link.getBoundingClientRect();
    if (box.width < 44 || box.height < 44) faults.push(`exit is ${box.width} by ${box.height} px ${where}`);
    const width = document.documentElement.clientWidth;
    if (box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > width) faults.push(`exit out of view ${where}`);
    // The middle, and points near the middle of each side.
    for (const [x, y] of [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]]) {
      const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
      if (top === null || !link.contains(top)) faults.push(`exit covered by ${name(top)} ${where}`);
    }
    // Nothing to click lies below it, within reach of a finger that slips.
    if (getComputedStyle(link).visibility !== 'visible') faults.push(`exit is not seen ${where}`);
  }

  // What stays while the page scrolls must leave the window to the text.
  function room() {
    let bottom = 0;
    for (let y = 1; y < innerHeight; y += 4) {
      const top = document.elementFromPoint(8, y);
      if (top !== null && top.closest('.masthead') !== null) bottom = y;
    }
    if (bottom > innerHeight / 4) faults.push(`the bar takes ${bottom} px of ${innerHeight}`);
  }

  // A number that is parted at the end of a line is dialled wrong.
  function numbers() {
    for (const link of document.querySelectorAll('a[href^="tel:"]')) {
      const words = document.createRange();
      words.selectNodeContents(link);
      const lines = new Set([...words.getClientRects()].map((line) => Math.round(line.top)));
      if (isSeen(link) && lines.size > 1) faults.push(`${link.textContent} is parted at the end of a line`);
    }
  }

  await storage();
  sideways();
  numbers();
  exit('at the top');
  window.scrollTo(0, document.documentElement.scrollHeight);
  exit('at the bottom');
  room();
  window.scrollTo(0, 0);
  return faults;
}
