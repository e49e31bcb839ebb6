/** The word of the scenario number `index`, unlike every other and unlike any word of the language. */
export function wordOf(index: number): string {
  const letters = Array.from({ length: 8 }, (_, i) =>
    String.fromCharCode(97 + ((Math.floor(index / 26 ** (i % 3)) + 7 * i) % 26)),
  );
  return `r${letters.join('')}x`;
}
