import type { CheckReport } from '../runner/events.ts';
import type { Exchange } from '../target/exchange.ts';
import { curlOf } from './curl.ts';
import { escapeMarkup } from './escape-markup.ts';
import { script, style } from './html-assets.ts';
import { quirkText } from './quirk-text.ts';
import { byArea, failures, type RunRecord, summary } from './reporter.ts';

/** One file for a browser, without anything from elsewhere: summary, table, every exchange; with filter and search. */
export function htmlReport(record: RunRecord): string {
  const { head, checks, tail } = record;
  const failed = new Set(failures(record));
  const ordered = [...failed, ...checks.filter((check) => !failed.has(check))];
  const sent = new Map<string, Exchange[]>();
  for (const exchange of record.exchanges) {
    const key = exchange.check ?? '';
    sent.set(key, [...(sent.get(key) ?? []), exchange]);
  }
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeMarkup(head.url)}: ${tail.conformant ? 'conformant' : 'not conformant'}</title>
<style>${style}</style></head>
<body class="${tail.conformant ? 'good' : 'bad'}">
<header>
<h1>${escapeMarkup(head.url + head.basePath)}</h1>
<p class="verdict">${escapeMarkup(summary(record))}</p>
${counts(record)}
<p class="facts">Run <code>${head.run}</code> of ${escapeMarkup(head.startedAt)} with identikit ${head.version}, profile ${head.profile}, seed <code>${escapeMarkup(head.seed)}</code>.
The release is known by ${escapeMarkup(head.releaseFrom)}. People were made for ${head.schemas.map((id) => `<code>${escapeMarkup(id)}</code>`).join(', ') || 'no identity schema'}, ${tail.removed} were removed again.</p>
${head.notes.map((note) => `<p class="note">${escapeMarkup(note)}</p>`).join('\n')}
</header>
<details class="areas"${tail.conformant ? ' open' : ''}><summary>By area</summary>
${areaTable(record)}</details>
<h2>Checks</h2>
<div class="tools" role="search"><input id="search" type="search" placeholder="Search checks and exchanges" aria-label="Search checks and exchanges">
${filters.map((name) => `<button type="button" data-show="${name}" aria-pressed="${name === 'all'}">${name}</button>`).join(' ')}
<output id="shown"></output> <span><kbd>/</kbd> search <kbd>f</kbd> failed <kbd>j</kbd> <kbd>k</kbd> next, previous <kbd>Esc</kbd> all</span></div>
<main>
${ordered.map((check) => section(check, sent.get(check.id) ?? [], failed.has(check))).join('\n')}
</main>
<script>${script}</script>
</body></html>
`;
}

const filters = ['all', 'failed', 'waived', 'skipped', 'pass'];

function counts({ tail, checks }: RunRecord): string {
  const failed = checks.filter(({ result }) => result === 'fail');
  const levels = (['must', 'should', 'may'] as const).flatMap((level) => {
    const count = failed.filter((check) => check.level === level).length;
    return count > 0 ? [`${count} ${level}`] : [];
  });
  const items = Object.entries(tail.totals)
    .filter(([result, count]) => count > 0 || result === 'pass' || result === 'fail')
    .map(
      ([name, count]) =>
        `<li><b>${count}</b>${name}${name === 'fail' && count > 0 ? ` (${levels.join(', ')})` : ''}</li>`,
    );
  return `<ul class="counts">${items.join('')}</ul>`;
}

function areaTable(record: RunRecord): string {
  const rows = [...byArea(record)].map(([area, checks]) => {
    const count = (...results: string[]) => checks.filter(({ result }) => results.includes(result)).length;
    const cells = [count('pass'), count('fail', 'error', 'stale'), count('skipped'), count('waived')];
    return `<tr><th scope="row">${escapeMarkup(area)}</th>${cells.map((cell, i) => `<td${i === 1 && cell > 0 ? ' class="bad"' : ''}>${cell || ''}</td>`).join('')}</tr>`;
  });
  return `<table><thead><tr><th scope="col">area</th><th scope="col">pass</th><th scope="col">fail</th><th scope="col">skipped</th><th scope="col">waived</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}

function section(check: CheckReport, exchanges: readonly Exchange[], open: boolean): string {
  const { id, title, level, result, finding, reason, source } = check;
  const facts: [string, string | undefined][] = [
    ['looked at', finding?.what],
    ['expected', finding?.expected],
    ['got', finding?.got],
    ['because', reason],
    ['sources', source.join(', ')],
    ...source.map((one): [string, string | undefined] => ['quirk', open ? quirkText(one) : undefined]),
  ];
  const rows = facts.flatMap(([name, text]) => (text ? [`<dt>${name}</dt><dd>${escapeMarkup(text)}</dd>`] : []));
  return `<details class="check ${result}" data-result="${result}"${open ? ' open' : ''}>
<summary><b>${result}</b> <code>${escapeMarkup(id)}</code> ${escapeMarkup(title)} <i>${level}</i></summary>
<dl>${rows.join('')}</dl>
${exchanges.map((exchange) => exchangeText(exchange, exchange.number === finding?.exchange)).join('\n')}</details>`;
}

function exchangeText(exchange: Exchange, isProof: boolean): string {
  const { method, target, answer, fault, duration } = exchange;
  const headers = Object.entries(answer?.headers ?? {}).map(([name, value]) => `${name}: ${value}`);
  const shown = answer
    ? [`HTTP ${answer.status}`, ...headers, '', answer.text.slice(0, 4000)].join('\n')
    : (fault ?? '');
  return `<details class="exchange"${isProof ? ' open' : ''}><summary>${escapeMarkup(`${method} ${target.slice(0, 120)}`)} → ${answer?.status ?? 'no answer'} <i>${duration.toFixed(1)} ms</i></summary>
<pre>${escapeMarkup(curlOf(exchange).slice(0, 4000))}</pre><pre>${escapeMarkup(shown)}</pre></details>`;
}
