import { withHeader, withJson, without } from '../answers.ts';
import { asked } from '../asked.ts';
import { mutantsOf, spoils } from '../mutant.ts';

/** Wrong in what only the contract tells. */
export const contractMutants = mutantsOf('contract', [
  spoils('member-of-our-own', 'Answers have a member that the contract does not know', asked.get, (answer) =>
    answer.status === 200 ? withJson(answer, (body) => ({ ...body, tenant: 'default' })) : answer,
  ),
  spoils('schema-url-left-out', 'Answers lack a member that the contract requires', asked.get, (answer) =>
    answer.status === 200 ? withJson(answer, (body) => without(body, 'schema_url')) : answer,
  ),
  spoils('times-in-numbers', 'Times are numbers', asked.get, (answer) =>
    answer.status === 200 ? withJson(answer, (body) => ({ ...body, created_at: 1_700_000_000 })) : answer,
  ),
  spoils('status-of-our-own', 'An answer has a status that the contract does not know', asked.get, (answer) =>
    answer.status === 404 ? withHeader({ ...answer, status: 410 }, 'X-Gone', 'yes') : answer,
  ),
]);
