import { isAssigned } from './numbering-plan.ts';
import { parsePhoneNumber } from './parse-phone-number.ts';

/** Whether a text is the phone number of a line that can exist. */
export function isPhoneNumber(text: string): boolean {
  const number = parsePhoneNumber(text);
  return typeof number !== 'string' && isAssigned(number.callingCode, number.national);
}

/** A phone number in its E.164 form (`+12125550593`), or why the text is none. */
export function toE164(text: string): { readonly number: string } | { readonly fault: string } {
  const number = parsePhoneNumber(text);
  if (typeof number === 'string') return { fault: number };
  if (!isAssigned(number.callingCode, number.national)) {
    return { fault: 'the provided number is not a valid phone number' };
  }
  return { number: `+${number.callingCode}${number.national}` };
}
