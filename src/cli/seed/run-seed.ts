import { schemasOfUrl } from '../../../conformance/target/read-schemas.ts';
import { httpTransport } from '../../../conformance/target/transport.ts';
import { ConfigError } from '../../config/config-error.ts';
import { withReferences } from '../../config/referenced-documents.ts';
import type { IdentitySchema, SchemaSource } from '../../identity/traits/identity-schema.ts';
import { type Deployment, type ReachOptions, reachDeployment } from '../../seed/deployment.ts';
import { openFaultReport } from '../../seed/fault-report.ts';
import { openJournal } from '../../seed/journal.ts';
import { type Seeded, seed } from '../../seed/seed.ts';
import { compileGiven } from '../../setup/given-schemas.ts';
import { livesOf, type PeopleChoice } from '../generate/lives.ts';
import { schemaNamed, schemasOf } from '../generate/schemas-of.ts';
import { shareOf } from '../generate/share.ts';
import { progressBar } from '../progress.ts';
import { whenItServes } from './when-it-serves.ts';

/** What the command line says. */
export interface SeedOptions extends PeopleChoice, ReachOptions {
  readonly concurrency: number;
  readonly peopleRate?: number;
  readonly resume?: string;
  readonly report?: string;
  readonly dryRun?: boolean;
}

/** Runs `identikit seed` and sets the exit code. @throws ConfigError, UsageError */
export async function runSeed(url: string, options: SeedOptions): Promise<void> {
  await whenItServes(async () => {
    const deployment = await reachDeployment(url, options);
    try {
      const { failed } = await seedInto(deployment, options);
      process.exitCode = failed > 0 ? 1 : 0;
    } finally {
      deployment.close();
    }
  });
}

async function seedInto(deployment: Deployment, options: SeedOptions): Promise<Seeded> {
  const { concurrency, peopleRate, dryRun } = options;
  const share = shareOf(options.from, options.count, options.shard);
  const schemas = await chosenSchemas(deployment, options);
  const about = { seed: options.seed, namespace: options.namespace ?? '' };
  const people = { ...about, ...(await livesOf(options, schemas, deployment.dialect)) };
  if (dryRun) {
    process.stdout.write(
      `${share.to - share.from} people would be sent to ${deployment.url} (${deployment.dialect.release}), the first as ${people.body(share.from)}\n`,
    );
    return { created: 0, alreadyThere: 0, failed: 0 };
  }
  const journal =
    options.resume === undefined
      ? undefined
      : openJournal(options.resume, { ...about, schemas: schemas.map(({ id }) => id), url: deployment.url });
  const report = options.report === undefined ? undefined : openFaultReport(options.report);
  const progress = progressBar('people');
  let told = 0;
  const result = await seed({
    deployment,
    people,
    range: [share.from, share.to],
    concurrency,
    rate: peopleRate,
    journal,
    onProgress: progress.show,
    onFault(i, fault) {
      report?.note(i, fault);
      if (++told <= mostTold) process.stderr.write(`identikit: person ${i}: ${fault.status} ${fault.reason}\n`);
    },
  }).finally(() => {
    progress.end();
    report?.close();
  });
  const { created, alreadyThere, failed } = result;
  process.stdout.write(`${created} created, ${alreadyThere} already there, ${failed} failed\n`);
  return result;
}

/** Faults told one by one; all are in the report. */
const mostTold = 5;

/** The schemas of the command line, or else the deployment's own. @throws ConfigError */
async function chosenSchemas(deployment: Deployment, options: SeedOptions): Promise<readonly IdentitySchema[]> {
  const { dialect } = deployment;
  if (options.schema !== undefined || options.config !== undefined) return schemasOf(options, dialect);
  const sources = await schemasOfDeployment(deployment);
  if (sources === undefined || sources.length === 0)
    throw new ConfigError(
      'the identity schemas of the deployment are not known. Name one with --schema FILE, and --schema-id if it is not the default one; or say --config kratos.yml.',
    );
  const chosen = options.schemaId === undefined ? sources : [schemaNamed(options.schemaId, sources)];
  const { allowRemoteRefs } = options;
  const whole = await Promise.all(chosen.map((source) => withReferences(source, dialect, { allowRemoteRefs })));
  return whole.map((source) => compileGiven(source, dialect));
}

async function schemasOfDeployment({ publicUrl }: Deployment): Promise<readonly SchemaSource[] | undefined> {
  if (publicUrl === undefined) return undefined;
  const transport = httpTransport({ timeout: 10_000, connections: 1 });
  try {
    const texts = await schemasOfUrl(`${publicUrl}/schemas`, transport);
    return texts?.map(({ id, source }) => ({ id, url: `${publicUrl}/schemas/${id}`, source }));
  } finally {
    transport.close();
  }
}
