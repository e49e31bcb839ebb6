import { check } from '../../check.ts';
import { features } from '../../people/features.ts';
import { expectRefusal } from '../refusal.ts';

export const hostsOfUrls = check({
  id: 'traits.hosts-of-urls',
  title: 'Hosts in brackets, and with several colons, are taken in a URL or refused, as the release does',
  level: 'may',
  operations: ['createIdentity'],
  source: ['behaviour/traits.urlHosts'],
  async run({ target, people }) {
    const having = people.having(features.uri);
    for (const value of ['http://[host]/', 'http://host[::1]/', 'http://host:1:2/']) {
      const traits = having.traitsWith(value);
      const answer = await target.call('createIdentity', [], { json: having.body({ traits }) });
      expectRefusal(answer, having, traits);
    }
  },
});
