import { asNode, keywordOf } from './schema-node.ts';
import type { TargetSchema } from './target-schema.ts';
import { type Trait, withValue } from './trait.ts';

/** What a check may need of an identity schema. */
export interface Feature {
  /** The words for it when no schema of the target has it. */
  readonly name: string;
  /** The trait that has it. */
  find(schema: TargetSchema): Trait | undefined;
}

const feature = (name: string, holds: (trait: Trait, schema: TargetSchema) => boolean): Feature => ({
  name,
  find: (schema) => schema.traits.find((trait) => holds(trait, schema)),
});

const isText = ({ node }: Trait): boolean => node.type === 'string' && !('enum' in node) && !('const' in node);
const isPlain = (trait: Trait): boolean =>
  isText(trait) &&
  ['format', 'pattern', 'maxLength', 'minLength', 'ory.sh/kratos'].every((word) => !(word in trait.node));

/** The features by what they are for. */
export const features = {
  /** A trait to sign in with. */
  identifier: feature(
    'a trait that is a password identifier',
    (trait) => trait.made && isText(trait) && trait.keyword.credentials?.password?.identifier === true,
  ),
  /** The only trait to sign in with, where it may be left out. */
  optionalIdentifier: feature(
    'a password identifier that may be left out',
    (trait, schema) =>
      trait.made &&
      isText(trait) &&
      isIdentifier(trait) &&
      isOnlyOne(schema.traits, isIdentifier) &&
      isOptional(trait, schema),
  ),
  uri: feature('a trait of the format uri', ({ node }) => node.format === 'uri'),
  ipv6: feature('a trait of the format ipv6', ({ node }) => node.format === 'ipv6'),
  regex: feature('a trait of the format regex', ({ node }) => node.format === 'regex'),
  /** Values to choose from, with percent signs. */
  percentages: feature(
    'a trait whose values have percent signs',
    ({ node }) => JSON.stringify(node.enum)?.includes('%') === true,
  ),
  /** A verifiable address that may be any text. */
  unvalidatedAddress: feature(
    'a verifiable address of the format no-validate',
    ({ node, keyword }) => node.format === 'no-validate' && keyword.verification?.via === 'email',
  ),
  /** A list of identifiers of webauthn credentials. */
  webauthnIdentifiers: feature(
    'a trait that is a list of identifiers of webauthn credentials',
    ({ node }) => keywordOf(asNode(node.items)).credentials?.webauthn?.identifier === true,
  ),
  /** An e-mail address to sign in with. */
  emailIdentifier: feature(
    'an e-mail address that is a password identifier',
    (trait) =>
      trait.made &&
      isText(trait) &&
      trait.node.format === 'email' &&
      !('pattern' in trait.node) &&
      trait.keyword.credentials?.password?.identifier === true,
  ),
  /** A trait that is a verifiable address by e-mail. */
  verifiableAddress: feature(
    'a trait that is a verifiable e-mail address',
    (trait) => trait.made && trait.keyword.verification?.via === 'email' && trait.node.format === 'email',
  ),
  /** A trait that is a recovery address by e-mail. */
  recoveryAddress: feature(
    'a trait that is a recovery e-mail address',
    (trait) => trait.made && trait.keyword.recovery?.via === 'email',
  ),
  /** A text that may be anything, and that nothing is derived from. */
  freeText: feature('a trait that may be any text', (trait, schema) => isPlain(trait) && takesAnyText(trait, schema)),
  /** A trait that has to be there. */
  requiredTrait: feature('a required trait', (trait) => trait.required && trait.made && trait.path.length === 1),
  /** A trait that has to be text. */
  text: feature('a trait that has to be text', (trait) => trait.made && isText(trait)),
  /** An e-mail address, checked as such. */
  email: feature(
    'a trait of the format email',
    (trait) => trait.made && trait.node.format === 'email' && trait.node.type === 'string',
  ),
  /** Traits with the keyword of code credentials. */
  codeIdentifier: feature(
    'a trait that is an identifier of code credentials',
    (trait) => trait.made && trait.keyword.credentials?.code?.identifier === true,
  ),
} satisfies Record<string, Feature>;

const isIdentifier = ({ node, keyword }: Trait): boolean =>
  [keyword, keywordOf(asNode(node.items))].some(({ credentials }) => credentials?.password?.identifier === true);

const isOnlyOne = (traits: readonly Trait[], holds: (trait: Trait) => boolean): boolean =>
  traits.filter(holds).length === 1;

const isOptional = (trait: Trait, schema: TargetSchema): boolean =>
  schema.judge(withValue(schema.make('probe0', 1), trait, undefined)).ok;

/** Whether traits are still valid with any text there, also where it is below a member that is optional. */
function takesAnyText(trait: Trait, schema: TargetSchema): boolean {
  return ['changed', '<&> é'].every((text) => schema.judge(withValue(schema.make('probe0', 1), trait, text)).ok);
}
