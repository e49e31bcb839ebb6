import fc from 'fast-check';
import type { Dialect } from '../../src/dialect/behaviour.ts';

/** A request of an exploration. `person` is one of its people, `who` the identity that was made so manieth. */
export type Step =
  | { readonly do: 'create'; readonly person: number; readonly password: boolean; readonly members: Members }
  | { readonly do: 'get'; readonly who: number; readonly include: string | undefined }
  | { readonly do: 'find'; readonly person: number }
  | { readonly do: 'find by ids'; readonly who: readonly number[] }
  | { readonly do: 'find by external id'; readonly person: number }
  | {
      readonly do: 'update';
      readonly who: number;
      readonly person: number;
      readonly externalId: boolean;
      readonly members: Members;
    }
  | { readonly do: 'patch'; readonly who: number; readonly operations: readonly PatchOperation[] }
  | { readonly do: 'batch'; readonly people: readonly number[] }
  | { readonly do: 'delete'; readonly who: number }
  | { readonly do: 'delete credential'; readonly who: number; readonly type: string }
  | { readonly do: 'sessions'; readonly who: number };

/** Members of a body beside traits. */
export interface Members {
  readonly state?: string;
  readonly metadata_public?: unknown;
}

/** An operation of JSON Patch. */
export interface PatchOperation {
  readonly op: string;
  readonly path: string;
  readonly value?: unknown;
}

/** How many people an exploration has. */
export const castSize = 3;

const person = fc.nat(castSize - 1);
const who = fc.nat(3);

const values: readonly unknown[] = [null, {}, { a: 1 }, { a: { b: [1, 'x', null] } }, [], 'text', true];

const members: fc.Arbitrary<Members> = fc.record(
  { state: fc.constantFrom('active', 'inactive'), metadata_public: fc.constantFrom(...values) },
  { requiredKeys: [] },
) as fc.Arbitrary<Members>;

const patchOperation: fc.Arbitrary<PatchOperation> = fc.oneof(
  fc.record({
    op: fc.constantFrom('replace', 'add'),
    path: fc.constantFrom('/metadata_public', '/metadata_public/a', '/metadata_public/b', '/metadata_public/-'),
    value: fc.constantFrom(...values),
  }),
  fc.record({
    op: fc.constant('replace'),
    path: fc.constant('/state'),
    value: fc.constantFrom('inactive', 'active', 'odd'),
  }),
  fc.record({
    op: fc.constant('remove'),
    path: fc.constantFrom('/metadata_public', '/metadata_public/a', '/nonsense'),
  }),
  fc.record({ op: fc.constant('test'), path: fc.constant('/state'), value: fc.constant('active') }),
);

/** Sequences of requests that a release knows, short ones first. */
export function sequences({ list, identity }: Dialect): fc.Arbitrary<readonly Step[]> {
  const include = fc.constantFrom(undefined, 'password', 'oidc', 'nonsense');
  const always: fc.Arbitrary<Step>[] = [
    fc.record({ do: fc.constant('create' as const), person, password: fc.boolean(), members }),
    fc.record({ do: fc.constant('create' as const), person, password: fc.boolean(), members }),
    fc.record({ do: fc.constant('get' as const), who, include }),
    fc.record({ do: fc.constant('find' as const), person }),
    fc.record({ do: fc.constant('update' as const), who, person, externalId: fc.boolean(), members }),
    fc.record({
      do: fc.constant('patch' as const),
      who,
      operations: fc.array(patchOperation, { minLength: 1, maxLength: 2 }),
    }),
    fc.record({ do: fc.constant('batch' as const), people: fc.array(person, { minLength: 1, maxLength: 2 }) }),
    fc.record({ do: fc.constant('delete' as const), who }),
    fc.record({
      do: fc.constant('delete credential' as const),
      who,
      type: fc.constantFrom('password', 'oidc', 'totp', 'nonsense'),
    }),
    fc.record({ do: fc.constant('sessions' as const), who }),
  ];
  const byIds: fc.Arbitrary<Step> = fc.record({
    do: fc.constant('find by ids' as const),
    who: fc.array(who, { minLength: 1, maxLength: 3 }),
  });
  const byExternalId: fc.Arbitrary<Step> = fc.record({ do: fc.constant('find by external id' as const), person });
  const known = [
    ...always,
    ...(list.idsFilter === 'ignored' ? [] : [byIds]),
    ...(identity.externalId ? [byExternalId] : []),
  ];
  return fc.array(fc.oneof(...known), { minLength: 1, maxLength: 12, size: 'max' });
}
