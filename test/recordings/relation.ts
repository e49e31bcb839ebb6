import { isObject, type Json } from '../../conformance/recording/scenario.ts';
import { type Answers, lookUp } from './answers.ts';

/**
 * Whether a comparison over answers holds: `REF OP REF`, where REF is a reference of `lookUp` or a literal (`2`,
 * `"text"`, `true`), and `REF is sorted | absent | null | array`. Times compare by the instant, to the nanosecond.
 * @throws Error when the text is no such comparison
 */
export function holds(relation: string, answers: Answers): boolean {
  const [, left, operator, right] = /^(\S+)\s+(==|!=|<=|<|>=|>|is)\s+(.+)$/.exec(relation) ?? [];
  const value = (reference: string): Json | undefined =>
    /^(-?\d+|"[^"]*"|true|false)$/.test(reference) ? JSON.parse(reference) : lookUp(reference, answers);
  if (operator === 'is') {
    const test = properties[right!];
    if (test) return test(value(left!));
  } else if (operator !== undefined) {
    const [a, b] = [value(left!), value(right!)].map(comparable);
    return comparisons[operator]!(a!, b!);
  }
  throw new Error(`no relation: ${relation}`);
}

const properties: Readonly<Record<string, (value: Json | undefined) => boolean>> = {
  absent: (value) => value === undefined,
  null: (value) => value === null,
  array: (value) => Array.isArray(value),
  sorted: (value) =>
    Array.isArray(value) && value.every((item, i) => i === 0 || orderOf(value[i - 1]) <= orderOf(item)),
};

function orderOf(item: Json): string {
  return String(isObject(item) ? (item.id ?? item) : item);
}

type Comparable = Json | bigint | undefined;

const comparisons: Readonly<Record<string, (a: NonNullable<Comparable>, b: NonNullable<Comparable>) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

function comparable(value: Json | undefined): Comparable {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? nanoseconds(value) : value;
}

function nanoseconds(time: string): bigint | string {
  const [, fraction = ''] = /\.(\d+)/.exec(time) ?? [];
  const milliseconds = Date.parse(time.replace(/\.\d+/, ''));
  if (Number.isNaN(milliseconds)) return time;
  return BigInt(milliseconds) * 1_000_000n + BigInt(fraction.padEnd(9, '0').slice(0, 9));
}
