/** How many candidates are looked at; a world of a million is not searched for a typing error. */
const mostCandidates = 20_000;

/** The candidate that differs from a text by case, or by few letters; undefined when none is near. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const folded = text.toLowerCase();
  const allowed = Math.max(1, Math.floor(text.length / 4));
  let best: string | undefined;
  let least = allowed + 1;
  let looked = 0;
  for (const candidate of candidates) {
    if (++looked > mostCandidates) break;
    if (candidate === text) continue;
    if (candidate.toLowerCase() === folded) return candidate;
    const distance = distanceBelow(folded, candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** How many letters have to be changed, added, left out or swapped, if it is fewer than `limit`; `limit` otherwise. */
function distanceBelow(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(isSwap ? Math.min(changed, above[j - 2]! + 1) : changed);
    }
    if (Math.min(...row, ...next) >= limit) return limit;
    [above, row] = [row, next];
  }
  return Math.min(row[b.length]!, limit);
}
