import { notFoundInDatabase } from '../http/errors.ts';
import type { Operation } from './operation.ts';

export const createRecoveryCodeForIdentity: Operation = () => {
  throw notFoundInDatabase();
};
export const createRecoveryLinkForIdentity: Operation = createRecoveryCodeForIdentity;
