import { curlOf } from './curl.ts';
import { explainCommandOf } from './explain.ts';
import { quirkText } from './quirk-text.ts';
import { failures, type RunRecord, summary } from './reporter.ts';

/** For people at a terminal: failures first, each with what was expected, what came, and how to see it again. */
export function consoleReport(record: RunRecord): string {
  const { head, tail, checks } = record;
  const lines: string[] = [];
  for (const report of failures(record)) {
    lines.push(`${report.result.toUpperCase()}  ${report.id} (${report.level})`, `  ${report.title}`);
    const { finding } = report;
    if (finding)
      lines.push(`  looked at ${finding.what}`, `  expected  ${finding.expected}`, `  got       ${finding.got}`);
    if (report.reason) lines.push(`  because   ${report.reason}`);
    for (const source of report.source) {
      const quirk = quirkText(source);
      if (quirk) lines.push(`  quirk     ${quirk}`);
    }
    const exchange = record.exchange(finding?.exchange);
    if (exchange) lines.push(`  repeat    ${curlOf(exchange)}`);
    lines.push(`  explain   ${explainCommandOf(report.id, head.dialect)}`, '');
  }
  const skipped = new Map<string, number>();
  for (const { result, reason = '' } of checks) {
    if (result === 'skipped') skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
  }
  for (const [reason, count] of skipped) lines.push(`skipped ${count}: ${reason}`);
  for (const { result, id, reason } of checks) if (result === 'waived') lines.push(`waived ${id}: ${reason}`);
  for (const note of head.notes) lines.push(`note: ${note}`);
  if (head.profile === 'read-only')
    lines.push(
      'Only checks that change nothing have run. Say --allow-writes to test with identities made for the purpose.',
    );
  if (tail.left.length > 0) lines.push(`could not be removed: ${tail.left.join(', ')}`);
  lines.push(`${head.url}${head.basePath} is ${summary(record)}`);
  return `${lines.join('\n')}\n`;
}
