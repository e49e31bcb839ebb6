/**
 * Sorts whole numbers that are spread evenly from 0 up to `limit`, in time proportional to how many they are: each goes
 * into the bucket that it belongs to, which few others do.
 * @param limit a power of two above all numbers
 */
export function sortEvenly(numbers: Float64Array, limit: number): Float64Array {
  const buckets = 2 ** Math.ceil(Math.log2(numbers.length + 1));
  const width = limit / buckets;
  const ends = new Uint32Array(buckets + 1);
  for (const number of numbers) ends[Math.floor(number / width) + 1]!++;
  for (let bucket = 0; bucket < buckets; bucket++) ends[bucket + 1]! += ends[bucket]!;
  const sorted = new Float64Array(numbers.length);
  for (const number of numbers) sorted[ends[Math.floor(number / width)]!++] = number;
  for (let at = 1; at < sorted.length; at++) {
    const number = sorted[at]!;
    let to = at;
    for (; to > 0 && sorted[to - 1]! > number; to--) sorted[to] = sorted[to - 1]!;
    sorted[to] = number;
  }
  return sorted;
}
