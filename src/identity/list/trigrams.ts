/** How alike two texts must be for PostgreSQL's operator `%` to find one by the other. */
const threshold = 0.3;

/** Tells whether a text is similar to `wanted` as PostgreSQL's pg_trgm sees it: by the trigrams of their words. */
export function trigramSimilarTo(wanted: string): (text: string) => boolean {
  const own = trigramsOf(wanted);
  return (text) => {
    const others = trigramsOf(text);
    let shared = 0;
    for (const trigram of others) if (own.has(trigram)) shared++;
    const all = own.size + others.size - shared;
    return all > 0 && Math.fround(shared / all) >= Math.fround(threshold);
  };
}

/** Each word counts with two blanks before it and one behind. */
function trigramsOf(text: string): ReadonlySet<string> {
  const trigrams = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    const padded = `  ${word} `;
    // Letters of two code units are seldom, and take five times as long.
    const letters = /[\ud800-\udfff]/.test(padded) ? [...padded] : undefined;
    const { length } = letters ?? padded;
    for (let i = 0; i + 3 <= length; i++)
      trigrams.add(letters ? letters.slice(i, i + 3).join('') : padded.slice(i, i + 3));
  }
  return trigrams;
}
