import type { Dialect } from '../../dialect/behaviour.ts';
import type { People } from '../compile-people.ts';
import { pieceOf } from '../piece.ts';
import { putByte, putPart, putPiece, putText, type Row } from '../row.ts';
import type { Facts } from './facts.ts';
import { hour, things } from './things.ts';
import { putMoment } from './timestamps.ts';
import { putCreation, type Told, teller } from './told.ts';
import { addressesWriter } from './write-addresses.ts';
import { credentialsWriter } from './write-credentials.ts';

/** What people are shown from. */
export interface Shown {
  readonly people: People;
  readonly facts: Facts;
  readonly schemaId: string;
  readonly schemaUrl: string;
  readonly dialect: Dialect;
}

/** What stands between the values. */
const pieces = {
  id: pieceOf('{"id":"'),
  externalId: pieceOf('","external_id":"'),
  traits: pieceOf('","traits":'),
  metadataPublic: pieceOf(',"metadata_public":'),
  none: pieceOf('null'),
  metadataAdmin: pieceOf(',"metadata_admin":'),
  createdAt: pieceOf(',"created_at":"'),
  updatedAt: pieceOf('","updated_at":"'),
  organization: pieceOf('","organization_id":"'),
  noOrganization: pieceOf('","organization_id":null'),
};
const [quote, brace] = [0x22, 0x7d];

/**
 * Writes people as the API shows them. This says once more what their identities and the encoding of identities say,
 * without the values in between: files of millions are written with it.
 */
export function personWriter({ people, facts, schemaId, schemaUrl, dialect }: Shown): (row: Row, i: number) => void {
  const { externalId: hasExternalId, organizationId: hasOrganization, updatedAt } = dialect.identity;
  const schemas = `"schema_id":${JSON.stringify(schemaId)},"schema_url":${JSON.stringify(schemaUrl)}`;
  const stateOf = (state: string) => pieceOf(`,${schemas},"state":"${state}","state_changed_at":"`);
  const [active, inactive] = [stateOf('active'), stateOf('inactive')];
  const putCredentials = credentialsWriter(facts, people.uses, dialect);
  const putAddresses = addressesWriter(facts);
  const tell = teller(people, facts);

  return (row, i) => {
    const told = tell(i);
    const isInactive = facts.isInactive(i);
    putPiece(row, pieces.id);
    facts.writeUuid(row, i, things.identity);
    if (hasExternalId && facts.hasExternalId(i)) {
      putPiece(row, pieces.externalId);
      facts.writeExternalId(row, i);
    }
    putByte(row, quote);
    putCredentials(row, told);
    putPiece(row, isInactive ? inactive : active);
    putChange(row, told, isInactive);
    putPiece(row, pieces.traits);
    putPart(row, told.said, 0, told.traitsEnd);
    putAddresses(row, told);
    putPiece(row, pieces.metadataPublic);
    if (facts.hasMetadataPublic(i)) facts.writeMetadataPublic(row, i);
    else putPiece(row, pieces.none);
    putPiece(row, pieces.metadataAdmin);
    facts.writeMetadataAdmin(row, i);
    putPiece(row, pieces.createdAt);
    putCreation(row, told);
    putPiece(row, pieces.updatedAt);
    if (updatedAt === 'moves') putChange(row, told, isInactive);
    else putCreation(row, told);
    if (hasOrganization) {
      const organization = facts.organizationId(i);
      putPiece(row, organization === undefined ? pieces.noOrganization : pieces.organization);
      if (organization !== undefined) putText(row, `${organization}"`);
    } else putByte(row, quote);
    putByte(row, brace);
  };
}

/** Writes when the state became what it is. */
function putChange(row: Row, told: Told, isInactive: boolean): void {
  if (isInactive) putMoment(row, told.created + 24 * hour);
  else putCreation(row, told);
}
