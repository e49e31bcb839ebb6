/** Several measurements of one thing. */
export interface Figures {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Median and spread. */
export function figures(values: readonly number[]): Figures {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)]!, least: sorted[0]!, most: sorted.at(-1)! };
}

/** `0.91 (0.88–0.93)`. */
export function ratioText({ median, least, most }: Figures): string {
  return `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
}
