import { areaOf } from '../check.ts';
import type { CheckReport } from '../runner/events.ts';
import { curlOf } from './curl.ts';
import { escapeMarkup } from './escape-markup.ts';
import { byArea, type RunRecord } from './reporter.ts';

/** JUnit XML: one suite an area. */
export function junitReport(record: RunRecord): string {
  const areas = byArea(record);
  const suites = [...areas].map(([area, checks]) => {
    const count = (...results: string[]) => checks.filter(({ result }) => results.includes(result)).length;
    const counts = `tests="${checks.length}" failures="${count('fail', 'stale')}" errors="${count('error')}" skipped="${count('skipped', 'waived')}"`;
    return `  <testsuite name="${escapeMarkup(area)}" ${counts}>\n${checks.map((check) => testCase(check, record)).join('\n')}\n  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="identikit verify">\n${suites.join('\n')}\n</testsuites>\n`;
}

function testCase(check: CheckReport, record: RunRecord): string {
  const open = `    <testcase classname="${escapeMarkup(areaOf(check))}" name="${escapeMarkup(check.id)}" time="${(check.duration / 1000).toFixed(3)}"`;
  const inside = insideOf(check, record);
  return inside === '' ? `${open}/>` : `${open}>${inside}</testcase>`;
}

function insideOf({ result, finding, reason = '', title }: CheckReport, record: RunRecord): string {
  const exchange = record.exchange(finding?.exchange);
  const found = finding ? `${finding.what}: expected ${finding.expected}, got ${finding.got}` : reason;
  const text = [title, found, exchange && curlOf(exchange)].filter(Boolean).join('\n');
  if (result === 'fail' || result === 'stale')
    return `<failure message="${escapeMarkup(found)}">${escapeMarkup(text)}</failure>`;
  if (result === 'error') return `<error message="${escapeMarkup(reason)}">${escapeMarkup(text)}</error>`;
  if (result === 'skipped' || result === 'waived') return `<skipped message="${escapeMarkup(reason)}"/>`;
  return '';
}
