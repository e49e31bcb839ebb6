import type { components, operations } from './generated/openapi.d.ts';

/** The operations of the contract, of all releases together. */
export type OperationId = keyof operations;

/** A schema of the contract by the name of its file: `identity-core.yaml` is `IdentityCore`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** The parameters in the path of an operation, by name. */
export type PathParameters<Id extends OperationId> = NonNullable<operations[Id]['parameters']['path']>;

/** The parameters in the query of an operation, by name. */
export type QueryParameters<Id extends OperationId> = NonNullable<operations[Id]['parameters']['query']>;

/** The JSON body that an operation takes; `never` if it takes none. */
export type RequestBody<Id extends OperationId> =
  NonNullable<operations[Id]['requestBody']> extends { readonly content: { readonly 'application/json': infer Body } }
    ? Body
    : never;

/** The statuses that an operation answers. */
export type Status<Id extends OperationId> = keyof operations[Id]['responses'];

/** The body of an operation's answer of this status; `never` if it has none. */
export type AnswerBody<Id extends OperationId, S extends Status<Id>> = operations[Id]['responses'][S] extends {
  content: infer Content;
}
  ? Content[keyof Content]
  : never;
