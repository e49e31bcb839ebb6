import type { HttpRequest } from '../../src/http/message.ts';
import { type Mutant, textOf, withBody, withHeader, withJson } from './mutant.ts';

const newest = 'v26.2.0';

const isList = ({ method, target }: HttpRequest): boolean =>
  method === 'GET' && /^\/admin\/identities(?:\?|$)/.test(target);
const isCreate = ({ method, target }: HttpRequest): boolean => method === 'POST' && target === '/admin/identities';
const isItem = ({ method, target }: HttpRequest, asked: string): boolean =>
  method === asked && /^\/admin\/identities\/[^/?]+(?:\?|$)/.test(target);

type Json = Record<string, unknown>;

const listOf = (body: unknown): Json[] => (Array.isArray(body) ? body : []);

/** Servers whose code is wrong in one place. */
export const spoiledAnswers: readonly Mutant[] = [
  {
    name: 'link-dropped',
    title: 'A gateway drops the header Link',
    area: 'list',
    release: newest,
    spoil: (answer, request) => (isList(request) ? withHeader(answer, 'Link', undefined) : answer),
  },
  {
    name: 'page-size-off-by-one',
    title: 'A page has one identity too many',
    area: 'list',
    release: newest,
    misread: (request) => {
      const target = request.target.replace(/page_size=(\d+)/, (_, size) => `page_size=${Number(size) + 1}`);
      return isList(request) ? { ...request, target } : request;
    },
  },
  {
    name: 'newest-first',
    title: 'Lists begin with the greatest id',
    area: 'list',
    release: newest,
    spoil: (answer, request) => (isList(request) ? withJson(answer, (list) => listOf(list).toReversed()) : answer),
  },
  {
    name: 'metadata-admin-hidden',
    title: 'Lists do not show metadata_admin',
    area: 'list',
    release: newest,
    spoil: (answer, request) =>
      isList(request) ? withJson(answer, (list) => listOf(list).map(({ metadata_admin: _, ...rest }) => rest)) : answer,
  },
  {
    name: 'identifier-case-matters',
    title: 'Identifiers are looked for in their letter case',
    area: 'filter',
    release: newest,
    spoil: (answer, { target }) =>
      /credentials_identifier=[^&]*[A-Z]{3}/.test(target) ? { ...answer, body: '[]\n' } : answer,
  },
  {
    name: 'created-with-200',
    title: 'Creating an identity answers 200',
    area: 'create',
    release: newest,
    spoil: (answer) => (answer.status === 201 ? { ...answer, status: 200 } : answer),
  },
  {
    name: 'unknown-members-accepted',
    title: 'Members that are not known are dropped in silence',
    area: 'create',
    release: newest,
    misread: (request) =>
      isCreate(request) ? withBody(request, withoutMembers(request.body.text, ['surprise', 'id'])) : request,
  },
  {
    name: 'numbers-rounded',
    title: 'Numbers pass through floating point',
    area: 'create',
    release: newest,
    misread: (request) => (isCreate(request) ? withBody(request, reparsed(request.body.text)) : request),
  },
  {
    name: 'states-ignored',
    title: 'Every new identity is active',
    area: 'create',
    release: newest,
    misread: (request) =>
      isCreate(request) ? withBody(request, withoutMembers(request.body.text, ['state'])) : request,
  },
  {
    name: 'hash-leaked',
    title: 'Reads show the hash of the password',
    area: 'credentials',
    release: newest,
    misread: (request) =>
      isItem(request, 'GET') && !request.target.includes('?')
        ? { ...request, target: `${request.target}?include_credential=password` }
        : request,
  },
  {
    name: 'imported-addresses-ignored',
    title: 'Addresses that were verified elsewhere have to be verified again',
    area: 'address',
    release: newest,
    misread: (request) =>
      isCreate(request) ? withBody(request, withoutMembers(request.body.text, ['verifiable_addresses'])) : request,
  },
  {
    name: 'validation-without-reason',
    title: 'Errors do not tell what is wrong with the traits',
    area: 'traits',
    release: newest,
    spoil: (answer) =>
      answer.status === 400
        ? withJson(answer, (body) => {
            const { reason: _, ...error } = (body as { error: Json }).error;
            return { error };
          })
        : answer,
  },
  {
    name: 'cacheable-reads',
    title: 'Reads may be kept by caches',
    area: 'get',
    release: newest,
    spoil: (answer, request) => (isItem(request, 'GET') ? withHeader(answer, 'Cache-Control', undefined) : answer),
  },
  {
    name: 'id-has-to-be-a-uuid',
    title: 'An id that is no UUID is a 400',
    area: 'get',
    release: newest,
    spoil: (answer, { target }) =>
      target.startsWith('/admin/identities/not-a-uuid') ? { ...answer, status: 400 } : answer,
  },
  {
    name: 'put-merges',
    title: 'A PUT keeps the metadata that it leaves out',
    area: 'update',
    release: newest,
    misread: (request) =>
      isItem(request, 'PUT') && request.body.text.startsWith('{') && !request.body.text.includes('metadata_public')
        ? withBody(request, request.body.text.replace('{', '{"metadata_public":{"plan":"free"},'))
        : request,
  },
  {
    name: 'patch-clears-metadata-admin',
    title: 'A JSON Patch clears metadata_admin',
    area: 'patch',
    release: newest,
    misread: (request) =>
      isItem(request, 'PATCH') && request.body.text.startsWith('[{')
        ? withBody(request, request.body.text.replace(/\]$/, ',{"op":"add","path":"/metadata_admin","value":null}]'))
        : request,
  },
  {
    name: 'patch-wants-its-content-type',
    title: 'A JSON Patch of another content type is refused',
    area: 'patch',
    release: newest,
    spoil: (answer, { method, headers }) =>
      method === 'PATCH' && headers['content-type'] === 'text/plain' ? { ...answer, status: 415 } : answer,
  },
  {
    name: 'batch-stops-at-the-first-conflict',
    title: 'One conflict refuses the whole batch',
    area: 'batch',
    release: newest,
    spoil: (answer, { method, target }) =>
      method === 'PATCH' && target === '/admin/identities' && textOf(answer).includes('"code":409')
        ? withJson({ ...answer, status: 409 }, () => ({
            error: { code: 409, status: 'Conflict', message: 'conflict' },
          }))
        : answer,
  },
  {
    name: 'patch-ids-lost',
    title: 'A batch does not give the patch ids back',
    area: 'batch',
    release: newest,
    spoil: (answer, { method, target }) =>
      method === 'PATCH' && target === '/admin/identities' && answer.status === 200
        ? withJson(answer, (body) => ({
            identities: (body as { identities: (Json | null)[] }).identities.map(
              (item) => item && { ...item, patch_id: undefined },
            ),
          }))
        : answer,
  },
  {
    name: 'deleted-with-200',
    title: 'Deleting an identity answers 200',
    area: 'delete',
    release: newest,
    spoil: (answer, request) =>
      isItem(request, 'DELETE') && answer.status === 204 ? { ...answer, status: 200 } : answer,
  },
  {
    name: 'external-id-of-any-case',
    title: 'Letter case of external ids does not matter',
    area: 'external-id',
    release: newest,
    misread: (request) =>
      request.target.includes('/by/external/') ? { ...request, target: request.target.toLowerCase() } : request,
  },
  {
    name: 'request-id-unknown',
    title: 'Errors do not name the request',
    area: 'error',
    release: newest,
    misread: (request) => ({ ...request, headers: { ...request.headers, 'x-request-id': undefined } }),
  },
  {
    name: 'member-of-our-own',
    title: 'Answers have a member that the contract does not know',
    area: 'contract',
    release: newest,
    spoil: (answer, request) =>
      isItem(request, 'GET') && answer.status === 200
        ? withJson(answer, (body) => ({ ...(body as Json), tenant: 'default' }))
        : answer,
  },
];

function withoutMembers(text: string, names: readonly string[]): string {
  try {
    const body = JSON.parse(text) as Json;
    if (!names.some((name) => name in body)) return text;
    return JSON.stringify(Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name))));
  } catch {
    return text;
  }
}

function reparsed(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
