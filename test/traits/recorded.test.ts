import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isObject, type Json, type Scenario } from '../../conformance/recording/scenario.ts';
import { type ReleaseName, releaseNames } from '../../src/dialect/release-name.ts';
import { releases } from '../../src/dialect/releases.ts';
import { compileIdentitySchema } from '../../src/identity/traits/identity-schema.ts';
import { parse } from '../../src/json/parse.ts';
import { fillTemplate } from '../recordings/fill-template.ts';
import { settleReason } from './settle-reason.ts';

const fixtures = new URL('../../fixtures/', import.meta.url);
const scenarios = [
  ...read('recordings/corpus/', () => true),
  ...read('recordings/core/', (file) => file.startsWith('create-traits-')),
  ...read('recordings/more/', (file) => file.startsWith('traits-')),
];
const sources = readSchemas();

describe.each(releaseNames)('%s', (release) => {
  const recorded = scenarios.filter((scenario) => scenario.recorded[release] !== undefined);
  test.each(recorded)('$id: each POST is refused with the same reason, or accepted', (scenario) => {
    expect(judge(scenario, release)).toEqual(answers(scenario, release));
  });
});

/** Status (201, 400 or 500) and reason of the recorded answers to POSTs with traits. */
function answers(scenario: Scenario, release: ReleaseName): object[] {
  return posts(scenario).map(({ index, name }) => {
    const answer = scenario.recorded[release]!.steps[index] as unknown as { status: number; json?: Json };
    const error = isObject(answer.json) && isObject(answer.json.error) ? answer.json.error : {};
    // An identifier that is taken has passed validation.
    const status = answer.status === 409 ? 201 : answer.status;
    return { name, status, ...(status === 400 && { reason: settleReason(fill(String(error.reason))) }) };
  });
}

function judge(scenario: Scenario, release: ReleaseName): object[] {
  return posts(scenario).map(({ name, schemaId, traits }) => {
    const source = sources.get(schemaId)!;
    const schema = compileIdentitySchema({ id: schemaId, url: `file:///${schemaId}.json`, source }, releases[release]);
    const verdict = schema.validate(parse(JSON.stringify(traits)));
    if (verdict.ok) return { name, status: 201 };
    return verdict.broken === false
      ? { name, status: 400, reason: settleReason(verdict.reason) }
      : { name, status: 500 };
  });
}

interface Post {
  readonly index: number;
  readonly name: string;
  readonly schemaId: string;
  readonly traits: Json;
}

/** The steps that create an identity with traits of a schema that is configured. */
function posts({ steps }: Scenario): Post[] {
  return steps.flatMap(({ name, request }, index) => {
    if (request.method !== 'POST' || request.path !== '/admin/identities' || request.body === undefined) return [];
    const body = fillTemplate(request.body, { run, answers: new Map() });
    if (!isObject(body) || body.traits === undefined) return [];
    const schemaId = typeof body.schema_id === 'string' && body.schema_id !== '' ? body.schema_id : 'default';
    return sources.has(schemaId) ? [{ index, name, schemaId, traits: body.traits }] : [];
  });
}

/** As long as the word of the recorded runs. */
const run = 'rabcdefghx';

function fill(text: string): string {
  return text.replaceAll('{{run}}', run);
}

function read(path: string, wanted: (file: string) => boolean): Scenario[] {
  const folder = new URL(path, fixtures);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && wanted(file))
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
}

/** Identity schemas by the ids under which they were configured: `default`, `corpus-04`. */
function readSchemas(): Map<string, string> {
  const schemas = new Map<string, string>();
  for (const [path, id] of [
    ['schemas/', (file: string) => file.replace('.json', '')],
    ['schemas/corpus/', (file: string) => `corpus-${file.slice(0, 2)}`],
  ] as const) {
    const folder = new URL(path, fixtures);
    for (const file of readdirSync(folder).filter((each) => each.endsWith('.json')))
      schemas.set(id(file), readFileSync(new URL(file, folder), 'utf8'));
  }
  return schemas;
}
