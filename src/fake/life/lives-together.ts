import { blockSize, rankOfPeople } from '../shares.ts';
import type { Life } from './life.ts';

/** The people of a seed, each with one of several lives; there are as many with each in every block of 1,000. */
export function livesTogether(lives: readonly Life[], seed: string): Life {
  if (lives.length === 1) return lives[0]!;
  const rank = rankOfPeople(seed, 'schema');
  const of = (i: number): Life => lives[Math.floor((rank(i) * lives.length) / blockSize)]!;
  return {
    identity: (i) => of(i).identity(i),
    shown: (i) => of(i).shown(i),
    writeShown: (row, i) => of(i).writeShown(row, i),
    body: (i) => of(i).body(i),
    names: (i) => of(i).names(i),
    glimpse: (i) => of(i).glimpse(i),
  };
}
