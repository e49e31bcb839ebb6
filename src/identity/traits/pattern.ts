import { RE2JS } from 're2js';
import type { TraitsBehaviour } from '../../dialect/behaviour.ts';

/** A regular expression of Go: RE2's syntax, searched anywhere in a text in linear time. */
export interface Pattern {
  readonly source: string;
  matches(text: string): boolean;
}

/** The one pattern in Kratos' own schemas; no text is without it, and the package need not be loaded for it. */
const anything: Pattern = { source: '.*', matches: () => true };

/** @throws Error when the source is no regular expression of RE2 */
export function compilePattern(source: string): Pattern {
  if (source === anything.source) return anything;
  const compiled = RE2JS.compile(source);
  return { source, matches: (text) => compiled.test(text) };
}

/** Whether a text is a regular expression of RE2. */
export function isPattern(source: string, namedGroups: TraitsBehaviour['namedGroups'] = 'both'): boolean {
  if (namedGroups === 'with-p' && source.replace(quotedOrClass, '').includes('(?<')) return false;
  try {
    RE2JS.compile(source);
    return true;
  } catch {
    return false;
  }
}

/** Where brackets mean themselves: quotes, escapes and classes. */
const quotedOrClass = /\\Q[\s\S]*?(?:\\E|$)|\\[\s\S]|\[\^?\]?(?:\\[\s\S]|[^\]\\])*\]/g;
