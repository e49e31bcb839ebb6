import type { RunEvent } from '../../../conformance/runner/events.ts';

/** Where a line of progress can be drawn. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Shows how far a run is, on a terminal only: one line, which is gone when the run is over. */
export function showProgress(terminal: Terminal): (event: RunEvent) => void {
  if (!terminal.isTTY) return () => {};
  let total = 0;
  let done = 0;
  let bad = 0;
  const draw = (text: string): void => {
    terminal.write(`\r\x1b[K${text.slice(0, (terminal.columns ?? 80) - 1)}`);
  };
  return (event) => {
    if (event.event === 'run-started') total = event.checks;
    if (event.event === 'check-finished') {
      done++;
      if (event.result === 'fail' || event.result === 'error' || event.result === 'stale') bad++;
      draw(`${bar(done / Math.max(1, total))} ${done}/${total}${bad > 0 ? `, ${bad} failed` : ''}  ${event.id}`);
    }
    if (event.event === 'run-finished') draw('');
  };
}

const width = 24;

function bar(share: number): string {
  const full = Math.round(share * width);
  return `[${'='.repeat(full)}${' '.repeat(width - full)}]`;
}
