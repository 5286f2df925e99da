// What large letters, wide spacing or a strong zoom would break on the page that is open, as a list of sentences; empty if all is
// well. Folded parts of the text are opened and measured too. One expression, as probe.js.
() => {
  const faults = [];
  document.querySelectorAll('main details').forEach((part) => part.setAttribute('open', ''));
  const name = (element) => (element.textContent.trim() || element.tagName).slice(0, 40);
  const FOLDED = 'details:not([open]) > :not(summary)';
  const isSeen = (element) =>
    element.closest(`.visually-hidden, .skip, [hidden], ${FOLDED}`) === null && element.getClientRects().length > 0 && getComputedStyle(element).clipPath === 'none';
  const meet = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

  // Each word of each text node. A <wbr> parts nodes, a hyphen and a soft hyphen are no letters: a line may end there.
  function wordsOf(root, use) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!isSeen(node.parentElement) || node.parentElement.closest('select, script') !== null) continue;
      for (const found of node.data.matchAll(/[\p{L}\p{M}\p{N}]{2,}/gu)) {
        const range = document.createRange();
        range.setStart(node, found.index);
        range.setEnd(node, found.index + found[0].length);
        const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
        if (boxes.length > 0) use(found[0], boxes, node.parentElement);
      }
    }
  }

  // Names of columns that a style sheet shows have no node: as narrow as their longest word, a copy tells how much they need.
  function labels(use) {
    for (const cell of document.querySelectorAll('[data-label]')) {
      const shown = getComputedStyle(cell, '::before');
      if (!isSeen(cell) || shown.content === 'none' || !shown.width.endsWith('px')) continue;
      const copy = document.createElement('span');
      copy.textContent = cell.dataset.label;
      cell.append(copy);
      for (const property of ['font', 'letterSpacing']) copy.style[property] = shown[property];
      Object.assign(copy.style, { position: 'absolute', width: 'min-content', overflowWrap: 'normal', hyphens: 'manual' });
      const room = parseFloat(shown.width) - (shown.boxSizing === 'border-box' ? parseFloat(shown.paddingInlineEnd) : 0);
      if (copy.getBoundingClientRect().width > room + 1) use(cell.dataset.label);
      copy.remove();
    }
  }

  // The controls of the bar and the menu lie beside each other, and no word of the page lies under one of them.
  const controls = [...document.querySelectorAll('.masthead a, .menu a')].filter(isSeen);
  controls.forEach((a, at) =>
    controls.slice(at + 1).forEach((b) => {
      if (meet(a.getBoundingClientRect(), b.getBoundingClientRect())) faults.push(`${name(a)} lies over ${name(b)}`);
    }),
  );
  const exit = document.getElementById('exit');
  const exitBox = exit.getBoundingClientRect();
  wordsOf(document.body, (word, boxes, parent) => {
    if (!exit.contains(parent) && boxes.some((box) => meet(box, exitBox))) faults.push(`the exit covers '${word}'`);
  });
  controls.forEach((control) => {
    const box = control.getBoundingClientRect();
    if (box.height < 24 || box.width < 24) faults.push(`${name(control)} is ${box.width} by ${box.height} px`);
    wordsOf(control, (word, boxes) => {
      if (boxes.some((part) => part.left < box.left - 1 || part.right > box.right + 1)) faults.push(`${name(control)} holds less than '${word}'`);
    });
  });

  // A word that goes on in the next line has to be pieced together. Names of files are no words; Chinese may break between any two signs.
  wordsOf(document.body, (word, boxes, parent) => {
    if (/\p{Script=Han}/u.test(word)) return;
    const isBroken = boxes.some((box) => box.top > boxes[0].top + boxes[0].height / 2);
    if (isBroken && parent.closest('code') === null) {
      const holder = parent.closest('[class]');
      faults.push(`'${word}' is broken in ${parent.tagName} of .${holder === null ? '' : holder.className}`);
    }
  });
  labels((label) => faults.push(`'${label}' is broken above a cell`));
  return faults;
}
