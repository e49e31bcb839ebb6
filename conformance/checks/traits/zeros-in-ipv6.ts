import { check } from '../../check.ts';
import { features } from '../../people/features.ts';
import { expectRefusal } from '../refusal.ts';

export const zerosInIpv6 = check({
  id: 'traits.zeros-in-ipv6',
  title: 'Groups of an IPv6 address with zeros in front are taken or refused, as the release does',
  level: 'may',
  operations: ['createIdentity'],
  source: ['behaviour/traits.ipv6Groups'],
  async run({ target, people }) {
    const having = people.having(features.ipv6);
    for (const value of ['00001::1', '0001::1']) {
      const traits = having.traitsWith(value);
      const answer = await target.call('createIdentity', [], { json: having.body({ traits }) });
      expectRefusal(answer, having, traits);
    }
  },
});
