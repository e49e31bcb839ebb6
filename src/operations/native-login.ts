import { notFoundInDatabase } from '../http/errors.ts';
import type { Operation } from './operation.ts';

const unknown: Operation = () => {
  throw notFoundInDatabase();
};

export const createNativeLoginFlow: Operation = unknown;
export const updateLoginFlow: Operation = unknown;
export const toSession: Operation = unknown;
