import type { Dialect } from '../../src/dialect/behaviour.ts';
import { redactText } from '../../src/http/redact.ts';
import { TransportError } from '../failure.ts';
import { peopleOf } from '../people/people.ts';
import { type SchemaText, type TargetSchema, targetSchema } from '../people/target-schema.ts';
import { cleanUp } from '../runner/clean-up.ts';
import { TargetUnusable } from '../runner/usage-error.ts';
import type { Prepared } from './prepared.ts';
import { schemasOfUrl } from './read-schemas.ts';
import type { Transport } from './transport.ts';

/**
 * Makes a target ready for checks that write: finds identity schemas that people can be made for, then creates one
 * throw-away identity and removes it.
 * @param given identity schemas that need not be asked for
 * @throws TargetUnusable with what to do next
 */
export async function prepareWrites(prepared: Prepared, given: readonly SchemaText[], run: string): Promise<Prepared> {
  const { target, targetOptions, dialect } = prepared;
  const notes = [...prepared.notes];
  const schemas = await usableSchemas(given, targetOptions.transport, target.addresses.public, dialect, notes);
  const writable = { ...prepared, schemas, notes };
  await tryThrowAway(writable, run);
  return writable;
}

async function usableSchemas(
  given: readonly SchemaText[],
  transport: Transport,
  publicUrl: string | undefined,
  dialect: Dialect,
  notes: string[],
): Promise<readonly TargetSchema[]> {
  const texts = given.length > 0 ? given : publicUrl && (await schemasOfUrl(`${publicUrl}/schemas`, transport));
  if (!texts || texts.length === 0)
    throw new TargetUnusable(
      'The identity schemas of the target are not known. Name its public URL with --public, or the schemas with --identity-schema ID=FILE or --config kratos.yml.',
    );
  const usable = texts.flatMap((text) => {
    const schema = targetSchema(text, dialect);
    if (typeof schema !== 'string') return [schema];
    notes.push(`no people can be made for the identity schema ${text.id}: ${schema}`);
    return [];
  });
  if (usable.length === 0)
    throw new TargetUnusable(`No people can be made for any identity schema. ${notes.join('; ')}`);
  return usable.toSorted((a, b) => Number(b.id === 'default') - Number(a.id === 'default'));
}

/** Creates an identity and removes it: what every later clean-up relies on. */
async function tryThrowAway({ target, schemas, dialect, ledger, nextCount }: Prepared, run: string): Promise<void> {
  const { externalId: externalIds } = dialect.identity;
  const json = peopleOf({ target, schemas, run, check: 'preflight', externalIds, next: nextCount }).body();
  const answer = await target.call('createIdentity', [], { json }).catch((error: Error) => {
    throw error instanceof TransportError ? new TargetUnusable(`${error.message}. See to it that it answers.`) : error;
  });
  if (ledger.made === 0)
    throw new TargetUnusable(
      `No identity can be created: ${answer.status} ${redactText(answer.text.slice(0, 200))}. Let the suite create and delete identities, or run it read-only.`,
    );
  const [left] = await cleanUp(target, ledger);
  if (left !== undefined)
    throw new TargetUnusable(
      `The identity ${left} was created, but cannot be deleted. Let the suite delete identities, and delete this one.`,
    );
}
