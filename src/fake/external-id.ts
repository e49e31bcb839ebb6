import { clearLetters } from './compile/code.ts';
import { mostPeople } from './draw.ts';
import { seedState } from './hash.ts';
import { permutation } from './permutation.ts';

const purpose = 4;
const length = 8;

/** External ids such as `person-5rz99ph8`, or with the namespace in front; no two people of a seed share one. */
export function externalIdsOf(seed: string, namespace = ''): (i: number) => string {
  const order = permutation(seedState(seed, namespace), mostPeople, purpose);
  const start = `${namespace || 'person'}-`;
  return (i) => {
    let rest = order(i);
    let code = '';
    for (let at = 0; at < length; at++) {
      code = clearLetters[rest % clearLetters.length]! + code;
      rest = Math.floor(rest / clearLetters.length);
    }
    return start + code;
  };
}
