import { type OperationId, routes } from '../../src/http/route-table.ts';

/** All operations of the API. */
export const operationIds: readonly OperationId[] = [
  ...new Set(routes.flatMap(({ to }) => (to === 'unserved' || to.startsWith('→') ? [] : [to as OperationId]))),
];
