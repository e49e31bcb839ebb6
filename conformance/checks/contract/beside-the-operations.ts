import { check } from '../../check.ts';
import { judgeExchanges } from '../judge-exchanges.ts';

export const besideTheOperations = check({
  id: 'contract.beside-the-operations',
  level: 'must',
  title: 'All answers to requests that name no operation are as the contract says',
  profile: 'read-only',
  last: true,
  operations: [],
  source: ['spec/routing.yaml'],
  run: (context) => judgeExchanges(context, undefined),
});
