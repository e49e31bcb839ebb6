import type { OperationId } from '../../src/http/route-table.ts';
import type { CreateBody } from '../people/people.ts';
import type { Step } from './steps.ts';

/** An identity that a request is about: the one made so manieth, or one that there is not. */
export type Subject = number | 'nobody';

/** A request before the ids of a server are filled in. */
export interface OpenRequest {
  readonly operation: OperationId;
  /** Identities, and texts to the letter, that fill the path. */
  readonly path: readonly (Subject | { readonly text: string })[];
  /** Pairs of the query; identities stand for their ids. */
  readonly query: readonly (readonly [string, Subject | { readonly text: string }])[];
  readonly json?: unknown;
}

/** An id that no identity has. */
export const nobodysId = '0d9a76c4-5f0c-4e8c-9d55-6b7f2b1c3e4a';

/** Somebody who may be created: bodies without and with a password, and what finds them. */
export interface CastMember {
  readonly body: CreateBody;
  readonly identifier: string;
  readonly externalId: string;
}

/**
 * The request of a step.
 * @param made how many identities were made so far
 */
export function requestOf(step: Step, cast: readonly CastMember[], made: number): OpenRequest {
  const subject = (who: number): Subject => (made === 0 ? 'nobody' : who % made);
  const to = (operation: OperationId, ...path: OpenRequest['path']): OpenRequest => ({ operation, path, query: [] });
  switch (step.do) {
    case 'create':
      return { ...to('createIdentity'), json: { ...bodyOf(cast[step.person]!, step.password), ...step.members } };
    case 'get':
      return {
        ...to('getIdentity', subject(step.who)),
        query: step.include === undefined ? [] : [['include_credential', { text: step.include }]],
      };
    case 'find':
      return {
        ...to('listIdentities'),
        query: [['credentials_identifier', { text: cast[step.person]!.identifier }]],
      };
    case 'find by ids':
      return { ...to('listIdentities'), query: step.who.map((who) => ['ids', subject(who)] as const) };
    case 'find by external id':
      return to('getIdentityByExternalID', { text: cast[step.person]!.externalId });
    case 'update':
      return {
        ...to('updateIdentity', subject(step.who)),
        json: { state: 'active', ...bodyToPut(cast[step.person]!, step.externalId), ...step.members },
      };
    case 'patch':
      return { ...to('patchIdentity', subject(step.who)), json: step.operations };
    case 'batch':
      return {
        ...to('batchPatchIdentities'),
        json: { identities: step.people.map((person) => ({ create: bodyOf(cast[person]!, false) })) },
      };
    case 'delete':
      return to('deleteIdentity', subject(step.who));
    case 'delete credential':
      return to('deleteIdentityCredentials', subject(step.who), { text: step.type });
    case 'sessions':
      return to('listIdentitySessions', subject(step.who));
  }
}

function bodyOf({ body }: CastMember, password: boolean): Record<string, unknown> {
  return password ? { ...body, credentials: { password: { config: { password: 'correct horse identikit' } } } } : body;
}

function bodyToPut({ body }: CastMember, externalId: boolean): Record<string, unknown> {
  const { external_id, ...rest } = body;
  return externalId && external_id !== undefined ? body : rest;
}

/** The text for a part of a path or query on a server whose ids these are. */
export function fillIn(part: Subject | { readonly text: string }, ids: readonly string[]): string {
  if (typeof part === 'object') return part.text;
  return part === 'nobody' ? nobodysId : ids[part]!;
}
