// What large letters, wide spacing or a strong zoom would break on the page that is open, as a list of sentences; empty if all is
// well. One expression, as probe.js.
() => {
  const faults = [];
  const name = (element) => (element.textContent.trim() || element.tagName).slice(0, 40);
  const isSeen = (element) => element.closest('.visually-hidden, .skip, [hidden]') === null && element.getClientRects().length > 0;
  const meet = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

  // How wide the letters and signs between two spaces are on one line.
  function runAround(node, at) {
    const range = document.createRange();
    range.setStart(node, node.data.slice(0, at).search(/\S*$/));
    range.setEnd(node, at + node.data.slice(at).search(/\s|$/));
    return [...range.getClientRects()].reduce((sum, box) => sum + box.width, 0);
  }

  function wordsOf(root, use) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!isSeen(node.parentElement)) continue;
      for (const found of node.data.matchAll(/[\p{L}\p{M}]{2,}/gu)) {
        const range = document.createRange();
        range.setStart(node, found.index);
        range.setEnd(node, found.index + found[0].length);
        const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
        if (boxes.length > 0) use(found[0], boxes, node.parentElement, () => runAround(node, found.index));
      }
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

  // A word that is longer than its line has to break somewhere; names of files and addresses are no words.
  wordsOf(document.querySelector('body'), (word, boxes, parent, run) => {
    if (boxes.length < 2 || boxes[1].top < boxes[0].bottom - 2 || parent.closest('code, .help__address, a[href^="mailto:"]') !== null) return;
    const block = parent.closest('p, li, h1, h2, h3, h4, td, th, dt, dd, summary, legend, label, caption');
    const style = block === null ? null : getComputedStyle(block);
    const line = block === null ? 0 : block.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (block === null || run() < line) faults.push(`'${word}' is broken in ${parent.tagName}`);
  });
  return faults;
}
