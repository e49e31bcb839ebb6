import type { Check } from '../check.ts';
import { unknownIdIsNotFound as getUnknownIdIsNotFound } from './get/unknown-id-is-not-found.ts';
import { unparsableIdIsNotFound as getUnparsableIdIsNotFound } from './get/unparsable-id-is-not-found.ts';
import { testOpIsRefused as patchTestOpIsRefused } from './patch/test-op-is-refused.ts';

/** Every check, by area. A test sees to it that no file is forgotten. */
export const allChecks: readonly Check[] = [getUnknownIdIsNotFound, getUnparsableIdIsNotFound, patchTestOpIsRefused];
