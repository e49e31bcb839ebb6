import { countBytes } from '../go/letters.ts';
import { extractNumber } from './extract-number.ts';
import { matchesWhole, type NumberingPlan, plansOf } from './numbering-plan.ts';

/** A phone number: calling code and national number, digits only. */
export interface PhoneNumber {
  readonly callingCode: string;
  readonly national: string;
}

const notANumber = 'the phone number supplied is not a number';
const tooLong = 'the string supplied is too long to be a phone number';
const tooShort = 'the string supplied is too short to be a phone number';
const unknownCode = 'invalid country code';
const nothingAfterPlus = 'phone number had an IDD, but after this was not long enough to be a viable phone number';

/**
 * Reads a phone number as Google's libphonenumber does when it is told no country, so that a `+` is needed.
 * When the text is none, the reason in the words of the library that Kratos uses.
 */
export function parsePhoneNumber(text: string): PhoneNumber | string {
  if (countBytes(text) > 250) return tooLong;
  const number = extractNumber(text);
  if (number === undefined) return notANumber;
  const plus = /^[+\uff0b]+/.exec(number);
  if (plus === null) return unknownCode;
  const digits = normalize(number.slice(plus[0].length));
  if (digits.length <= 2) return nothingAfterPlus;
  for (let length = 1; length <= 3; length++) {
    const callingCode = digits.slice(0, length);
    const plans = plansOf(callingCode);
    if (plans !== undefined) return readNational(callingCode, plans[0]!, digits.slice(length));
  }
  return unknownCode;
}

function readNational(callingCode: string, plan: NumberingPlan, digits: string): PhoneNumber | string {
  if (digits.length < 2) return tooShort;
  const stripped = withoutNationalPrefix(plan, digits);
  const national =
    plan.lengths.includes(stripped.length) || stripped.length > Math.max(...plan.lengths) ? stripped : digits;
  if (national.length < 2) return tooShort;
  if (national.length > 17) return tooLong;
  return { callingCode, national: /^[0-9]+$/.test(national) ? national : '0' };
}

/** A national number that was valid as it stood keeps its prefix if it would not be valid without. */
function withoutNationalPrefix(plan: NumberingPlan, digits: string): string {
  if (plan.nationalPrefix === undefined) return digits;
  const prefix = new RegExp(`^(?:${plan.nationalPrefix})`);
  const match = prefix.exec(digits);
  if (match === null) return digits;
  const captured = match.length > 1 && match.at(-1) !== undefined;
  const stripped =
    plan.prefixReplacement !== undefined && (captured || match.length === 1)
      ? digits.replace(prefix, plan.prefixReplacement)
      : digits.slice(match[0].length);
  return matchesWhole(plan.pattern, digits) && !matchesWhole(plan.pattern, stripped) ? digits : stripped;
}

/** Three letters or more are taken for a vanity number, fewer are dropped. */
function normalize(number: string): string {
  if (/(?:[A-Za-z].*?){3}/s.test(number)) return number.toUpperCase().replace(/./gs, fromKeypad);
  return number.replace(/\P{Nd}/gu, '').replace(/[٠-٩۰-۹０-９]/g, toAsciiDigit);
}

const keypad = '22233344455566677778889999';

function fromKeypad(letter: string): string {
  if (/[0-9+*]/.test(letter)) return letter;
  return /[A-Z]/.test(letter) ? keypad[letter.charCodeAt(0) - 0x41]! : '';
}

function toAsciiDigit(digit: string): string {
  return String((digit.charCodeAt(0) & 0x0f) % 10);
}
