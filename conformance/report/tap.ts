import type { RunRecord } from './reporter.ts';

/** TAP version 14. */
export function tapReport({ checks }: RunRecord): string {
  const lines = checks.flatMap(({ id, result, finding, reason = '' }, i) => {
    const isOk = result === 'pass' || result === 'skipped' || result === 'waived';
    const note = result === 'skipped' ? ` # SKIP ${reason}` : result === 'waived' ? ` # TODO ${reason}` : '';
    const line = `${isOk && result !== 'waived' ? 'ok' : 'not ok'} ${i + 1} - ${id}${note.replaceAll('\n', ' ')}`;
    if (isOk) return [line];
    const found = finding ?? { what: result, expected: '', got: reason };
    const block = Object.entries(found).map(([name, value]) => `    ${name}: ${JSON.stringify(value ?? null)}`);
    return [line, '    ---', ...block, '    ...'];
  });
  return `TAP version 14\n1..${checks.length}\n${lines.join('\n')}\n`;
}
