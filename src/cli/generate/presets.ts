import { defaultSchema } from '../../config/default-schema.ts';

/** Identity schemas that can be named instead of a file, by what people sign in with. */
export const presets: Readonly<Record<string, string>> = {
  email: defaultSchema,
  username: schemaWith('username', { type: 'string', minLength: 3, maxLength: 32, pattern: '^[a-z0-9._-]+$' }, {}),
  phone: schemaWith('phone', { type: 'string', format: 'tel' }, { verification: { via: 'sms' } }),
};

function schemaWith(member: string, rules: object, more: object): string {
  return JSON.stringify({
    $id: `https://identikit.example/schemas/${member}.schema.json`,
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Person',
    type: 'object',
    properties: {
      traits: {
        type: 'object',
        properties: {
          [member]: { ...rules, 'ory.sh/kratos': { credentials: { password: { identifier: true } }, ...more } },
          name: {
            type: 'object',
            properties: { first: { type: 'string' }, last: { type: 'string' } },
            additionalProperties: false,
          },
        },
        required: [member],
        additionalProperties: false,
      },
    },
  });
}
