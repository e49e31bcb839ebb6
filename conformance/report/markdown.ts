import { curlOf } from './curl.ts';
import { byArea, failures, type RunRecord, summary } from './reporter.ts';

/** Markdown, for a step summary. */
export function markdownReport(record: RunRecord): string {
  const { head, tail } = record;
  const lines = [`# ${tail.conformant ? '✅' : '❌'} ${escaped(head.url)} is ${summary(record)}`, ''];
  const bad = failures(record);
  if (bad.length > 0) lines.push('| check | level | expected | got |', '| --- | --- | --- | --- |');
  for (const { id, level, finding, reason = '' } of bad) {
    const got = finding ? `${finding.what}: ${finding.got}` : reason;
    lines.push(`| \`${id}\` | ${level} | ${escaped(finding?.expected ?? '')} | ${escaped(got)} |`);
  }
  for (const { id, finding } of bad) {
    const exchange = record.exchange(finding?.exchange);
    if (exchange) lines.push('', `\`${id}\`:`, '```sh', curlOf(exchange).replaceAll('```', "'''"), '```');
  }
  lines.push('', '| area | pass | fail | skipped | waived |', '| --- | --: | --: | --: | --: |');
  for (const [area, checks] of byArea(record)) {
    const count = (...results: string[]) => checks.filter(({ result }) => results.includes(result)).length;
    lines.push(
      `| ${area} | ${count('pass')} | ${count('fail', 'error', 'stale')} | ${count('skipped')} | ${count('waived')} |`,
    );
  }
  return `${lines.join('\n')}\n`;
}

const escaped = (text: string): string =>
  text.replace(/[\\|`<>*_[\]]/g, (letter) => `\\${letter}`).replaceAll('\n', ' ');
