import { isObject, type Json } from '../../conformance/recording/scenario.ts';
import { type Answers, lookUp } from './answers.ts';

/** What the references in a template stand for. */
export interface Scope {
  /** A word that no other run has. */
  readonly run: string;
  readonly answers: Answers;
  /** Which copy of a repeated item is being made, from 0. */
  readonly index?: number;
}

/**
 * Fills the references in the strings and names of a value: `{{run}}`, `{{i}}` and `{{i:12}}` (padded) in repeated
 * items, `{{repeat:N:TEXT}}`, and what `lookUp` finds, e.g. `{{create.id}}`. `{ $repeat: N, item }` is a list of N items
 * (spliced in when it is an item of a list), `{ $repeat: N, text }` the text N times.
 */
export function fillTemplate(value: Json, scope: Scope): Json {
  if (typeof value === 'string') return fillText(value, scope);
  if (Array.isArray(value)) return value.flatMap((item: Json) => copies(item, scope) ?? [fillTemplate(item, scope)]);
  if (!isObject(value)) return value;
  if (typeof value.$repeat === 'number' && typeof value.text === 'string') {
    return fillText(value.text, scope).repeat(value.$repeat);
  }
  const filled = Object.entries(value).map(([name, item]) => [fillText(name, scope), fillTemplate(item, scope)]);
  return copies(value, scope) ?? Object.fromEntries(filled);
}

/** Fills the references in one string. */
export function fillText(text: string, scope: Scope): string {
  return text.replace(/\{\{([^}]+)\}\}/g, (_, reference: string) => resolve(reference, scope));
}

function copies(value: Json, scope: Scope): Json[] | undefined {
  if (!isObject(value) || typeof value.$repeat !== 'number' || value.item === undefined) return undefined;
  const { $repeat: length, item } = value;
  return Array.from({ length }, (_, index) => fillTemplate(item, { ...scope, index }));
}

function resolve(reference: string, { run, answers, index }: Scope): string {
  if (reference === 'run') return run;
  const repeated = /^repeat:(\d+):(.*)$/s.exec(reference);
  if (repeated) return repeated[2]!.repeat(Number(repeated[1]));
  const counter = /^i(?::(\d+))?$/.exec(reference);
  if (counter && index !== undefined) return String(index).padStart(Number(counter[1] ?? 0), '0');
  const missing = reference.includes('@link.') ? '/missing-link' : 'missing';
  return String(lookUp(reference, answers) ?? missing);
}
