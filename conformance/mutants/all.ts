import { addressMutants } from './address.ts';
import { batchMutants } from './batch.ts';
import { connhexMutants } from './connhex.ts';
import { contractMutants } from './contract.ts';
import { createMutants } from './create.ts';
import { credentialsMutants } from './credentials.ts';
import { deleteMutants } from './delete.ts';
import { errorMutants } from './error.ts';
import { externalIdMutants } from './external-id.ts';
import { filterMutants } from './filter.ts';
import { getMutants } from './get.ts';
import { listMutants } from './list.ts';
import type { Mutant } from './mutant.ts';
import { patchMutants } from './patch.ts';
import { recoveryMutants } from './recovery.ts';
import { schemaMutants } from './schema.ts';
import { sessionMutants } from './session.ts';
import { traitsMutants } from './traits.ts';
import { transportMutants } from './transport.ts';
import { updateMutants } from './update.ts';

/** Every mutant, by area. */
export const allMutants: readonly Mutant[] = [
  ...addressMutants,
  ...batchMutants,
  ...connhexMutants,
  ...contractMutants,
  ...createMutants,
  ...credentialsMutants,
  ...deleteMutants,
  ...errorMutants,
  ...externalIdMutants,
  ...filterMutants,
  ...getMutants,
  ...listMutants,
  ...patchMutants,
  ...recoveryMutants,
  ...schemaMutants,
  ...sessionMutants,
  ...traitsMutants,
  ...transportMutants,
  ...updateMutants,
];
