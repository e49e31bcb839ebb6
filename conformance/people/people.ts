import type { AnswerBody, Schema } from '../../src/contract/operations.ts';
import { expectStatus } from '../expect.ts';
import { WantOf } from '../failure.ts';
import type { Target } from '../target/target.ts';
import type { Feature } from './features.ts';
import type { TargetSchema } from './target-schema.ts';
import { type Trait, valueAt, withValue } from './trait.ts';

/** An identity as the admin API reads it. */
export type Identity = Schema<'Identity'>;

/** A body that creates an identity. */
export interface CreateBody extends Record<string, unknown> {
  readonly schema_id: string;
  readonly traits: Record<string, unknown>;
  readonly metadata_admin?: unknown;
}

/** Makes the identities of a check: valid for a schema of the target, unlike anybody else, gone when the check ends. */
export interface People {
  /** The schema that they are made for. */
  readonly schema: TargetSchema;
  /** All schemas that people can be made for. */
  readonly schemas: readonly TargetSchema[];
  /** The id of this run; every identity has it in `metadata_admin.identikit`. */
  readonly run: string;
  /** Letters and digits that were not given out before. */
  unique(): string;
  /** Traits that nobody has. */
  traits(): Record<string, unknown>;
  /** A body that creates an identity; members of `changes` that are undefined are left out. */
  body(changes?: Record<string, unknown>): CreateBody;
  /** Creates an identity, and reads it back. */
  create(changes?: Record<string, unknown>): Promise<Identity>;
  /** Creates an identity; the answer. */
  creation(changes?: Record<string, unknown>): Promise<AnswerBody<'createIdentity', 201>>;
  /** The same for a schema with this feature. @throws WantOf when the target has none */
  having(feature: Feature): FeaturedPeople;
  /** The same for another schema. @throws WantOf when the target has one only */
  ofAnotherSchema(): People;
  /** The same for a schema that allows no other traits than it names. @throws WantOf when the target has none */
  ofClosedSchema(): People;
}

/** People whose schema has a trait of a certain kind. */
export interface FeaturedPeople extends People {
  readonly trait: Trait;
  /** What an identity has there. */
  valueOf(identity: { readonly traits: unknown }): string;
  /** Fresh traits with this value there. */
  traitsWith(value: unknown): Record<string, unknown>;
}

/** What people are made from. */
export interface PeopleOptions {
  readonly target: Target;
  readonly schemas: readonly TargetSchema[];
  readonly run: string;
  readonly check: string;
  /** Whether identities have external ids, which are then a second mark. */
  readonly externalIds: boolean;
  /** A whole number not given before. */
  readonly next: () => number;
}

/** People for the first of the schemas. @throws WantOf when there is none */
export function peopleOf(options: PeopleOptions, schema = options.schemas[0]): People {
  if (schema === undefined) throw new WantOf('an identity schema that people can be made for');
  const { target, schemas, run, check, next } = options;
  const unique = (): string => `${run}n${next()}`;
  const traits = (): Record<string, unknown> => schema.make(unique(), next());
  const body = (changes: Record<string, unknown> = {}): CreateBody => {
    const mark = options.externalIds ? { external_id: `identikit:${run}:${next()}` } : {};
    const all = {
      schema_id: schema.id,
      traits: traits(),
      metadata_admin: { identikit: { run, check } },
      ...mark,
      ...changes,
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as CreateBody;
  };
  const creation = async (changes?: Record<string, unknown>) => {
    const answer = await target.call('createIdentity', [], { json: body(changes) });
    expectStatus(answer, 201);
    return answer.json<AnswerBody<'createIdentity', 201>>();
  };
  const ofSchema = (name: string, fits: (one: TargetSchema) => boolean): People => {
    const found = schemas.find(fits);
    if (found === undefined) throw new WantOf(name);
    return peopleOf(options, found);
  };
  return {
    schema,
    schemas,
    run,
    unique,
    traits,
    body,
    creation,
    async create(changes) {
      const { id } = await creation(changes);
      const answer = await target.call('getIdentity', [id]);
      expectStatus(answer, 200);
      return answer.json<Identity>();
    },
    having(feature) {
      const found = [schema, ...schemas].find((one) => feature.find(one) !== undefined);
      if (found === undefined) throw new WantOf(feature.name);
      const trait = feature.find(found)!;
      const people = found === schema ? this : peopleOf(options, found);
      return {
        ...people,
        trait,
        valueOf: (identity) => String(valueAt(identity.traits, trait)),
        traitsWith: (value) => withValue(people.traits(), trait, value),
      };
    },
    ofAnotherSchema: () => ofSchema('a second identity schema', ({ id }) => id !== schema.id),
    ofClosedSchema: () => ofSchema('an identity schema that allows no other traits', ({ closed }) => closed),
  };
}
