/** How the HTML report looks, on a screen and on paper. */
export const style = `
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; border-top: 6px solid #2a7; }
body.bad { border-color: #c33; }
.verdict { font-size: 1.25rem; font-weight: 600; }
table { border-collapse: collapse; margin: 1rem 0; } th, td { padding: .2rem .8rem; text-align: right; border-bottom: 1px solid #8884; }
th:first-child { text-align: left; }
.tools { position: sticky; top: 0; padding: .5rem 0; background: Canvas; }
input, button { font: inherit; padding: .2rem .6rem; }
details.check { border-left: 4px solid #8886; padding: .2rem .7rem; margin: .3rem 0; }
details.pass { border-color: #2a7; } details.fail, details.error, details.stale { border-color: #c33; } details.waived { border-color: #c90; }
details.exchange { margin: .2rem 0 .2rem 1rem; }
summary { cursor: pointer; } summary i { opacity: .65; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #8882; padding: .5rem; font-size: .8rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .4rem 0; } dt { opacity: .65; } dd { margin: 0; overflow-wrap: anywhere; }
[hidden] { display: none; }
@media print { .tools { display: none; } body { max-width: none; } details.exchange:not([open]) { display: none; } }`;

/** Filter and search of the HTML report. */
export const script = `
const checks = [...document.querySelectorAll('details.check')];
const texts = checks.map((check) => check.textContent.toLowerCase());
const search = document.getElementById('search');
let shown = 'all';
const apply = () => {
  const wanted = search.value.toLowerCase();
  checks.forEach((check, i) => {
    check.hidden = !((shown === 'all' || check.dataset.result === shown) && texts[i].includes(wanted));
  });
};
search.addEventListener('input', apply);
for (const button of document.querySelectorAll('[data-show]'))
  button.addEventListener('click', () => { shown = button.dataset.show; apply(); });`;
