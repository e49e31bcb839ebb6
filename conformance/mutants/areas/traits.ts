import { type Json, textOf, withError, without, withStatus } from '../answers.ts';
import { anything, asked } from '../asked.ts';
import { despiteRefusal } from '../despite-refusal.ts';
import { claiming, differs, handles, misreads, mutantsOf, spoils } from '../mutant.ts';
import { withoutSent, withSent } from '../requests.ts';

/** Wrong about the validation of traits. */
export const traitsMutants = mutantsOf('traits', [
  differs('traits-required', 'A body without traits is refused', { create: { required: ['traits'] } }),
  differs('absent-traits-not-parsed', 'Traits that are left out are an internal error', {
    traits: { absent: 'parse-error' },
  }),
  differs('empty-identifier-400', 'An identifier of no letters is a bad request', {
    identity: { emptyIdentifier: 'bad-request' },
  }),
  differs('urls-with-any-host', 'Hosts of URLs may be anything', { traits: { urlHosts: 'any' } }),
  differs('ipv6-with-any-zeros', 'Groups of IPv6 addresses may have any zeros in front', {
    traits: { ipv6Groups: 'any-length' },
  }),
  differs('named-groups-with-p', 'Named groups need a P', { traits: { namedGroups: 'with-p' } }),
  differs('enum-through-sprintf', 'Percent signs of values trip over a formatter', {
    traits: { enumText: 'formatted' },
  }),
  spoils('validation-without-reason', 'Errors do not tell what is wrong with the traits', anything, (answer) =>
    answer.status === 400 ? withError(answer, { reason: undefined }) : answer,
  ),
  spoils('validation-422', 'Wrong traits are answered with 422', asked.create, (answer) =>
    withStatus(answer, 400, 422),
  ),
  handles(
    'unknown-traits-dropped',
    'Traits that the schema does not know are dropped',
    (handler) => async (request) => {
      const outcome = await handler(request);
      const isUnknown = asked.create(request) && 'status' in outcome && outcome.status === 400;
      const unknown = isUnknown ? /additionalProperties \\?"(\w+)/.exec(textOf(outcome))?.[1] : undefined;
      if (unknown === undefined) return outcome;
      return handler(withSent(request, (body) => ({ ...body, traits: without((body.traits ?? {}) as Json, unknown) })));
    },
  ),
  misreads('null-traits-are-none', 'Traits that are null count as none', asked.create, (request) =>
    withSent(request, (body) => (body.traits === null ? { ...body, traits: {} } : body)),
  ),
  misreads('put-keeps-bad-traits', 'A PUT with traits that are wrong keeps the old ones', asked.put, (request) =>
    withoutSent(request, 'traits'),
  ),
  handles('patch-unvalidated', 'Traits are not validated after a JSON Patch', (handler) =>
    despiteRefusal(handler, asked.patch, (answer) => answer.status === 400 && textOf(answer).includes('I[#/traits')),
  ),
  claiming(
    'v1.0.0',
    differs('absent-traits-are-none', 'Traits that are left out count as none', { traits: { absent: 'empty-object' } }),
  ),
]);
