import type { TraitsBehaviour } from '../../../dialect/behaviour.ts';
import { goQuote } from '../../../json/go-quote.ts';
import type { JsonValue } from '../../../json/value.ts';
import { formatQuoted, formatText } from '../go/format-value.ts';
import { toLower, trimSpace } from '../go/letters.ts';
import { type Failure, fail } from '../json-schema/failure.ts';
import { toE164 } from '../phone/phone-number.ts';
import type { Trait } from './trait.ts';

/** Identifiers of credentials: what is no text is printed as Go does, so that `true` becomes `%!s(bool=true)`. */
export function deriveIdentifiers(trait: Trait, behaviour: TraitsBehaviour): Failure | undefined {
  const { password, webauthn, code } = trait.role.credentials ?? {};
  const value = () => toLower(formatText(trait.value));
  if (password?.identifier) trait.derivation.identifiers.push({ type: 'password', value: value() });
  if (webauthn?.identifier) trait.derivation.identifiers.push({ type: 'webauthn', value: value() });
  return code?.identifier ? deriveCode[behaviour.code](trait, code.via ?? '') : undefined;
}

type DeriveCode = (trait: Trait, via: string) => Failure | undefined;

const deriveCode: Readonly<Record<TraitsBehaviour['code'], DeriveCode>> = {
  none: () => undefined,
  email: ({ value, formats, derivation }, via) => {
    if (via !== 'email') return fail('', `credentials.code.via has unknown value ${goQuote(via)}`);
    if (!formats.get('email')!(value)) return fail('format', `${formatQuoted(value)} is not a valid "email"`);
    derivation.identifiers.push({ type: 'code', value: toLower(formatText(value)) });
    return undefined;
  },
  addresses: ({ value, derivation }, via) => {
    if (via !== 'email' && via !== 'sms') {
      const place = 'ory.sh~/kratos/credentials/code/via';
      return fail(place, `channel type ${goQuote(via)} must be one of email, sms`);
    }
    const address = via === 'email' ? { number: normalizeEmail(value) } : toE164(formatText(value));
    if ('fault' in address) return fail('', address.fault);
    derivation.identifiers.push({ type: 'code', value: address.number, via });
    return undefined;
  },
};

/** Without an `@` it is no e-mail address, and stays as it is. */
function normalizeEmail(value: JsonValue): string {
  const text = formatText(value);
  return text.includes('@') ? trimSpace(toLower(text)) : text;
}
