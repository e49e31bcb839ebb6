import type { OperationId } from '../../../src/http/route-table.ts';
import type { Check } from '../../check.ts';
import { check } from '../../check.ts';
import { judgeExchanges } from '../judge-exchanges.ts';
import { operationIds } from '../operation-ids.ts';

/** For each operation: every answer of the whole run is one that the contract of the release allows. */
export const contractChecks: readonly Check[] = operationIds.map((operation: OperationId) =>
  check({
    id: `contract.${operation.replace(/[A-Z]+/g, (letters) => `-${letters.toLowerCase()}`)}`,
    title: `All answers of ${operation} are as the contract says: status, headers and body`,
    level: 'must',
    profile: 'read-only',
    last: true,
    operations: [operation],
    source: ['spec/openapi.yaml'],
    run: (context) => judgeExchanges(context, operation),
  }),
);
