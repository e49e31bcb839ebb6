/** The id of the identity schema that there is without a configuration. */
export const defaultSchemaId = 'default';

/** People with an e-mail address and a name: the identity schema that there is without a configuration. */
export const defaultSchema = `{
  "$id": "https://identikit.example/schemas/default.schema.json",
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Person",
  "type": "object",
  "properties": {
    "traits": {
      "type": "object",
      "properties": {
        "email": {
          "type": "string",
          "format": "email",
          "title": "E-mail",
          "minLength": 3,
          "ory.sh/kratos": {
            "credentials": { "password": { "identifier": true } },
            "verification": { "via": "email" },
            "recovery": { "via": "email" }
          }
        },
        "name": {
          "type": "object",
          "properties": {
            "first": { "type": "string", "title": "First name" },
            "last": { "type": "string", "title": "Last name" }
          },
          "additionalProperties": false
        }
      },
      "required": ["email"],
      "additionalProperties": false
    }
  }
}
`;
