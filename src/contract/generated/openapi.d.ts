// Generated from spec/ by `npm run contract`; do not edit.

export interface paths {
    readonly "/admin/identities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List identities */
        readonly get: operations["listIdentities"];
        readonly put?: never;
        /** Create an identity */
        readonly post: operations["createIdentity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Create many identities
         * @description The only kind of change is `create`. Since v1.3.1 one element can fail while others succeed.
         */
        readonly patch: operations["batchPatchIdentities"];
        readonly trace?: never;
    };
    readonly "/admin/identities/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the identity. A UUID in braces, with `urn:uuid:`, without dashes or in capitals is understood; other text is an unknown id.
                 * @example 9f425a8d-7efc-4768-8f23-7647a74fdf13
                 */
                readonly id: components["parameters"]["IdentityId"];
            };
            readonly cookie?: never;
        };
        /** Get an identity */
        readonly get: operations["getIdentity"];
        /** Replace an identity */
        readonly put: operations["updateIdentity"];
        readonly post?: never;
        /**
         * Delete an identity
         * @description Its credentials, addresses and sessions go with it.
         */
        readonly delete: operations["deleteIdentity"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change parts of an identity
         * @description The fields `id`, `stateChangedAt` and `credentials` are closed; below `/credentials` much is open.
         */
        readonly patch: operations["patchIdentity"];
        readonly trace?: never;
    };
    readonly "/admin/identities/by/external/{externalID}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The external id, percent-encoded. Letter case counts.
                 * @example customer-4711
                 */
                readonly externalID: components["parameters"]["ExternalId"];
            };
            readonly cookie?: never;
        };
        /** Get an identity by its external id */
        readonly get: operations["getIdentityByExternalID"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/identities/{id}/credentials/{type}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the identity. A UUID in braces, with `urn:uuid:`, without dashes or in capitals is understood; other text is an unknown id.
                 * @example 9f425a8d-7efc-4768-8f23-7647a74fdf13
                 */
                readonly id: components["parameters"]["IdentityId"];
                /** @description The type of the credential. A type that the identity lacks, or that does not exist, is answered with 404. */
                readonly type: components["parameters"]["CredentialsType"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete credentials of one type
         * @description Second factors can be deleted; since v1.3.1 also links to OpenID Connect providers; since v25.4.0 every first factor but passkey and code, unless it is the last one. A deleted password leaves empty credentials.
         */
        readonly delete: operations["deleteIdentityCredentials"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/identities/{id}/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the identity. A UUID in braces, with `urn:uuid:`, without dashes or in capitals is understood; other text is an unknown id.
                 * @example 9f425a8d-7efc-4768-8f23-7647a74fdf13
                 */
                readonly id: components["parameters"]["IdentityId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the sessions of an identity
         * @description An unknown identity has no sessions.
         */
        readonly get: operations["listIdentitySessions"];
        readonly put?: never;
        readonly post?: never;
        /** Delete the sessions of an identity */
        readonly delete: operations["deleteIdentitySessions"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List sessions */
        readonly get: operations["listSessions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/sessions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the session. Text that is no UUID is refused with 400.
                 * @example 0d3b1f4c-4f2e-4f0e-9d0c-2f3b7a1f9c11
                 */
                readonly id: components["parameters"]["SessionId"];
            };
            readonly cookie?: never;
        };
        /** Get a session */
        readonly get: operations["getSession"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Revoke a session
         * @description The session stays, but is inactive for ever. Revoking it again is fine.
         */
        readonly delete: operations["disableSession"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/sessions/{id}/extend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the session. Text that is no UUID is refused with 400.
                 * @example 0d3b1f4c-4f2e-4f0e-9d0c-2f3b7a1f9c11
                 */
                readonly id: components["parameters"]["SessionId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Extend a session
         * @description It then expires one lifespan from now, if it was near enough to its end. Revoked sessions are extended too.
         */
        readonly patch: operations["extendSession"];
        readonly trace?: never;
    };
    readonly "/admin/recovery/code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Create a recovery code */
        readonly post: operations["createRecoveryCodeForIdentity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/recovery/link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Create a recovery link */
        readonly post: operations["createRecoveryLinkForIdentity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/health/alive": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether the server runs
         * @description On the public listener the path has no `/admin`.
         */
        readonly get: operations["isAlive"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/health/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether the server can do its work
         * @description On the public listener the path has no `/admin`, and failures are told without details.
         */
        readonly get: operations["isReady"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/version": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which release answers */
        readonly get: operations["getVersion"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/admin/metrics/prometheus": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Measurements of the server */
        readonly get: operations["prometheus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/schemas": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List identity schemas
         * @description Pages after the first overlap with those after them.
         */
        readonly get: operations["listIdentitySchemas"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/schemas/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the identity schema, as it is or in base64url without padding.
                 * @example ZGVmYXVsdA
                 */
                readonly id: components["parameters"]["SchemaId"];
            };
            readonly cookie?: never;
        };
        /** Get an identity schema */
        readonly get: operations["getIdentitySchema"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/self-service/login/api": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Begin to sign in, for native apps */
        readonly get: operations["createNativeLoginFlow"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/self-service/login": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sign in
         * @description Described for native apps that use a password.
         */
        readonly post: operations["updateLoginFlow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/whoami": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The session of the one who asks
         * @description Other methods than GET are answered alike.
         */
        readonly get: operations["toSession"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The channel of an address.
         * @enum {string}
         */
        readonly AddressVia: "email" | "sms" | "phone";
        /**
         * @description How many factors stand behind a session.
         * @enum {string}
         */
        readonly AssuranceLevel: "aal0" | "aal1" | "aal2";
        /** @description A factor that was given. */
        readonly AuthenticationMethod: {
            /**
             * @description The type of the credentials.
             * @example password
             */
            readonly method: string;
            readonly aal: components["schemas"]["AssuranceLevel"];
            /**
             * Format: date-time
             * @description When it was given.
             */
            readonly completed_at: string;
            /** @description The id of the OpenID Connect or SAML provider. */
            readonly provider?: string;
            /** @description The organization that was signed in to. */
            readonly organization?: string;
        };
        /** @description An element that was created. In v1.3.1 nothing is stored when another element conflicts, though this says otherwise. */
        readonly BatchCreatedIdentity: {
            /**
             * @description What was done.
             * @constant
             */
            readonly action: "create";
            /**
             * Format: uuid
             * @description The id of the new identity.
             */
            readonly identity: string;
            /**
             * Format: uuid
             * @description The `patch_id` of the element.
             */
            readonly patch_id?: string;
        };
        /** @description An element that could not be created. */
        readonly BatchFailedIdentity: {
            /**
             * @description What was done.
             * @constant
             */
            readonly action: "error";
            /**
             * Format: uuid
             * @description The `patch_id` of the element.
             */
            readonly patch_id?: string;
            readonly error: components["schemas"]["ErrorDetails"];
        };
        /** @description Identities to create. Unknown members are refused. */
        readonly BatchPatchIdentitiesBody: {
            /** @description The elements; since v25.4.0 at most 200 of them may hold a clear password. */
            readonly identities?: readonly components["schemas"]["IdentityPatch"][];
        };
        /** @description What became of each element of a batch, in the order of the request. */
        readonly BatchPatchIdentitiesResponse: {
            /** @description Null stands for an element without `create`. */
            readonly identities: readonly (null | components["schemas"]["BatchCreatedIdentity"] | components["schemas"]["BatchFailedIdentity"])[];
        };
        /** @description Addresses that one-time codes go to. */
        readonly CodeCredentials: components["schemas"]["CredentialsCore"] & {
            readonly config?: {
                readonly addresses?: readonly {
                    /** @enum {string} */
                    readonly channel?: "email" | "sms";
                    readonly address?: string;
                }[];
            };
        };
        /** @description A new identity. Member names are matched without regard to letter case; unknown members are refused. */
        readonly CreateIdentityBody: {
            /** @description The id of its identity schema; left out or empty means the default one. */
            readonly schema_id?: string;
            /** @description What the identity schema asks for. Left out means `{}`; v1.0.0 fails without. */
            readonly traits?: Record<string, unknown>;
            readonly credentials?: components["schemas"]["ImportCredentials"];
            /** @description States of addresses that the traits hold. Others are dropped. */
            readonly verifiable_addresses?: readonly components["schemas"]["ImportVerifiableAddress"][];
            /** @description States of addresses that the traits hold. Others are dropped. */
            readonly recovery_addresses?: readonly components["schemas"]["ImportRecoveryAddress"][];
            /** @description Any JSON, readable by the identity itself. */
            readonly metadata_public?: unknown;
            /** @description Any JSON, readable by the admin API only. */
            readonly metadata_admin?: unknown;
            readonly state?: components["schemas"]["IdentityState"];
            /**
             * Format: uuid
             * @description The organization it belongs to.
             */
            readonly organization_id?: string | null;
            /** @description The id that another system gave it, unique among all identities. */
            readonly external_id?: string;
        };
        /** @description Whose account is to be recovered. Unknown members are ignored. */
        readonly CreateRecoveryCodeBody: {
            /**
             * Format: uuid
             * @description The id of the identity.
             */
            readonly identity_id: string;
            readonly expires_in?: components["schemas"]["Duration"];
            /**
             * @description The kind of flow behind the link.
             * @enum {string}
             */
            readonly flow_type?: "api" | "browser";
        };
        /** @description Whose account is to be recovered. Unknown members are ignored. */
        readonly CreateRecoveryLinkBody: {
            /**
             * Format: uuid
             * @description The id of the identity.
             */
            readonly identity_id: string;
            readonly expires_in?: components["schemas"]["Duration"];
        };
        /** @description What credentials of every type have. */
        readonly CredentialsCore: {
            readonly type: components["schemas"]["CredentialsType"];
            /** @description What they are found by. Sorted when read; null only in the answer to a write that imported them without any. */
            readonly identifiers: readonly string[] | null;
            /** @description The version of the layout of `config`. */
            readonly version: number;
            /**
             * Format: date-time
             * @description When they were created; the year 1 in the answer that creates them.
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When they were updated last; the year 1 in the answer that creates them.
             */
            readonly updated_at: string;
        };
        /**
         * @description A type of credentials.
         * @enum {string}
         */
        readonly CredentialsType: "password" | "oidc" | "totp" | "lookup_secret" | "webauthn" | "code" | "passkey" | "saml" | "link_recovery" | "code_recovery";
        /**
         * @description A length of time as Go writes it. Left out means the lifespan of the configuration.
         * @example 12h
         * @example 1h30m
         */
        readonly Duration: string;
        /**
         * genericError
         * @description What went wrong.
         */
        readonly ErrorDetails: {
            readonly id?: components["schemas"]["ErrorId"];
            /**
             * @description The HTTP status; some decoding errors say 500 in an answer of status 400.
             * @enum {integer}
             */
            readonly code: 400 | 401 | 403 | 404 | 409 | 410 | 422 | 500 | 502;
            /**
             * @description The text of that status.
             * @example Bad Request
             */
            readonly status: string;
            /** @description The `X-Request-ID` that the request carried. */
            readonly request?: string;
            /**
             * @description What exactly is wrong.
             * @example identity state is not valid
             */
            readonly reason?: string;
            /** @description More about the error. */
            readonly details?: Record<string, unknown>;
            /** @description What is wrong in general. */
            readonly message: string;
        };
        /**
         * @description A name for the error, if it has one.
         * @enum {string}
         */
        readonly ErrorId: "security_csrf_violation" | "self_service_flow_expired" | "self_service_flow_return_to_forbidden" | "session_aal1_required" | "session_aal2_required" | "session_already_available" | "browser_location_change_required" | "invalid_configuration" | "upstream_error";
        /**
         * errorGeneric
         * @description The envelope of every JSON error.
         */
        readonly Error: {
            readonly error: components["schemas"]["ErrorDetails"];
        };
        /** @description The flow is too old; a new one stands ready. */
        readonly FlowExpiredError: {
            readonly error: components["schemas"]["ErrorDetails"];
            /**
             * Format: date-time
             * @description When it expired.
             */
            readonly expired_at: string;
            /** @description Nanoseconds since then. */
            readonly since: number;
            /**
             * Format: uuid
             * @description The id of the new flow.
             */
            readonly use_flow_id: string;
        };
        /** @description The server is well. */
        readonly HealthStatus: {
            /** @constant */
            readonly status: "ok";
        };
        /** @description What every view of an identity has. */
        readonly IdentityCore: {
            /**
             * Format: uuid
             * @description The id of the identity.
             */
            readonly id: string;
            /** @description The id that another system gave it. Left out when there is none. */
            readonly external_id?: string;
            /** @description The id of its identity schema, as it was sent. Since v25.4.0 a patch can leave it empty. */
            readonly schema_id: string;
            /** @description Where the public listener serves this schema. */
            readonly schema_url: string;
            readonly state: components["schemas"]["IdentityState"];
            /**
             * Format: date-time
             * @description When the state changed last. Null in the answer to a patch that sets the zero time; left out afterwards, and after a patch has removed it.
             */
            readonly state_changed_at?: string | null;
            /** @description What the identity schema describes, as it was sent. */
            readonly traits: Record<string, unknown>;
            /** @description Addresses that can be verified; derived from the traits. Left out when there are none. */
            readonly verifiable_addresses?: readonly components["schemas"]["VerifiableAddress"][];
            /** @description Addresses that can recover the account; derived from the traits. Left out when there are none. */
            readonly recovery_addresses?: readonly components["schemas"]["RecoveryAddress"][];
            /** @description Any JSON, readable by the identity itself. */
            readonly metadata_public: unknown;
            /**
             * Format: date-time
             * @description When it was created.
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was updated last. Up to v1.3.1 it never moves.
             */
            readonly updated_at: string;
            /**
             * Format: uuid
             * @description The organization it belongs to.
             */
            readonly organization_id?: string | null;
        };
        /** @description Credentials by type. `config` is only shown for the types named by `include_credential`. */
        readonly IdentityCredentials: {
            readonly password?: components["schemas"]["PasswordCredentials"];
            readonly oidc?: components["schemas"]["OidcCredentials"];
            readonly totp?: components["schemas"]["TotpCredentials"];
            readonly lookup_secret?: components["schemas"]["LookupSecretCredentials"];
            readonly webauthn?: components["schemas"]["WebauthnCredentials"];
            readonly code?: components["schemas"]["CodeCredentials"];
            readonly passkey?: components["schemas"]["WebauthnCredentials"];
            readonly saml?: components["schemas"]["SamlCredentials"];
        };
        /** @description One element of a batch. */
        readonly IdentityPatch: {
            readonly create?: components["schemas"]["CreateIdentityBody"];
            /**
             * Format: uuid
             * @description Told beside the result of this element.
             */
            readonly patch_id?: string;
        };
        /** @description An identity schema and its id. */
        readonly IdentitySchemaContainer: {
            /** @description The id of the identity schema. */
            readonly id: string;
            readonly schema: components["schemas"]["IdentitySchema"];
        };
        /** @description An identity schema, in JSON Schema with the keyword `ory.sh/kratos`. */
        readonly IdentitySchema: Record<string, unknown>;
        /**
         * @description An inactive identity cannot sign in.
         * @enum {string}
         */
        readonly IdentityState: "active" | "inactive";
        /** @description An identity as the admin API reads it. */
        readonly Identity: components["schemas"]["IdentityCore"] & {
            /** @description Its credentials by type. Left out when there are none. */
            readonly credentials?: components["schemas"]["IdentityCredentials"] & {
                readonly [key: string]: {
                    readonly identifiers?: readonly unknown[];
                };
            };
            /** @description Any JSON, readable by the admin API only. */
            readonly metadata_admin: unknown;
        };
        /** @description Credentials to import. */
        readonly ImportCredentials: {
            readonly password?: components["schemas"]["ImportPassword"];
            readonly oidc?: components["schemas"]["ImportOidc"];
            readonly saml?: components["schemas"]["ImportSaml"];
        };
        /** @description A link to an account at a provider. */
        readonly ImportOidcProvider: {
            /** @description The id of the account at the provider. */
            readonly subject?: string;
            /** @description The id of the provider. */
            readonly provider?: string;
            /** @description Let the next sign-in at this provider complete the link. */
            readonly use_auto_link?: boolean;
            /**
             * Format: uuid
             * @description The organization of the link.
             */
            readonly organization?: string | null;
        };
        /** @description Links to accounts at OpenID Connect providers. */
        readonly ImportOidc: {
            readonly config?: {
                /** @description The links. */
                readonly providers?: readonly components["schemas"]["ImportOidcProvider"][];
                readonly config?: components["schemas"]["ImportPasswordConfig"];
            };
        };
        /** @description The migration hook wins over the clear password, and that over the hash. */
        readonly ImportPasswordConfig: {
            /**
             * @description A hash in PHC, bcrypt, SSHA or a similar format. Only its beginning is checked.
             * @example $2a$04$zRXjPKHVnVfQ6hFvJ7J1kO0KXz3yE2m9Fq2Y0m8b8dWJ0kQK8x0bW
             */
            readonly hashed_password?: string;
            /** @description The clear password. It is hashed, and no policy is applied; bcrypt takes 72 bytes. */
            readonly password?: string;
            /** @description Let the first sign-in ask the migration hook. */
            readonly use_password_migration_hook?: boolean;
        };
        /** @description A password in clear or as a hash. */
        readonly ImportPassword: {
            readonly config?: components["schemas"]["ImportPasswordConfig"];
        };
        /** @description The state of an address. It counts when the traits hold an address of the same value and channel. */
        readonly ImportRecoveryAddress: {
            /**
             * Format: uuid
             * @description An id that the address keeps.
             */
            readonly id?: string;
            /** @description The address. */
            readonly value?: string;
            readonly via?: components["schemas"]["AddressVia"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description Replaced by the time of the request.
             */
            readonly updated_at?: string;
        };
        /** @description A link to an account at a provider. */
        readonly ImportSamlProvider: {
            /** @description The id of the account at the provider. */
            readonly subject?: string;
            /** @description The id of the provider. */
            readonly provider?: string;
            /**
             * Format: uuid
             * @description The organization of the link.
             */
            readonly organization?: string | null;
        };
        /** @description Links to accounts at SAML providers. */
        readonly ImportSaml: {
            readonly config?: {
                /** @description The links. */
                readonly providers?: readonly components["schemas"]["ImportSamlProvider"][];
            };
        };
        /** @description The state of an address. It counts when the traits hold an address of the same value and channel. */
        readonly ImportVerifiableAddress: {
            /**
             * Format: uuid
             * @description An id that the address keeps.
             */
            readonly id?: string;
            /** @description The address. */
            readonly value?: string;
            /** @description Whether it is verified. */
            readonly verified?: boolean;
            readonly via?: components["schemas"]["AddressVia"];
            /** @description Any text; left out means `completed` if verified and `pending` if not. */
            readonly status?: string;
            /**
             * Format: date-time
             * @description When it was verified; left out means now.
             */
            readonly verified_at?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description Replaced by the time of the request.
             */
            readonly updated_at?: string;
        };
        /** @description Operations that are applied one after the other, all or none. */
        readonly JsonPatchDocument: readonly components["schemas"]["JsonPatch"][];
        /** @description One operation. `replace` of a missing member adds it, and missing parents are made. */
        readonly JsonPatch: {
            /**
             * @description What to do. The other operations of JSON Patch are refused.
             * @enum {string}
             */
            readonly op: "add" | "remove" | "replace";
            /**
             * @description A JSON Pointer to what is changed.
             * @example /metadata_public/plan
             */
            readonly path: string;
            /** @description The new value. */
            readonly value?: unknown;
        };
        /** @description A login flow and the form that it asks to be filled in. */
        readonly LoginFlow: {
            /**
             * Format: uuid
             * @description The id of the flow.
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The organization to sign in to.
             */
            readonly organization_id?: string | null;
            /**
             * @description The kind of client.
             * @enum {string}
             */
            readonly type: "api" | "browser";
            /**
             * Format: date-time
             * @description When the flow expires.
             */
            readonly expires_at: string;
            /**
             * Format: date-time
             * @description When the flow began.
             */
            readonly issued_at: string;
            /** @description The URL that began it. */
            readonly request_url: string;
            /** @description Where to go afterwards. */
            readonly return_to?: string;
            /** @description The method that was tried. */
            readonly active?: string;
            readonly ui: components["schemas"]["UiContainer"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was updated last.
             */
            readonly updated_at: string;
            /** @description Whether the identity must sign in anew. */
            readonly refresh: boolean;
            readonly requested_aal: components["schemas"]["AssuranceLevel"];
            /** @description Given out when `return_session_token_exchange_code` asked for it. */
            readonly session_token_exchange_code?: string;
            /**
             * @description How far it got.
             * @enum {string}
             */
            readonly state?: "choose_method" | "sent_email" | "passed_challenge";
            /** @description Handed on to hooks. */
            readonly transient_payload?: Record<string, unknown>;
            /** @description The id of the identity schema that it is bound to. */
            readonly identity_schema?: string;
        };
        /** @description Backup codes. */
        readonly LookupSecretCredentials: components["schemas"]["CredentialsCore"] & {
            readonly config?: {
                readonly recovery_codes?: readonly {
                    /** @description The code. */
                    readonly code?: string;
                    /**
                     * Format: date-time
                     * @description When it was used.
                     */
                    readonly used_at?: string;
                }[];
            };
        };
        /** @description Links to accounts at OpenID Connect providers. */
        readonly OidcCredentials: components["schemas"]["CredentialsCore"] & {
            readonly config?: {
                readonly providers: readonly components["schemas"]["OidcProvider"][];
            };
        };
        /** @description One link to an account at a provider. Credentials without any link show one whose texts are all empty. */
        readonly OidcProvider: {
            /** @description The ID token of the first sign-in, or empty. */
            readonly initial_id_token: string;
            /** @description The access token of the first sign-in, or empty. */
            readonly initial_access_token: string;
            /** @description The refresh token of the first sign-in, or empty. */
            readonly initial_refresh_token: string;
            /** @description The id of the account at the provider. */
            readonly subject: string;
            /** @description The id of the provider. */
            readonly provider: string;
            /** @description The organization of the link. Up to v1.3.1 an empty text when there is none. */
            readonly organization?: string;
            /**
             * @description The next sign-in at this provider completes the link.
             * @constant
             */
            readonly use_auto_link?: true;
        };
        /** @description A password. A JSON Patch may put anything else into `config`. */
        readonly PasswordCredentials: components["schemas"]["CredentialsCore"] & {
            /** @description `{}` when there is no password yet. */
            readonly config?: {
                /** @description The hash, or empty when it is left to the migration hook. */
                readonly hashed_password?: string;
                /**
                 * @description The first sign-in asks the migration hook.
                 * @constant
                 */
                readonly use_password_migration_hook?: true;
            };
        };
        /** @description An address that can recover the account. */
        readonly RecoveryAddress: {
            /**
             * Format: uuid
             * @description The id of the address.
             */
            readonly id: string;
            /** @description The address, in lower case and without blanks around it. */
            readonly value: string;
            readonly via: components["schemas"]["AddressVia"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was updated last.
             */
            readonly updated_at: string;
        };
        /** @description A code that recovers the account. */
        readonly RecoveryCodeForIdentity: {
            /**
             * Format: uri
             * @description Where to give the code.
             */
            readonly recovery_link: string;
            /** @description The code. */
            readonly recovery_code: string;
            /**
             * Format: date-time
             * @description When the code expires.
             */
            readonly expires_at: string;
        };
        /** @description A link that recovers the account. */
        readonly RecoveryLinkForIdentity: {
            /**
             * Format: uri
             * @description The link.
             */
            readonly recovery_link: string;
            /**
             * Format: date-time
             * @description When the link expires.
             */
            readonly expires_at: string;
        };
        /** @description Links to accounts at SAML providers. */
        readonly SamlCredentials: components["schemas"]["CredentialsCore"] & {
            readonly config?: {
                readonly providers: readonly components["schemas"]["SamlProvider"][];
            };
        };
        /** @description One link to an account at a provider. */
        readonly SamlProvider: {
            /** @description The id of the account at the provider. */
            readonly subject: string;
            /** @description The id of the provider. */
            readonly provider: string;
            /**
             * Format: uuid
             * @description The organization of the link.
             */
            readonly organization?: string;
        };
        /** @description The session needs a second factor. */
        readonly SecondFactorError: {
            readonly error: components["schemas"]["ErrorDetails"];
            /**
             * Format: uri
             * @description Where a browser is asked for it.
             */
            readonly redirect_browser_to: string;
        };
        /** @description A device that used a session. */
        readonly SessionDevice: {
            /**
             * Format: uuid
             * @description The id of the device.
             */
            readonly id: string;
            /** @description Its address. */
            readonly ip_address: string | null;
            /** @description The User-Agent that it sent. */
            readonly user_agent: string | null;
            /** @description Where it was. */
            readonly location: string | null;
        };
        /** @description The identity of a session. It has neither credentials nor `metadata_admin`; lists leave out its addresses. */
        readonly SessionIdentity: components["schemas"]["IdentityCore"];
        /** @description A session. */
        readonly Session: {
            /**
             * Format: uuid
             * @description The id of the session.
             */
            readonly id: string;
            /** @description Whether it can be used: neither revoked nor expired, and its identity active if that is shown. */
            readonly active: boolean;
            /**
             * Format: date-time
             * @description When it expires.
             */
            readonly expires_at: string;
            /**
             * Format: date-time
             * @description When the last factor was given.
             */
            readonly authenticated_at: string;
            readonly authenticator_assurance_level: components["schemas"]["AssuranceLevel"];
            /** @description How the identity proved itself. */
            readonly authentication_methods: readonly components["schemas"]["AuthenticationMethod"][];
            /**
             * Format: date-time
             * @description When it was issued.
             */
            readonly issued_at: string;
            /** @description The identity; null unless it was asked for. */
            readonly identity: null | components["schemas"]["SessionIdentity"];
            /** @description Where it was used; null or empty unless it was asked for. */
            readonly devices: readonly components["schemas"]["SessionDevice"][] | null;
            /** @description The session as a JWT, when `tokenize_as` asked for it. */
            readonly tokenized?: string;
        };
        /** @description The session of a native app, and its token. */
        readonly SuccessfulNativeLogin: {
            /** @description To be sent as `X-Session-Token`, or as a bearer token. */
            readonly session_token: string;
            readonly session: components["schemas"]["Session"];
            /** @description What to do next. */
            readonly continue_with?: readonly {
                /** @description What to do. */
                readonly action: string;
            }[] | null;
        };
        /** @description A secret for time-based codes. */
        readonly TotpCredentials: components["schemas"]["CredentialsCore"] & {
            readonly config?: {
                /** @description The secret as an `otpauth:` URL. */
                readonly totp_url?: string;
            };
        };
        /** @description The form of a flow. */
        readonly UiContainer: {
            /**
             * Format: uri
             * @description Where to send it.
             */
            readonly action: string;
            /** @description The method to send it with. */
            readonly method: string;
            /** @description Its fields. */
            readonly nodes: readonly components["schemas"]["UiNode"][];
            /** @description What to tell the person. */
            readonly messages?: readonly components["schemas"]["UiText"][];
        };
        /** @description A field of a form. */
        readonly UiNode: {
            /**
             * @description Its kind.
             * @enum {string}
             */
            readonly type: "input" | "img" | "a" | "text" | "script" | "div";
            /**
             * @description The method that it belongs to.
             * @example password
             */
            readonly group: string;
            /** @description What HTML needs to show it. */
            readonly attributes: {
                /** @description Its kind again. */
                readonly node_type: string;
            };
            /** @description What to tell the person about it. */
            readonly messages: readonly components["schemas"]["UiText"][];
            /** @description Its label. */
            readonly meta: {
                readonly label?: components["schemas"]["UiText"];
            };
        };
        /** @description A text and its number. */
        readonly UiText: {
            /** @description The number of the message. */
            readonly id: number;
            /** @description The message in English. */
            readonly text: string;
            /**
             * @description Its kind.
             * @enum {string}
             */
            readonly type: "info" | "error" | "success";
            /** @description Values that stand in the message. */
            readonly context?: Record<string, unknown>;
        };
        /** @description The identity as it is to be. Unknown members are ignored. Metadata and `external_id` that are left out are cleared, traits become `{}`; `schema_id`, `state` and credentials stay. */
        readonly UpdateIdentityBody: {
            /** @description The id of its identity schema. */
            readonly schema_id?: string;
            /** @description What the identity schema asks for. */
            readonly traits?: Record<string, unknown>;
            readonly state?: components["schemas"]["IdentityState"];
            /** @description A password replaces the old one; links to providers are added. */
            readonly credentials?: components["schemas"]["ImportCredentials"];
            /** @description Any JSON, readable by the identity itself. */
            readonly metadata_public?: unknown;
            /** @description Any JSON, readable by the admin API only. */
            readonly metadata_admin?: unknown;
            /** @description The id that another system gave it, unique among all identities. */
            readonly external_id?: string;
        };
        /** @description The answers to the login flow, here for a password. */
        readonly UpdateLoginFlowBody: {
            /**
             * @description How to sign in.
             * @constant
             */
            readonly method: "password";
            /** @description An identifier of the identity. */
            readonly identifier: string;
            /** @description The clear password. */
            readonly password: string;
            /** @description Not needed by native apps. */
            readonly csrf_token?: string;
            /** @description Handed on to hooks. */
            readonly transient_payload?: Record<string, unknown>;
        };
        /** @description An address that can be verified. */
        readonly VerifiableAddress: {
            /**
             * Format: uuid
             * @description The id of the address.
             */
            readonly id: string;
            /** @description The address, in lower case and without blanks around it. */
            readonly value: string;
            /** @description Whether it is verified. */
            readonly verified: boolean;
            readonly via: components["schemas"]["AddressVia"];
            /**
             * @description `pending`, `sent` or `completed`; any other text that was sent is kept.
             * @example pending
             * @example sent
             * @example completed
             */
            readonly status: string;
            /**
             * Format: date-time
             * @description When it was verified. Left out when it never was.
             */
            readonly verified_at?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was updated last.
             */
            readonly updated_at: string;
        };
        /** @description The release that answers. */
        readonly Version: {
            /** @example v26.2.0 */
            readonly version: string;
        };
        /** @description Security keys, or passkeys since v1.2.0. */
        readonly WebauthnCredentials: components["schemas"]["CredentialsCore"] & {
            readonly config?: {
                /** @description The keys. */
                readonly credentials?: readonly Record<string, unknown>[];
                /** @description The bytes of the identity's id in base64. */
                readonly user_handle?: string;
            };
        };
        /** @description An identity as a write answers it: `metadata_admin` is left out when the request had none, new credentials have times of the year 1, and `identifiers` may be null. */
        readonly WrittenIdentity: components["schemas"]["IdentityCore"] & {
            readonly credentials?: components["schemas"]["IdentityCredentials"];
            /** @description Any JSON, readable by the admin API only. */
            readonly metadata_admin?: unknown;
        };
    };
    responses: {
        /** @description An identity schema could not be fetched from where it is kept. */
        readonly BadGateway: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly "Ory-Error-Id": components["headers"]["ErrorId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    readonly error?: {
                        /** @constant */
                        readonly code?: 502;
                        /** @constant */
                        readonly status?: "Bad Gateway";
                    };
                };
            };
        };
        /** @description The request is not understood, or breaks the identity schema. */
        readonly BadRequestOnWrite: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly "Ory-Error-Id": components["headers"]["ErrorId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    readonly error?: {
                        /** @constant */
                        readonly code?: 400;
                        /** @constant */
                        readonly status?: "Bad Request";
                    };
                };
            };
        };
        /** @description A parameter is not understood. */
        readonly BadRequest: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly "Ory-Error-Id": components["headers"]["ErrorId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    readonly error?: {
                        /** @constant */
                        readonly code?: 400;
                        /** @constant */
                        readonly status?: "Bad Request";
                    };
                };
            };
        };
        /** @description An identifier, an address or an id is taken. */
        readonly Conflict: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly "Ory-Error-Id": components["headers"]["ErrorId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    readonly error?: {
                        /** @constant */
                        readonly code?: 409;
                        /** @constant */
                        readonly status?: "Conflict";
                    };
                };
            };
        };
        /** @description The public listener refuses a write that carries no anti-CSRF token, whether the path exists or not. */
        readonly CsrfViolation: {
            headers: {
                readonly "Ory-Error-Id": components["headers"]["ErrorId"];
                readonly Vary: components["headers"]["Vary"];
                readonly "Set-Cookie": components["headers"]["SetCookie"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    readonly error?: {
                        /** @constant */
                        readonly code?: 403;
                        /** @constant */
                        readonly status?: "Forbidden";
                        /** @constant */
                        readonly id?: "security_csrf_violation";
                    };
                };
            };
        };
        /** @description The session needs a second factor first. */
        readonly Forbidden: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly "Ory-Error-Id": components["headers"]["ErrorId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["SecondFactorError"] & {
                    readonly error?: {
                        /** @constant */
                        readonly code?: 403;
                        /** @constant */
                        readonly status?: "Forbidden";
                    };
                };
            };
        };
        /** @description The server failed, or its configuration does. */
        readonly InternalErrorOnWrite: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly "Ory-Error-Id": components["headers"]["ErrorId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    readonly error?: {
                        /** @constant */
                        readonly code?: 500;
                        /** @constant */
                        readonly status?: "Internal Server Error";
                    };
                };
            };
        };
        /** @description The server failed, or its configuration does. */
        readonly InternalError: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly "Ory-Error-Id": components["headers"]["ErrorId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    readonly error?: {
                        /** @constant */
                        readonly code?: 500;
                        /** @constant */
                        readonly status?: "Internal Server Error";
                    };
                };
            };
        };
        /** @description Done; there is no body. */
        readonly NoContent: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is nothing with this id. */
        readonly NotFoundOnWrite: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly "Ory-Error-Id": components["headers"]["ErrorId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    readonly error?: {
                        /** @constant */
                        readonly code?: 404;
                        /** @constant */
                        readonly status?: "Not Found";
                    };
                };
            };
        };
        /** @description There is nothing with this id. */
        readonly NotFound: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly "Ory-Error-Id": components["headers"]["ErrorId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    readonly error?: {
                        /** @constant */
                        readonly code?: 404;
                        /** @constant */
                        readonly status?: "Not Found";
                    };
                };
            };
        };
        /** @description A check of the server fails, for instance because migrations are missing. */
        readonly NotReady: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControlOnHealth"];
                readonly "Ory-Error-Id": components["headers"]["ErrorId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    readonly error?: {
                        /** @constant */
                        readonly code?: 500;
                        /** @constant */
                        readonly status?: "Internal Server Error";
                    };
                };
            };
        };
        /** @description The methods of the path, as headers alone. */
        readonly Options: {
            headers: {
                readonly Allow: components["headers"]["Allow"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The path is known under another spelling. */
        readonly OtherPathPage: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly Location: components["headers"]["Location"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "text/html; charset=utf-8": string;
            };
        };
        /** @description The path is known under another spelling. */
        readonly OtherPath: {
            headers: {
                readonly Location: components["headers"]["Location"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Asked on the public listener, this points to the same path below `/admin` on the admin base URL. */
        readonly ToAdminListenerOnWrite: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly Location: components["headers"]["Location"];
                readonly Vary: components["headers"]["Vary"];
                readonly "Set-Cookie": components["headers"]["SetCookie"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Asked on the public listener, this points to the same path below `/admin` on the admin base URL. */
        readonly ToAdminListener: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly Location: components["headers"]["Location"];
                readonly Vary: components["headers"]["Vary"];
                readonly "Set-Cookie": components["headers"]["SetCookie"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "text/html; charset=utf-8": string;
            };
        };
        /** @description Asked on the admin listener, this points to the same path without `/admin` on the public base URL. */
        readonly ToPublicListenerOnWrite: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly Location: components["headers"]["Location"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Asked on the admin listener, this points to the same path without `/admin` on the public base URL. */
        readonly ToPublicListener: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly Location: components["headers"]["Location"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "text/html; charset=utf-8": string;
            };
        };
        /** @description The identity may not sign in, for instance because it is inactive. */
        readonly UnauthorizedOnWrite: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly "Ory-Error-Id": components["headers"]["ErrorId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    readonly error?: {
                        /** @constant */
                        readonly code?: 401;
                        /** @constant */
                        readonly status?: "Unauthorized";
                    };
                };
            };
        };
        /** @description There is no valid session. */
        readonly Unauthorized: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly "Ory-Error-Id": components["headers"]["ErrorId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    readonly error?: {
                        /** @constant */
                        readonly code?: 401;
                        /** @constant */
                        readonly status?: "Unauthorized";
                    };
                };
            };
        };
        /** @description The request is refused. A body that cannot be decoded is told with the code 500. */
        readonly Undecodable: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly "Ory-Error-Id": components["headers"]["ErrorId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    readonly error?: {
                        /** @enum {unknown} */
                        readonly code?: 400 | 500;
                    };
                };
            };
        };
        /** @description No operation has this path. The answer is plain text. */
        readonly UnknownPathPage: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly "X-Content-Type-Options": components["headers"]["Nosniff"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "text/plain; charset=utf-8": "404 page not found\n";
            };
        };
        /** @description No operation has this path. The answer is plain text. */
        readonly UnknownPath: {
            headers: {
                readonly "X-Content-Type-Options": components["headers"]["Nosniff"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "text/plain; charset=utf-8": "404 page not found\n";
            };
        };
        /** @description The path has no operation of this method. The answer is plain text. */
        readonly WrongMethodPage: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly Allow: components["headers"]["Allow"];
                readonly "X-Content-Type-Options": components["headers"]["Nosniff"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "text/plain; charset=utf-8": "Method Not Allowed\n";
            };
        };
        /** @description The path has no operation of this method. The answer is plain text. */
        readonly WrongMethod: {
            headers: {
                readonly Allow: components["headers"]["Allow"];
                readonly "X-Content-Type-Options": components["headers"]["Nosniff"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "text/plain; charset=utf-8": "Method Not Allowed\n";
            };
        };
    };
    parameters: {
        /** @description Only active, or only inactive sessions. `1`, `t` and the like count as well. */
        readonly Active: boolean;
        /** @description How fresh the answer must be. Only CockroachDB makes a difference; any text is accepted. */
        readonly Consistency: "" | "strong" | "eventual";
        /**
         * @description Only identities with an identifier that begins with this text; in v1.1.0, that contains it.
         * @example ada
         */
        readonly CredentialsIdentifierSimilar: string;
        /**
         * @description Only identities with exactly this identifier: passwords, webauthn and code whatever the letter case, `oidc` and `saml` as `provider:subject` to the letter. v1.0.0 knows password and webauthn only.
         * @example ada@example.org
         */
        readonly CredentialsIdentifier: string;
        /**
         * @description Which link of `oidc` (or `saml`, since v25.4.0) to delete, as `provider:subject`. Other types ignore it.
         * @example google:1234567890
         */
        readonly CredentialsToDelete: string;
        /** @description The type of the credential. A type that the identity lacks, or that does not exist, is answered with 404. */
        readonly CredentialsType: components["schemas"]["CredentialsType"];
        /** @description Parts that are filled in. May be repeated; letter case does not count. */
        readonly Expand: readonly ("identity" | "devices")[];
        /**
         * @description The external id, percent-encoded. Letter case counts.
         * @example customer-4711
         */
        readonly ExternalId: string;
        /**
         * @description The id of the identity. A UUID in braces, with `urn:uuid:`, without dashes or in capitals is understood; other text is an unknown id.
         * @example 9f425a8d-7efc-4768-8f23-7647a74fdf13
         */
        readonly IdentityId: string;
        /** @description Only these identities. May be repeated; unknown ids are left out. Pages as usual. */
        readonly Ids: readonly string[];
        /** @description Credential types whose `config` is shown. May be repeated; a list with commas is not split. */
        readonly IncludeCredential: readonly components["schemas"]["CredentialsType"][];
        /** @description Items on a page, cut to 1000. */
        readonly ListPageSize: number;
        /** @description An opaque token out of the `Link` header. */
        readonly ListPageToken: string;
        /**
         * @deprecated
         * @description The number of the page, from 0.
         */
        readonly ListPage: number;
        /**
         * @deprecated
         * @description Items on a page, cut to 1000.
         */
        readonly ListPerPage: number;
        /** @description Only identities of this organization. */
        readonly OrganizationId: string;
        /** @description Items on a page. Since v25.4.0 cut to 500, from v1.1.0 to v1.3.1 without an upper limit, in v1.0.0 cut to 1000. */
        readonly PageSize: number;
        /** @description The id of the last identity of the page before, to be taken from the `Link` header. The first page has the nil UUID. In v1.0.0 the token is opaque. */
        readonly PageToken: string;
        /**
         * @deprecated
         * @description The number of the page, from 0. Since v1.1.0, `page` times `per_page` must not exceed 1000. Ignored beside `page_size` and `page_token`.
         */
        readonly Page: number;
        /**
         * @deprecated
         * @description Items on a page. With `page` it is cut to 500; without `page` it counts as `page_size` (v1.0.0 cuts it to 1000).
         */
        readonly PerPage: number;
        /** @description Where to go after the recovery. It must be among the allowed URLs of the configuration. */
        readonly ReturnTo: string;
        /**
         * @description The id of the identity schema, as it is or in base64url without padding.
         * @example ZGVmYXVsdA
         */
        readonly SchemaId: string;
        /**
         * @description The id of the session. Text that is no UUID is refused with 400.
         * @example 0d3b1f4c-4f2e-4f0e-9d0c-2f3b7a1f9c11
         */
        readonly SessionId: string;
    };
    requestBodies: never;
    headers: {
        /** @description The methods that this path knows, sorted. Lists OPTIONS up to v1.3.1, and HEAD beside GET since v25.4.0. */
        readonly Allow: string;
        /** @description Tells every cache to keep nothing. Up to v1.3.1 the public listener leaves it out. */
        readonly CacheControlOnHealth: "private, no-cache, no-store, must-revalidate";
        /** @description Tells every cache to keep nothing. */
        readonly CacheControl: "private, no-cache, no-store, must-revalidate";
        /** @description The `id` of the error, sent with errors only. */
        readonly ErrorIdOrNone: string;
        /** @description The `id` of the error in the body; sent empty when the error has none. */
        readonly ErrorId: string;
        /** @description The links of the page that could not be written; they are sent before the failure is noticed. */
        readonly LinkOnFailure: string;
        /** @description Links to other pages, in angle brackets, each with its `rel`, joined by commas. The targets are paths of the same listener with the query of the request; v1.0.0 writes absolute URLs. */
        readonly Link: string;
        /** @description The URL of the new identity, below the admin base URL and without `/admin`. */
        readonly LocationOfIdentity: string;
        /** @description Where to go instead; the query of the request is kept. */
        readonly Location: string;
        /** @description Sent with every plain-text answer. */
        readonly Nosniff: "nosniff";
        /** @description An anti-CSRF cookie. */
        readonly SetCookie: string;
        /** @description How many identities there are. Since v1.1.0 only sent when `page` is used, and then it counts all identities whatever the filters, or with `credentials_identifier` the rows of this page. */
        readonly TotalCountWithPage: number;
        /** @description How many items there are on all pages together. */
        readonly TotalCount: number;
        /** @description Sent by the public listener where a cookie matters. */
        readonly Vary: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listIdentities: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @deprecated
                 * @description Items on a page. With `page` it is cut to 500; without `page` it counts as `page_size` (v1.0.0 cuts it to 1000).
                 */
                readonly per_page?: components["parameters"]["PerPage"];
                /**
                 * @deprecated
                 * @description The number of the page, from 0. Since v1.1.0, `page` times `per_page` must not exceed 1000. Ignored beside `page_size` and `page_token`.
                 */
                readonly page?: components["parameters"]["Page"];
                /** @description Items on a page. Since v25.4.0 cut to 500, from v1.1.0 to v1.3.1 without an upper limit, in v1.0.0 cut to 1000. */
                readonly page_size?: components["parameters"]["PageSize"];
                /** @description The id of the last identity of the page before, to be taken from the `Link` header. The first page has the nil UUID. In v1.0.0 the token is opaque. */
                readonly page_token?: components["parameters"]["PageToken"];
                /** @description How fresh the answer must be. Only CockroachDB makes a difference; any text is accepted. */
                readonly consistency?: components["parameters"]["Consistency"];
                /** @description Only these identities. May be repeated; unknown ids are left out. Pages as usual. */
                readonly ids?: components["parameters"]["Ids"];
                /**
                 * @description Only identities with exactly this identifier: passwords, webauthn and code whatever the letter case, `oidc` and `saml` as `provider:subject` to the letter. v1.0.0 knows password and webauthn only.
                 * @example ada@example.org
                 */
                readonly credentials_identifier?: components["parameters"]["CredentialsIdentifier"];
                /**
                 * @description Only identities with an identifier that begins with this text; in v1.1.0, that contains it.
                 * @example ada
                 */
                readonly preview_credentials_identifier_similar?: components["parameters"]["CredentialsIdentifierSimilar"];
                /** @description Credential types whose `config` is shown. May be repeated; a list with commas is not split. */
                readonly include_credential?: components["parameters"]["IncludeCredential"];
                /** @description Only identities of this organization. */
                readonly organization_id?: components["parameters"]["OrganizationId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of identities in ascending order of id; v1.0.0 orders them downwards. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly Link: components["headers"]["Link"];
                    readonly "X-Total-Count": components["headers"]["TotalCountWithPage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": readonly components["schemas"]["Identity"][];
                };
            };
            readonly 307: components["responses"]["ToAdminListener"];
            readonly 400: components["responses"]["BadRequest"];
            /** @description An identity of the page cannot be written, for instance because its identity schema is gone. */
            readonly 500: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly "Ory-Error-Id": components["headers"]["ErrorId"];
                    readonly Link: components["headers"]["LinkOnFailure"];
                    readonly "X-Total-Count": components["headers"]["TotalCountWithPage"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createIdentity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The content type does not matter. Only the first JSON value counts. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateIdentityBody"];
            };
        };
        readonly responses: {
            /** @description The identity was created. */
            readonly 201: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly Location: components["headers"]["LocationOfIdentity"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": components["schemas"]["WrittenIdentity"];
                };
            };
            readonly 307: components["responses"]["ToAdminListenerOnWrite"];
            readonly 400: components["responses"]["BadRequestOnWrite"];
            readonly 409: components["responses"]["Conflict"];
            readonly 500: components["responses"]["InternalErrorOnWrite"];
        };
    };
    readonly batchPatchIdentities: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The content type does not matter. Only the first JSON value counts. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["BatchPatchIdentitiesBody"];
            };
        };
        readonly responses: {
            /** @description The result of each element, also when all of them failed. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": components["schemas"]["BatchPatchIdentitiesResponse"];
                };
            };
            readonly 400: components["responses"]["Undecodable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 500: components["responses"]["InternalErrorOnWrite"];
        };
    };
    readonly getIdentity: {
        readonly parameters: {
            readonly query?: {
                /** @description Credential types whose `config` is shown. May be repeated; a list with commas is not split. */
                readonly include_credential?: components["parameters"]["IncludeCredential"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the identity. A UUID in braces, with `urn:uuid:`, without dashes or in capitals is understood; other text is an unknown id.
                 * @example 9f425a8d-7efc-4768-8f23-7647a74fdf13
                 */
                readonly id: components["parameters"]["IdentityId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The identity. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": components["schemas"]["Identity"];
                };
            };
            readonly 307: components["responses"]["ToAdminListener"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly updateIdentity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the identity. A UUID in braces, with `urn:uuid:`, without dashes or in capitals is understood; other text is an unknown id.
                 * @example 9f425a8d-7efc-4768-8f23-7647a74fdf13
                 */
                readonly id: components["parameters"]["IdentityId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateIdentityBody"];
            };
        };
        readonly responses: {
            /** @description The identity as it is now. After a change of schema, `schema_url` is still the old one. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": components["schemas"]["WrittenIdentity"];
                };
            };
            readonly 307: components["responses"]["ToAdminListenerOnWrite"];
            readonly 400: components["responses"]["BadRequestOnWrite"];
            readonly 404: components["responses"]["NotFoundOnWrite"];
            readonly 409: components["responses"]["Conflict"];
            readonly 500: components["responses"]["InternalErrorOnWrite"];
        };
    };
    readonly deleteIdentity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the identity. A UUID in braces, with `urn:uuid:`, without dashes or in capitals is understood; other text is an unknown id.
                 * @example 9f425a8d-7efc-4768-8f23-7647a74fdf13
                 */
                readonly id: components["parameters"]["IdentityId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["NoContent"];
            readonly 307: components["responses"]["ToAdminListenerOnWrite"];
            readonly 404: components["responses"]["NotFoundOnWrite"];
            readonly 500: components["responses"]["InternalErrorOnWrite"];
        };
    };
    readonly patchIdentity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the identity. A UUID in braces, with `urn:uuid:`, without dashes or in capitals is understood; other text is an unknown id.
                 * @example 9f425a8d-7efc-4768-8f23-7647a74fdf13
                 */
                readonly id: components["parameters"]["IdentityId"];
            };
            readonly cookie?: never;
        };
        /** @description The content type does not matter. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JsonPatchDocument"];
                readonly "application/json-patch+json": components["schemas"]["JsonPatchDocument"];
            };
        };
        readonly responses: {
            /** @description The identity as it is now. After a change of schema, `schema_url` is still the old one. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": components["schemas"]["WrittenIdentity"];
                };
            };
            readonly 307: components["responses"]["ToAdminListenerOnWrite"];
            readonly 400: components["responses"]["BadRequestOnWrite"];
            readonly 404: components["responses"]["NotFoundOnWrite"];
            readonly 409: components["responses"]["Conflict"];
            readonly 500: components["responses"]["InternalErrorOnWrite"];
        };
    };
    readonly getIdentityByExternalID: {
        readonly parameters: {
            readonly query?: {
                /** @description Credential types whose `config` is shown. May be repeated; a list with commas is not split. */
                readonly include_credential?: components["parameters"]["IncludeCredential"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The external id, percent-encoded. Letter case counts.
                 * @example customer-4711
                 */
                readonly externalID: components["parameters"]["ExternalId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The identity. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": components["schemas"]["Identity"];
                };
            };
            readonly 307: components["responses"]["ToAdminListener"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly deleteIdentityCredentials: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Which link of `oidc` (or `saml`, since v25.4.0) to delete, as `provider:subject`. Other types ignore it.
                 * @example google:1234567890
                 */
                readonly identifier?: components["parameters"]["CredentialsToDelete"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the identity. A UUID in braces, with `urn:uuid:`, without dashes or in capitals is understood; other text is an unknown id.
                 * @example 9f425a8d-7efc-4768-8f23-7647a74fdf13
                 */
                readonly id: components["parameters"]["IdentityId"];
                /** @description The type of the credential. A type that the identity lacks, or that does not exist, is answered with 404. */
                readonly type: components["parameters"]["CredentialsType"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["NoContent"];
            readonly 307: components["responses"]["ToAdminListenerOnWrite"];
            readonly 400: components["responses"]["BadRequestOnWrite"];
            readonly 404: components["responses"]["NotFoundOnWrite"];
            readonly 409: components["responses"]["Conflict"];
            readonly 500: components["responses"]["InternalErrorOnWrite"];
        };
    };
    readonly listIdentitySessions: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @deprecated
                 * @description Items on a page, cut to 1000.
                 */
                readonly per_page?: components["parameters"]["ListPerPage"];
                /**
                 * @deprecated
                 * @description The number of the page, from 0.
                 */
                readonly page?: components["parameters"]["ListPage"];
                /** @description Items on a page, cut to 1000. */
                readonly page_size?: components["parameters"]["ListPageSize"];
                /** @description An opaque token out of the `Link` header. */
                readonly page_token?: components["parameters"]["ListPageToken"];
                /** @description Only active, or only inactive sessions. `1`, `t` and the like count as well. */
                readonly active?: components["parameters"]["Active"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the identity. A UUID in braces, with `urn:uuid:`, without dashes or in capitals is understood; other text is an unknown id.
                 * @example 9f425a8d-7efc-4768-8f23-7647a74fdf13
                 */
                readonly id: components["parameters"]["IdentityId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of sessions with identity and devices, newest first. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly Link: components["headers"]["Link"];
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": readonly components["schemas"]["Session"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly deleteIdentitySessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the identity. A UUID in braces, with `urn:uuid:`, without dashes or in capitals is understood; other text is an unknown id.
                 * @example 9f425a8d-7efc-4768-8f23-7647a74fdf13
                 */
                readonly id: components["parameters"]["IdentityId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["NoContent"];
            readonly 400: components["responses"]["BadRequestOnWrite"];
            readonly 404: components["responses"]["NotFoundOnWrite"];
            readonly 500: components["responses"]["InternalErrorOnWrite"];
        };
    };
    readonly listSessions: {
        readonly parameters: {
            readonly query?: {
                /** @description Items on a page, cut to 1000. */
                readonly page_size?: components["parameters"]["ListPageSize"];
                /** @description An opaque token out of the `Link` header. */
                readonly page_token?: components["parameters"]["ListPageToken"];
                /** @description Only active, or only inactive sessions. `1`, `t` and the like count as well. */
                readonly active?: components["parameters"]["Active"];
                /** @description Parts that are filled in. May be repeated; letter case does not count. */
                readonly expand?: components["parameters"]["Expand"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of sessions, newest first; v1.0.0 orders them by id. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly Link: components["headers"]["Link"];
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": readonly components["schemas"]["Session"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getSession: {
        readonly parameters: {
            readonly query?: {
                /** @description Parts that are filled in. May be repeated; letter case does not count. */
                readonly expand?: components["parameters"]["Expand"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the session. Text that is no UUID is refused with 400.
                 * @example 0d3b1f4c-4f2e-4f0e-9d0c-2f3b7a1f9c11
                 */
                readonly id: components["parameters"]["SessionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session, also when it is revoked or expired. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": components["schemas"]["Session"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly disableSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the session. Text that is no UUID is refused with 400.
                 * @example 0d3b1f4c-4f2e-4f0e-9d0c-2f3b7a1f9c11
                 */
                readonly id: components["parameters"]["SessionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; there is no body, but its content type is named. */
            readonly 204: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": unknown;
                };
            };
            readonly 400: components["responses"]["BadRequestOnWrite"];
            readonly 404: components["responses"]["NotFoundOnWrite"];
            readonly 500: components["responses"]["InternalErrorOnWrite"];
        };
    };
    readonly extendSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the session. Text that is no UUID is refused with 400.
                 * @example 0d3b1f4c-4f2e-4f0e-9d0c-2f3b7a1f9c11
                 */
                readonly id: components["parameters"]["SessionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session, extended or not. Since v1.2.0 its identity is filled in. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": components["schemas"]["Session"];
                };
            };
            readonly 204: components["responses"]["NoContent"];
            readonly 400: components["responses"]["BadRequestOnWrite"];
            readonly 404: components["responses"]["NotFoundOnWrite"];
            readonly 500: components["responses"]["InternalErrorOnWrite"];
        };
    };
    readonly createRecoveryCodeForIdentity: {
        readonly parameters: {
            readonly query?: {
                /** @description Where to go after the recovery. It must be among the allowed URLs of the configuration. */
                readonly return_to?: components["parameters"]["ReturnTo"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateRecoveryCodeBody"];
            };
        };
        readonly responses: {
            /** @description The code, and the form that takes it. Here `&` is not escaped. */
            readonly 201: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": components["schemas"]["RecoveryCodeForIdentity"];
                };
            };
            readonly 307: components["responses"]["ToAdminListenerOnWrite"];
            readonly 400: components["responses"]["BadRequestOnWrite"];
            readonly 404: components["responses"]["NotFoundOnWrite"];
            readonly 500: components["responses"]["InternalErrorOnWrite"];
        };
    };
    readonly createRecoveryLinkForIdentity: {
        readonly parameters: {
            readonly query?: {
                /** @description Where to go after the recovery. It must be among the allowed URLs of the configuration. */
                readonly return_to?: components["parameters"]["ReturnTo"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateRecoveryLinkBody"];
            };
        };
        readonly responses: {
            /** @description The link. Here `&` is not escaped. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": components["schemas"]["RecoveryLinkForIdentity"];
                };
            };
            readonly 307: components["responses"]["ToAdminListenerOnWrite"];
            readonly 400: components["responses"]["BadRequestOnWrite"];
            readonly 404: components["responses"]["NotFoundOnWrite"];
            readonly 500: components["responses"]["InternalErrorOnWrite"];
        };
    };
    readonly isAlive: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It does. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControlOnHealth"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": components["schemas"]["HealthStatus"];
                };
            };
        };
    };
    readonly isReady: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It can. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControlOnHealth"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": components["schemas"]["HealthStatus"];
                };
            };
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly getVersion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The release, with its `v`. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": components["schemas"]["Version"];
                };
            };
        };
    };
    readonly prometheus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Measurements in the text format of Prometheus. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain; version=0.0.4; charset=utf-8": string;
                    readonly "text/plain; version=0.0.4; charset=utf-8; escaping=underscores": string;
                };
            };
        };
    };
    readonly listIdentitySchemas: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @deprecated
                 * @description Items on a page, cut to 1000.
                 */
                readonly per_page?: components["parameters"]["ListPerPage"];
                /**
                 * @deprecated
                 * @description The number of the page, from 0.
                 */
                readonly page?: components["parameters"]["ListPage"];
                /** @description Items on a page, cut to 1000. */
                readonly page_size?: components["parameters"]["ListPageSize"];
                /** @description An opaque token out of the `Link` header. */
                readonly page_token?: components["parameters"]["ListPageToken"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of identity schemas in the order of the configuration. Up to v1.3.1 an empty page is null. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly Link: components["headers"]["Link"];
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly "Set-Cookie": components["headers"]["SetCookie"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": readonly components["schemas"]["IdentitySchemaContainer"][] | null;
                };
            };
            readonly 307: components["responses"]["ToPublicListener"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getIdentitySchema: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the identity schema, as it is or in base64url without padding.
                 * @example ZGVmYXVsdA
                 */
                readonly id: components["parameters"]["SchemaId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The identity schema; up to v1.3.1 byte for byte, later without blanks between its parts. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IdentitySchema"];
                    readonly "application/json; charset=utf-8": components["schemas"]["IdentitySchema"];
                };
            };
            readonly 307: components["responses"]["ToPublicListener"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly createNativeLoginFlow: {
        readonly parameters: {
            readonly query?: {
                /** @description Sign in anew although there is a session. */
                readonly refresh?: boolean;
                /** @description The assurance level to reach. */
                readonly aal?: components["schemas"]["AssuranceLevel"];
            };
            readonly header?: {
                /** @description The token of the session to refresh. */
                readonly "X-Session-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The flow. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": components["schemas"]["LoginFlow"];
                };
            };
            readonly 307: components["responses"]["ToPublicListener"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly updateLoginFlow: {
        readonly parameters: {
            readonly query: {
                /** @description The id of the flow. */
                readonly flow: string;
            };
            readonly header?: {
                /** @description The token of the session to refresh. */
                readonly "X-Session-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateLoginFlowBody"];
            };
        };
        readonly responses: {
            /** @description A new session. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": components["schemas"]["SuccessfulNativeLogin"];
                };
            };
            /** @description The flow again, with what is wrong; or an error when there is no such flow in the request. */
            readonly 400: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly "Ory-Error-Id": components["headers"]["ErrorIdOrNone"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": components["schemas"]["LoginFlow"];
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["UnauthorizedOnWrite"];
            readonly 403: components["responses"]["CsrfViolation"];
            readonly 404: components["responses"]["NotFoundOnWrite"];
            /** @description The flow is too old. */
            readonly 410: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly "Ory-Error-Id": components["headers"]["ErrorId"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowExpiredError"];
                };
            };
            readonly 500: components["responses"]["InternalErrorOnWrite"];
        };
    };
    readonly toSession: {
        readonly parameters: {
            readonly query?: {
                /** @description The template of a JWT that is to be added. */
                readonly tokenize_as?: string;
            };
            readonly header?: {
                /** @description The token of the session. */
                readonly "X-Session-Token"?: string;
                /** @description The cookies of a browser. */
                readonly Cookie?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session with identity and devices. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    /** @description The id of the identity. */
                    readonly "X-Kratos-Authenticated-Identity-Id": string;
                    readonly Vary: components["headers"]["Vary"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=utf-8": components["schemas"]["Session"];
                };
            };
            readonly 307: components["responses"]["ToPublicListener"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
}
