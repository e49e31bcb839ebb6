import { addressMutants } from './areas/address.ts';
import { batchMutants } from './areas/batch.ts';
import { connhexMutants } from './areas/connhex.ts';
import { contractMutants } from './areas/contract.ts';
import { createMutants } from './areas/create.ts';
import { credentialsMutants } from './areas/credentials.ts';
import { deleteMutants } from './areas/delete.ts';
import { errorMutants } from './areas/error.ts';
import { externalIdMutants } from './areas/external-id.ts';
import { filterMutants } from './areas/filter.ts';
import { getMutants } from './areas/get.ts';
import { listMutants } from './areas/list.ts';
import { patchMutants } from './areas/patch.ts';
import { recoveryMutants } from './areas/recovery.ts';
import { schemaMutants } from './areas/schema.ts';
import { sessionMutants } from './areas/session.ts';
import { traitsMutants } from './areas/traits.ts';
import { transportMutants } from './areas/transport.ts';
import { updateMutants } from './areas/update.ts';
import type { Mutant } from './mutant.ts';

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
