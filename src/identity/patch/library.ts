import type { JsonBehaviour } from '../../dialect/behaviour.ts';

/** Where the two versions of evanphx/json-patch differ, as far as a patch of an identity shows it. */
export interface PatchLibrary {
  /** Each operation is checked while the patch is decoded, and broken JSON has no text of its own. */
  readonly validatesOperations: boolean;
  /** The path `''`: it leads nowhere, or is the whole document. */
  readonly emptyPath: 'nowhere' | 'document';
  /** An empty part inside a path: the member `''`, or the container as it was before the patch. */
  readonly emptyPart: 'member' | 'unpatched-self';
  /** Going below a scalar: the decoder's complaint (and a crash below null), or `invalid state detected`. */
  readonly belowScalar: 'type-error' | 'invalid-state';
  /** A number beyond float64 anywhere inside an object makes it impossible to go into that object. */
  readonly numbers: 'float64' | 'any';
  /** Names with U+0008 and U+000C are written with `\b` and `\f`. */
  readonly shortEscapes: boolean;
}

const v5_6 = {
  validatesOperations: false,
  emptyPath: 'nowhere',
  emptyPart: 'member',
  belowScalar: 'type-error',
  numbers: 'float64',
} as const;

/** It takes any number. */
export const newestLibrary: PatchLibrary = {
  validatesOperations: true,
  emptyPath: 'document',
  emptyPart: 'unpatched-self',
  belowScalar: 'invalid-state',
  numbers: 'any',
  shortEscapes: false,
};

/** A library by the name that a dialect gives it. The newer one has an encoder of its own. */
export function patchLibrary(name: '5.6' | '5.9', { shortEscapes }: JsonBehaviour): PatchLibrary {
  return name === '5.6' ? { ...v5_6, shortEscapes } : newestLibrary;
}
