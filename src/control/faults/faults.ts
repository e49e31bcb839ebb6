import { type Random, randomOf } from '../../command/random.ts';
import type { HttpRequest } from '../../http/message.ts';
import type { OperationId } from '../../http/route-table.ts';
import type { Delay, FaultMatch, FaultRule } from './fault-rule.ts';
import { millisOf } from './fault-rule.ts';

/** A rule that is in force. */
export interface Fault {
  readonly id: string;
  readonly rule: FaultRule;
  /** How many requests it was for. */
  readonly matched: number;
  /** How many of them it struck. */
  readonly struck: number;
}

/** A rule that strikes a request. */
export interface Strike {
  readonly id: string;
  readonly rule: FaultRule;
  /** Milliseconds to wait. */
  readonly delay: number;
}

interface Counted extends Fault {
  matched: number;
  struck: number;
  readonly pattern: RegExp | undefined;
  readonly random: Random;
}

/** What goes wrong in a world. The same requests in the same order are struck the same way whenever the seed is the same. */
export class Faults {
  readonly #seed: string;
  #rules: Counted[] = [];
  #made = 0;

  constructor(seed: string) {
    this.#seed = seed;
  }

  get isEmpty(): boolean {
    return this.#rules.length === 0;
  }

  /** How stale lists with consistency=eventual are, in milliseconds, as the last rule about it says. */
  get staleLists(): number | undefined {
    const span = this.#rules.findLast(({ rule }) => rule.staleLists !== undefined)?.rule.staleLists;
    return span === undefined ? undefined : millisOf(span);
  }

  /** In the order in which they were added. */
  list(): readonly Fault[] {
    return this.#rules;
  }

  add(rule: FaultRule): Fault {
    const id = `f${++this.#made}`;
    const path = rule.match?.path;
    const pattern = path === undefined ? undefined : new RegExp(`^${path.split('*').map(escaped).join('.*')}$`, 's');
    const fault = { id, rule, matched: 0, struck: 0, pattern, random: randomOf(`${this.#seed}/fault/${id}`) };
    this.#rules.push(fault);
    return fault;
  }

  /** Removes a rule; false when there is none with this id. */
  remove(id: string): boolean {
    const kept = this.#rules.filter((fault) => fault.id !== id);
    const found = kept.length < this.#rules.length;
    this.#rules = kept;
    return found;
  }

  clear(): void {
    this.#rules = [];
    this.#made = 0;
  }

  /** The rules that strike a request, in the order in which they were added. */
  strikes(request: HttpRequest, operation: OperationId | undefined): Strike[] {
    const strikes: Strike[] = [];
    for (const fault of this.#rules) {
      if (fault.rule.staleLists !== undefined || !isFor(fault, request, operation)) continue;
      fault.matched++;
      if (!strikesNow(fault, fault.rule.match ?? {})) continue;
      fault.struck++;
      const delay = fault.rule.delay ? spanOf(fault.rule.delay, fault.random) : 0;
      strikes.push({ id: fault.id, rule: fault.rule, delay });
    }
    return strikes;
  }
}

function isFor({ rule, pattern }: Counted, { method, target }: HttpRequest, operation: OperationId | undefined) {
  const { operation: wanted, method: wantedMethod } = rule.match ?? {};
  return (
    (wanted === undefined || wanted === operation) &&
    (wantedMethod === undefined || wantedMethod === method) &&
    (pattern === undefined || pattern.test(target.split('?')[0]!))
  );
}

function strikesNow({ matched, struck, random }: Counted, { probability = 1, nth, every = false, times }: FaultMatch) {
  if (times !== undefined && struck >= times) return false;
  if (nth !== undefined && (every ? matched % nth !== 0 : matched !== nth)) return false;
  return probability === 1 || fraction(random) < probability;
}

const fraction = (random: Random): number => random.next() / 2 ** 32;

function spanOf({ min, max = min, distribution = 'uniform' }: Delay, random: Random): number {
  const [from, to] = [millisOf(min), millisOf(max)];
  return from + (to - from) * shares[distribution](random);
}

const shares = {
  uniform: fraction,
  /** The mean of six even shares: a bell between 0 and 1. */
  normal: (random: Random): number => Array.from({ length: 6 }, () => fraction(random)).reduce((a, b) => a + b, 0) / 6,
  /** One share in twenty is above a half or so; 1 at most. */
  exponential: (random: Random): number => Math.min(1, -Math.log(1 - fraction(random)) / 6),
};

const escaped = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
