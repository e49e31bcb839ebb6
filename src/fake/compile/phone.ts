import type { JsonObject } from '../../json/value.ts';
import { permutation } from '../permutation.ts';
import { fictionalNumbers, type NumberBlock, numberRow } from '../phone-numbers.ts';
import { putText } from '../row.ts';
import { SchemaUnsatisfiable } from '../schema-unsatisfiable.ts';
import { purposes } from './code.ts';
import type { TextRules } from './text-rules.ts';
import { type Place, type Plan, reserve, type Work } from './work.ts';

/** Ways to write a number; all but the first are for North America. */
const writings: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => number.slice(1),
  (number) => number.slice(2),
  (number) => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3'),
  (number) => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3'),
  (number) => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1-$1-$2-$3'),
];

/**
 * Telephone numbers set aside for fiction. There are only some 175,000 of them: people beyond have none, and where one
 * is required they cannot be made. No number is given twice.
 */
export function compilePhone(schema: JsonObject, rules: TextRules, place: Place, work: Work): Plan {
  if (work.namespace !== '' && rules.address !== undefined)
    throw new SchemaUnsatisfiable(
      'ory.sh/kratos',
      place.at,
      'telephone numbers have no room for a namespace; leave it out',
    );
  const { total, rank } = reserve('phone', place, work);
  work.unreadable = true;
  const ways = schema.get('format') === 'tel' ? writings.slice(0, 1) : writings;
  for (const write of ways) {
    const blocks = fictionalNumbers.filter(
      (block) => sides(block).every((number) => rules.accepts(write(number))) && isWritten(block, write),
    );
    if (blocks.length === 0) continue;
    const numbers = numberRow(blocks);
    const order = permutation(work.state, numbers.size, purposes.phone);
    const people = Math.floor(numbers.size / total);
    const put: Plan['write'] = (row, draw) => {
      if (draw.i >= people) throw new SchemaUnsatisfiable('format', place.at, tooMany(people));
      putText(row, `"${write(numbers.at(order(rank(draw))))}"`);
    };
    return { write: put, people };
  }
  const keyword = schema.has('pattern') ? 'pattern' : 'maxLength';
  throw new SchemaUnsatisfiable(keyword, place.at, 'no telephone number that is set aside for fiction fits');
}

const tooMany = (people: number): string =>
  `only ${people} people can have a telephone number of their own, since no more numbers are set aside for fiction`;

function sides({ prefix, digits }: NumberBlock): readonly string[] {
  return [prefix + '0'.repeat(digits), prefix + '9'.repeat(digits)];
}

function isWritten({ prefix }: NumberBlock, write: (number: string) => string): boolean {
  return writings.indexOf(write) < 2 || prefix.startsWith('+1');
}
