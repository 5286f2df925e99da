// Clicks through the self-check as it asks, and reads what the results say: "vacatur may-qualify V1". One expression, so that
// both Playwright (Chromium, from Java) and Puppeteer (Firefox) can hand it to a page.
(answers) => {
  const form = document.getElementById('self-check');
  const button = form.querySelector('[data-action=next]');
  const next = () => button.hidden || button.click();
  for (next(); form.querySelector('fieldset:not([hidden])'); next()) {
    const asked = form.querySelector('fieldset:not([hidden])');
    asked.querySelector(`[value="${answers[asked.dataset.question]}"]`).click();
  }
  next();
  const results = [...form.querySelectorAll("[data-charge='1'] [data-result]")].filter((result) => result.getClientRects().length);
  const found = results.map(({ dataset }) => [dataset.result, dataset.outcome, dataset.rule].join(' ')).sort();
  form.querySelector('[data-action=start-over]').click();
  return found;
}
