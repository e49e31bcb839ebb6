import type { Mutant } from './mutant.ts';
import { spoiledAnswers } from './spoiled-answers.ts';
import { wrongReleases } from './wrong-releases.ts';

/** Every mutant. */
export const allMutants: readonly Mutant[] = [...wrongReleases, ...spoiledAnswers];
