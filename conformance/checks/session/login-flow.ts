import { check } from '../../check.ts';
import { expectEqual, expectStatus } from '../../expect.ts';

export const loginFlow = check({
  id: 'session.login-flow',
  title: 'A login flow has the members of the release',
  level: 'may',
  operations: ['createNativeLoginFlow'],
  source: ['behaviour/login.organizationAndState'],
  async run({ target, dialect }) {
    const flow = await target.call('createNativeLoginFlow');
    expectStatus(flow, 200);
    const { organizationAndState } = dialect.login;
    const there = [flow.member('organization_id') !== undefined, flow.member('state') !== undefined];
    expectEqual(there, [organizationAndState, organizationAndState], 'organization_id and state are there', flow);
  },
});
