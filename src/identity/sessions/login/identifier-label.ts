import { parse } from '../../../json/parse.ts';
import type { JsonValue } from '../../../json/value.ts';
import type { Realm } from '../../realm.ts';
import type { IdentitySchema } from '../../traits/identity-schema.ts';
import { identifierLabel, titleLabel, type UiMessage } from './messages.ts';

/** A trait that people log in with. */
interface LoginTrait {
  /** e.g. `traits.email`. */
  readonly name: string;
  readonly title: string;
  /** Whether it is an item of a list, where newer releases do not look. */
  readonly isItem: boolean;
}

const known = new WeakMap<IdentitySchema, readonly LoginTrait[]>();

/** The label of the field for the identifier: the title of the default schema's one trait to log in with, else `ID`. */
export function labelOfIdentifier({ schemas, dialect }: Realm): UiMessage {
  const schema = schemas.find('');
  if (!schema || dialect.login.titleLabel === 'none') return identifierLabel;
  let traits = known.get(schema);
  if (!traits) {
    traits = [...loginTraits(parse(schema.source), [], false)];
    known.set(schema, traits);
  }
  const named = dialect.login.titleLabel === 'with-name';
  const [trait, ...others] = traits.filter(({ title, isItem }) => (named ? !isItem : title !== ''));
  if (!trait || others.length > 0 || trait.title === '') return identifierLabel;
  return titleLabel(trait.title, named ? trait.name : undefined);
}

const loginKeywords = [
  ['password', 'identifier'],
  ['webauthn', 'identifier'],
  ['code', 'identifier'],
  ['passkey', 'display_name'],
  ['totp', 'account_name'],
] as const;

function* loginTraits(schema: JsonValue | undefined, path: readonly string[], isItem: boolean): Iterable<LoginTrait> {
  const title = member(schema, 'title');
  const credentials = member(member(schema, 'ory.sh/kratos'), 'credentials');
  if (loginKeywords.some(([type, keyword]) => member(member(credentials, type), keyword) === true))
    yield { name: path.join('.'), title: typeof title === 'string' ? title : '', isItem };
  const items = member(schema, 'items');
  if (items instanceof Map) yield* loginTraits(items, path, true);
  const properties = member(schema, 'properties');
  if (properties instanceof Map)
    for (const [name, property] of properties) yield* loginTraits(property, [...path, name], isItem);
}

function member(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return value instanceof Map ? value.get(name) : undefined;
}
