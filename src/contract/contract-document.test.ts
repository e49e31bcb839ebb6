import { expect, expectTypeOf, test } from 'vitest';
import { releaseNames } from '../dialect/release-name.ts';
import type { OperationId as RoutedOperationId } from '../http/route-table.ts';
import type { ContractDocument } from './bundle.ts';
import { contractDocument } from './contract-document.ts';
import type { OperationId } from './operations.ts';

const read = (...which: Parameters<typeof contractDocument>) =>
  JSON.parse(contractDocument(...which)) as ContractDocument;

test.each(releaseNames)('%s has a document of its own, without marks of releases', (release) => {
  const document = read(release);
  expect(document.openapi).toBe('3.1.0');
  expect(document.info.version).toBe(release.slice(1));
  expect(contractDocument(release)).not.toMatch(/"x-(since|until|enum-since|enum-until|changed)":/);
});

test('identities are found by external id since v25.4.0', () => {
  const having = releaseNames.filter((release) => '/admin/identities/by/external/{externalID}' in read(release).paths);
  expect(having).toEqual(['v25.4.0', 'v26.2.0']);
});

test('Connhex IAM has the operations of v1.1.0 below /iam', () => {
  const [connhex, kratos] = [read('v26.2.0', 'connhex'), read('v1.1.0')];
  expect(Object.keys(connhex.paths)).toEqual(Object.keys(kratos.paths).map((path) => path.replace('/admin/', '/iam/')));
  expect(connhex.components.parameters!.PageSize).toMatchObject({ schema: { minimum: 1, maximum: 500 } });
  expect(connhex.components.parameters!.PerPage).toMatchObject({ schema: { minimum: 1, maximum: 1000 } });
  const types = ['password', 'totp', 'oidc', 'webauthn', 'lookup_secret', 'code'];
  expect(connhex.components.schemas!.CredentialsType).toMatchObject({ enum: types });
});

test('routes lead to the operations of the contract, to all of them and to no others', () => {
  expectTypeOf<RoutedOperationId>().toEqualTypeOf<OperationId>();
});
