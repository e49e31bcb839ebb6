import type { TraitsBehaviour } from '../../../dialect/behaviour.ts';
import { goQuote } from '../../../json/go-quote.ts';
import { formatQuoted, formatText } from '../go/format-value.ts';
import { toLower, trimSpace } from '../go/letters.ts';
import { type Failure, fail } from '../json-schema/failure.ts';
import type { Trait } from './trait.ts';

/** The verifiable address that a trait is. */
export function deriveVerifiableAddress(trait: Trait, behaviour: TraitsBehaviour): Failure | undefined {
  const via = trait.role.verification?.via ?? '';
  return via === '' ? undefined : verify[behaviour.verification](trait, via);
}

type Verify = (trait: Trait, via: string) => Failure | undefined;

const verify: Readonly<Record<TraitsBehaviour['verification'], Verify>> = {
  'email-phone': (trait, via) => {
    if (via !== 'email' && via !== 'phone') return fail('', `verification.via has unknown value ${goQuote(via)}`);
    const fault = checkFormat(trait, via === 'email' ? 'email' : 'tel', via);
    const text = formatText(trait.value);
    if (!fault) trait.derivation.verifiableAddresses.push({ via, value: via === 'email' ? asEmail(text) : text });
    return fault;
  },
  'email-sms': (trait, via) => {
    const format = trait.schema.get('format') ?? '';
    if (typeof format !== 'string') return undefined;
    if (format === '' && via !== 'email') return fail('format', noFormat);
    const fault = format === '' ? checkFormat(trait, 'email') : undefined;
    if (fault) return fault;
    const text = formatText(trait.value);
    const value = format === '' || format === 'email' ? asEmail(text) : trimSpace(text);
    trait.derivation.verifiableAddresses.push({ via, value });
    return undefined;
  },
};

const noFormat =
  'no format specified. A format is required if verification is enabled. ' +
  'If this was intentional, please set "format" to "no-validate"';

/** The recovery address that a trait is. */
export function deriveRecoveryAddress(trait: Trait, behaviour: TraitsBehaviour): Failure | undefined {
  const via = trait.role.recovery?.via ?? '';
  if (via === '') return undefined;
  if (via !== 'email' && !(via === 'sms' && behaviour.smsRecovery)) {
    return fail('', `recovery.via has unknown value ${goQuote(via)}`);
  }
  const fault = checkFormat(trait, via === 'email' ? 'email' : 'tel');
  if (fault) return fault;
  const text = formatText(trait.value);
  trait.derivation.recoveryAddresses.push({ via, value: via === 'email' ? asEmail(text) : trimSpace(text) });
  return undefined;
}

function asEmail(text: string): string {
  return toLower(trimSpace(text));
}

/** @param shown what the failure calls the format */
function checkFormat({ value, formats }: Trait, format: 'email' | 'tel', shown: string = format): Failure | undefined {
  return formats.get(format)!(value)
    ? undefined
    : fail('format', `${formatQuoted(value)} is not valid ${goQuote(shown)}`);
}
