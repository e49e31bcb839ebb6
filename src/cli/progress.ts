/** Shows how far long work has come. */
export interface Progress {
  /** So many of all are done. */
  show(done: number, total: number): void;
  /** Ends the line. */
  end(): void;
}

const width = 24;
/** Least time between two drawings, in milliseconds. */
const interval = 100;

/** A bar with rate and time left on stderr if that is a terminal; nothing otherwise. */
export function progressBar(noun: string, screen: NodeJS.WriteStream = process.stderr): Progress {
  if (!screen.isTTY) return { show: () => {}, end: () => {} };
  const begun = performance.now();
  let drawn = 0;
  let last: [number, number] | undefined;
  const draw = (now: number): void => {
    const [done, total] = last!;
    screen.write(`\r${barText(done, total, now - begun, noun)}\u001b[K`);
    drawn = now;
  };
  return {
    show(done, total) {
      last = [done, total];
      const now = performance.now();
      if (now - drawn >= interval) draw(now);
    },
    end() {
      if (last === undefined) return;
      draw(performance.now());
      screen.write('\n');
    },
  };
}

/** A bar, how many are done, at which rate, and how long the rest takes. @param elapsed milliseconds */
export function barText(done: number, total: number, elapsed: number, noun: string): string {
  const share = total === 0 ? 1 : done / total;
  const bar = '█'.repeat(Math.round(share * width)).padEnd(width, '░');
  const rate = elapsed > 0 ? (done / elapsed) * 1000 : 0;
  const left = rate > 0 ? durationText((total - done) / rate) : '?';
  const percent = `${Math.floor(share * 100)}`.padStart(3);
  return `${bar} ${percent} %  ${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${noun}  ${Math.round(rate).toLocaleString('en')}/s  ${left} left`;
}

function durationText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  return whole < 3600
    ? `${Math.floor(whole / 60)} min ${whole % 60} s`
    : `${Math.floor(whole / 3600)} h ${Math.floor(whole / 60) % 60} min`;
}
