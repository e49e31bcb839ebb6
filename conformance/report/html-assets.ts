/** How the HTML report looks: on a screen by day and by night, and on paper. */
export const style = `
:root { color-scheme: light dark; --good: #1a7f37; --bad: #cf222e; --warn: #9a6700; --rule: #8884; font: 15px/1.45 system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { :root { --good: #3fb950; --bad: #ff7b72; --warn: #d29922; } }
body { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; border-top: 6px solid var(--good); }
body.bad { border-color: var(--bad); }
h1 { font-size: 1.3rem; margin: 0; overflow-wrap: anywhere; } h2 { font-size: 1.05rem; margin: 1.6rem 0 .4rem; }
.verdict { font-size: 1.15rem; font-weight: 600; margin: .3rem 0; color: var(--good); } .bad .verdict { color: var(--bad); }
.facts { opacity: .8; margin: .3rem 0; font-size: .9rem; } .note { border-left: 4px solid var(--warn); padding-left: .7rem; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; }
.counts li { border: 1px solid var(--rule); border-radius: 6px; padding: .3rem .8rem; } .counts b { font-size: 1.3rem; margin-right: .3rem; }
details.areas { margin: 1rem 0; } .areas summary, h2 { font-weight: 600; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; } th, td { padding: .15rem .9rem .15rem 0; text-align: right; border-bottom: 1px solid var(--rule); }
th:first-child { text-align: left; font-weight: normal; } thead th { font-weight: 600; } td.bad { color: var(--bad); font-weight: 600; }
.tools { position: sticky; top: 0; z-index: 1; padding: .6rem 0; margin: 1.2rem 0 .4rem; background: Canvas; border-bottom: 1px solid var(--rule); display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; }
input, button { font: inherit; color: inherit; background: transparent; border: 1px solid var(--rule); border-radius: 6px; padding: .2rem .6rem; } input { flex: 1 14rem; }
button[aria-pressed=true] { background: CanvasText; color: Canvas; } kbd { border: 1px solid var(--rule); border-radius: 4px; padding: 0 .3rem; font-size: .85em; }
:focus-visible { outline: 2px solid Highlight; outline-offset: 1px; }
details.check { border-left: 4px solid var(--rule); padding: .15rem .7rem; margin: .25rem 0; scroll-margin-top: 4rem; }
.pass > summary b { color: var(--good); } .fail > summary b, .error > summary b, .stale > summary b { color: var(--bad); } .waived > summary b { color: var(--warn); }
details.pass { border-color: var(--good); } details.fail, details.error, details.stale { border-color: var(--bad); } details.waived { border-color: var(--warn); }
details.exchange { margin: .2rem 0 .2rem 1rem; font-size: .9rem; }
summary { cursor: pointer; overflow-wrap: anywhere; } summary b { display: inline-block; min-width: 4rem; } summary i { opacity: .65; font-style: normal; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #8882; border-radius: 6px; padding: .5rem; font-size: .8rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .4rem 0; } dt { opacity: .65; } dd { margin: 0; overflow-wrap: anywhere; }
[hidden] { display: none; }
@media print {
  .tools, details.exchange:not([open]) { display: none; } body { max-width: none; padding: 0; font-size: 10pt; }
  details.check { break-inside: avoid-page; } details.fail, details.error, details.stale { break-inside: auto; } pre { border: 1px solid var(--rule); background: none; }
}`;

/** Filter, search and keys of the HTML report. */
export const script = `
const checks = [...document.querySelectorAll('details.check')];
const texts = checks.map((check) => check.textContent.toLowerCase());
const search = document.getElementById('search');
const shown = document.getElementById('shown');
const buttons = [...document.querySelectorAll('[data-show]')];
let kind = 'all';
const isShown = (check, i) => {
  const { result } = check.dataset;
  const fits = kind === 'all' || result === kind || (kind === 'failed' && ['fail', 'error', 'stale'].includes(result));
  return fits && texts[i].includes(search.value.trim().toLowerCase());
};
const apply = () => {
  checks.forEach((check, i) => { check.hidden = !isShown(check, i); });
  shown.textContent = checks.filter((check) => !check.hidden).length + ' of ' + checks.length;
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.show === kind));
};
const step = (by) => {
  const seen = checks.filter((check) => !check.hidden);
  const at = seen.indexOf(document.activeElement.closest?.('details.check'));
  seen[Math.max(0, Math.min(seen.length - 1, at < 0 ? 0 : at + by))]?.querySelector('summary').focus();
};
search.addEventListener('input', apply);
for (const button of buttons) button.addEventListener('click', () => { kind = button.dataset.show; apply(); });
const keys = { '/': () => search.focus(), j: () => step(1), k: () => step(-1), f: () => { kind = kind === 'failed' ? 'all' : 'failed'; apply(); } };
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') { search.value = ''; kind = 'all'; search.blur(); apply(); }
  if (event.target === search || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
  event.preventDefault();
  keys[event.key]();
});
addEventListener('beforeprint', () => { document.querySelector('details.areas').open = true; });
apply();`;
