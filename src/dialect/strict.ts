import type { Dialect } from './behaviour.ts';
import { type Changes, release } from './release.ts';
import { type ReleaseName, releaseNames } from './release-name.ts';

/**
 * The dialect as its public API description promises, wherever the promise can be kept: a release that never existed.
 * The files in `spec/quirks` tell what each member is about.
 */
export function strictly(dialect: Dialect): Dialect {
  const kept = promises.filter(({ since = 'v1.0.0', until = 'v26.2.0' }) => {
    const position = releaseNames.indexOf(dialect.release);
    return position >= releaseNames.indexOf(since) && position <= releaseNames.indexOf(until);
  });
  return kept.reduce((strict, { changes }) => release(strict, changes(strict)), dialect);
}

/** What the descriptions of these releases promise. */
interface Promised {
  readonly since?: ReleaseName;
  readonly until?: ReleaseName;
  readonly changes: (dialect: Dialect) => Changes;
}

const promises: readonly Promised[] = [
  {
    changes: ({ batch }) => ({
      http: { routerErrors: 'error-object', pageLimits: { perPage: 1000, pageSize: 500 }, linksOfNothing: 'first' },
      list: { maxPerPage: 1000, deepestItem: 'none', totalCount: 'matches', includeCredentialMessage: 'refused-value' },
      identity: {
        updatedAt: 'moves',
        includeCredentialMessage: 'refused-value',
        writeAnswer: 'as-read',
        emptyIdentifier: 'bad-request',
        addressStatus: 'known',
        bareNumberMetadata: 'readable',
      },
      create: { decodeErrorCode: 400, required: ['schema_id', 'traits'], location: 'with-base-path' },
      update: { required: ['schema_id', 'traits', 'state'] },
      patch: {
        library: 'rfc-6902',
        document: 'without-credentials',
        removedMembers: 'cleared-or-refused',
        tooLargeStatus: 400,
      },
      batch: {
        decodeErrorCode: 400,
        nullElement: 'refused',
        allFailed: 'first-error',
        itemReason: 'specific',
        emptyDeletion: 'left-out',
        conflict: batch.conflict === 'phantom' ? 'per-item' : batch.conflict,
      },
      credentials: { longPasswordStatus: 400 },
      sessions: { activeFilter: 'session-and-identity', none: 'known-identities-only' },
      recovery: { linkForUnknown: 404 },
      schemas: { emptyPage: 'empty-list', pages: 'apart', storedId: 'plain' },
    }),
  },
  { until: 'v1.0.0', changes: () => ({ http: { pageLimits: { perPage: 1000, pageSize: 1000 } } }) },
  { until: 'v1.1.0', changes: () => ({ batch: { deletes: true } }) },
  { until: 'v1.3.1', changes: () => ({ identity: { deletingUnknown: 'no-content' } }) },
  { since: 'v1.1.0', changes: () => ({ list: { consistency: 'known' } }) },
  { since: 'v1.1.0', until: 'v25.4.0', changes: () => ({ list: { tokenOne: 'first-page' } }) },
  {
    since: 'v1.2.0',
    changes: ({ identity }) => ({ identity: { includableTypes: [...identity.includableTypes, 'profile'] } }),
  },
  { since: 'v1.3.1', changes: () => ({ sessions: { extendAnswer: 'nothing' } }) },
  { since: 'v25.4.0', changes: () => ({ list: { idsPaging: 'whole' } }) },
];
