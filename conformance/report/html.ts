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
<h1>${escapeMarkup(head.url + head.basePath)}</h1>
<p class="verdict">${escapeMarkup(summary(record))}</p>
<p>Run <code>${head.run}</code> of ${escapeMarkup(head.startedAt)} with identikit ${head.version}, profile ${head.profile}, seed <code>${escapeMarkup(head.seed)}</code>;
release by ${escapeMarkup(head.releaseFrom)}; people for ${head.schemas.map((id) => `<code>${escapeMarkup(id)}</code>`).join(', ') || 'no identity schema'}.</p>
${head.notes.map((note) => `<p class="note">${escapeMarkup(note)}</p>`).join('\n')}
${areaTable(record)}
<p class="tools"><input id="search" type="search" placeholder="Search checks and exchanges" aria-label="Search">
${['all', 'fail', 'error', 'stale', 'waived', 'skipped', 'pass'].map((result) => `<button type="button" data-show="${result}">${result}</button>`).join(' ')}</p>
${ordered.map((check) => section(check, sent.get(check.id) ?? [], failed.has(check))).join('\n')}
<script>${script}</script>
</body></html>
`;
}

function areaTable(record: RunRecord): string {
  const rows = [...byArea(record)].map(([area, checks]) => {
    const count = (...results: string[]) => checks.filter(({ result }) => results.includes(result)).length;
    const cells = [count('pass'), count('fail', 'error', 'stale'), count('skipped'), count('waived')];
    return `<tr><th scope="row">${escapeMarkup(area)}</th>${cells.map((cell) => `<td>${cell || ''}</td>`).join('')}</tr>`;
  });
  return `<table><thead><tr><th>area</th><th>pass</th><th>fail</th><th>skipped</th><th>waived</th></tr></thead>
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
