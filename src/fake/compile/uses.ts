import type { IdentifierType } from '../../identity/traits/derived.ts';
import type { JsonObject, JsonValue } from '../../json/value.ts';

/** What Kratos uses a text for. */
export interface Uses {
  readonly identifiers: readonly IdentifierType[];
  /** Channels, e.g. `email`. */
  readonly verification: string | undefined;
  readonly recovery: string | undefined;
}

/** Where a text of a person that Kratos uses was written, as JSON. */
export interface UsedPart {
  readonly from: number;
  /** One behind its end. */
  readonly to: number;
  /** Whether it is known to be ASCII without capitals and escapes. */
  readonly isSmall: boolean;
  readonly uses: Uses;
}

/** A text of a person that Kratos uses. */
export interface UsedText {
  /** As JSON. */
  readonly text: string;
  readonly uses: Uses;
}

const identifierTypes: readonly IdentifierType[] = ['password', 'webauthn', 'code'];

/** What a schema says of the use of its texts; undefined when it is silent. */
export function usesOf(schema: JsonObject): Uses | undefined {
  const keyword = schema.get('ory.sh/kratos');
  if (!(keyword instanceof Map)) return undefined;
  const credentials = keyword.get('credentials');
  const identifiers = identifierTypes.filter((type) => memberOf(memberOf(credentials, type), 'identifier') === true);
  const [verification, recovery] = ['verification', 'recovery'].map((name) => viaOf(keyword.get(name)));
  return { identifiers, verification, recovery };
}

function viaOf(value: JsonValue | undefined): string | undefined {
  const via = memberOf(value, 'via');
  return typeof via === 'string' ? via : undefined;
}

function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return value instanceof Map ? value.get(name) : undefined;
}
