import { notFoundInDatabase } from '../http/errors.ts';
import type { Operation } from './operation.ts';

const unknown: Operation = () => {
  throw notFoundInDatabase();
};

export const listIdentitySessions: Operation = unknown;
export const deleteIdentitySessions: Operation = unknown;
export const listSessions: Operation = unknown;
export const getSession: Operation = unknown;
export const disableSession: Operation = unknown;
export const extendSession: Operation = unknown;
