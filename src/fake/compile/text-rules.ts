import { compilePattern } from '../../identity/traits/pattern.ts';
import type { JsonObject } from '../../json/value.ts';
import { PatternUnknown } from '../pattern/character-class.ts';
import { type PatternNode, parsePattern } from '../pattern/parse-pattern.ts';
import { SchemaUnsatisfiable } from '../schema-unsatisfiable.ts';
import { limitsOf } from './limits.ts';
import { addressKind, type Place, type Work } from './work.ts';

/** What a schema demands of a text. */
export interface TextRules {
  readonly least: number;
  readonly most: number;
  readonly pattern: PatternNode | undefined;
  /** What Kratos uses the text for. */
  readonly address: 'email' | 'phone' | 'text' | undefined;
  /** Whether a text has the right length and matches the pattern. */
  accepts(text: string): boolean;
}

/** @throws SchemaUnsatisfiable when the pattern cannot be read, or no length is allowed */
export function textRulesOf(schema: JsonObject, place: Place, work: Work): TextRules {
  const { least, most } = limitsOf(schema, 'minLength', 'maxLength');
  if (least > most) throw new SchemaUnsatisfiable('minLength', place.at, 'is more than maxLength');
  const address = addressKind(schema);
  if (address !== undefined) work.addresses += 1;
  const source = schema.get('pattern');
  if (typeof source !== 'string' && least === 0 && most === Number.POSITIVE_INFINITY)
    return { least, most, pattern: undefined, address, accepts: () => true };
  const fits = (text: string): boolean => {
    if (text.length <= most && text.length >= 2 * least) return true;
    const length = [...text].length;
    return length >= least && length <= most;
  };
  if (typeof source !== 'string') return { least, most, pattern: undefined, address, accepts: fits };
  const { pattern, matches } = readPattern(source, place);
  return { least, most, pattern, address, accepts: (text) => fits(text) && matches(text) };
}

function readPattern(source: string, { at }: Place): { pattern: PatternNode; matches: (text: string) => boolean } {
  try {
    return { pattern: parsePattern(source), matches: compilePattern(source).matches };
  } catch (error) {
    const reason = error instanceof PatternUnknown ? error.message : 'is no regular expression that Kratos can read';
    throw new SchemaUnsatisfiable('pattern', at, `${source}: ${reason}`);
  }
}
