/** A part of a range of people. */
export interface Share {
  readonly from: number;
  /** One behind the last. */
  readonly to: number;
  /** Whether it begins, or ends, the whole. */
  readonly first: boolean;
}

/**
 * Part `k` of `n` of the people from `from` on. All parts one after the other are the whole, and but for the ends their
 * sizes are multiples of `step`.
 */
export function shareOf(from: number, count: number, [k, n]: readonly [number, number] = [1, 1], step = 1): Share {
  const steps = Math.ceil(count / step);
  // Whole numbers up to 2^40 times a million would lose their last bits.
  const edge = (part: number): number =>
    from + Math.min(count, Number((BigInt(steps) * BigInt(part)) / BigInt(n)) * step);
  return { from: edge(k - 1), to: edge(k), first: k === 1 };
}
