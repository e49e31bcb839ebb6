import { endOfValue } from '../valid-text.ts';
import { forEachItem, takeName } from './items.ts';
import { type Decoded, type Decoding, type Kind, saveUnknown, skipMismatch, skipNull } from './kind.ts';

/** The members that were in the text, and of a value decoded onto those that it had. */
export type Struct<F> = { readonly [Name in keyof F]?: Decoded<F[Name]> };

/**
 * A Go struct. Names match exactly or, failing that, without regard to case; of members with one name each is decoded
 * onto the one before. null changes nothing.
 * @param goType with its package, e.g. `identity.CreateIdentityBody`
 * @param fields by their names in JSON, which have to be ASCII
 */
export function struct<F extends Record<string, Kind<unknown>>>(goType: string, fields: F): Kind<Struct<F>> {
  const members = new Map<string, Member>();
  for (const [name, kind] of Object.entries(fields)) members.set(name, { name, kind });
  const folded = new Map([...members].map(([name, member]) => [fold(name), member]));
  const find = (name: string) => members.get(name) ?? folded.get(fold(name));
  const shortName = goType.slice(goType.lastIndexOf('.') + 1);

  return {
    goType,
    zero: {},
    read(decoding, current) {
      if (skipNull(decoding)) return current;
      if (decoding.text.charCodeAt(decoding.at) !== 0x7b) {
        skipMismatch(decoding, goType);
        return current;
      }
      return readMembers(decoding, shortName, find, { ...current }) as Struct<F>;
    },
  };
}

interface Member {
  readonly name: string;
  readonly kind: Kind<unknown>;
}

function readMembers(
  decoding: Decoding,
  shortName: string,
  find: (name: string) => Member | undefined,
  into: Record<string, unknown>,
): Record<string, unknown> {
  const outer = decoding.struct;
  forEachItem(decoding, () => {
    const name = takeName(decoding);
    const member = find(name);
    if (!member) {
      if (decoding.rejectUnknown) saveUnknown(decoding, name);
      decoding.at = endOfValue(decoding.text, decoding.at);
      return;
    }
    decoding.struct = shortName;
    decoding.path.push(member.name);
    const value = member.kind.read(decoding, into[member.name]);
    if (value !== undefined) into[member.name] = value;
    decoding.path.pop();
    decoding.struct = outer;
  });
  return into;
}

/** Names that Go takes for the same fold to one text; two letters outside ASCII fold to ASCII ones. */
function fold(name: string): string {
  return name.replace(/[A-Z\u017f\u212a]/g, (letter) => {
    if (letter === '\u017f') return 's';
    return letter === '\u212a' ? 'k' : letter.toLowerCase();
  });
}
