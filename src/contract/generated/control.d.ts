// Generated from spec/ by `npm run contract`; do not edit.

export interface paths {
    readonly "/worlds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All worlds, in the order in which they came into being. */
        readonly get: operations["listWorlds"];
        readonly put?: never;
        /** Forks a world. It costs the same whatever the size. */
        readonly post: operations["createWorld"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worlds/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        /** One world. */
        readonly get: operations["getWorld"];
        readonly put?: never;
        readonly post?: never;
        /** Lets go of a world. The default world stays. */
        readonly delete: operations["dropWorld"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Makes the world what it was when it was forked, or when the server had started; its clock too. */
        readonly post: operations["resetWorld"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All that the world holds, secrets included, for `importWorld`. */
        readonly get: operations["exportWorld"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Puts what was exported in the place of all that the world holds. */
        readonly post: operations["importWorld"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How late it is. */
        readonly get: operations["getClock"];
        /** Sets the clock, lets it stand still or go on. It never stands before the beginning of a session. */
        readonly put: operations["setClock"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/clock/advance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Puts the clock forward, or back. */
        readonly post: operations["advanceClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The rules in force, and how often they struck. */
        readonly get: operations["listFaults"];
        readonly put?: never;
        /** Lets requests go wrong. The same requests are struck the same way whenever the server has the same seed. */
        readonly post: operations["addFault"];
        /** Removes all rules. */
        readonly delete: operations["clearFaults"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/faults/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Removes a rule. */
        readonly delete: operations["removeFault"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Exchanges that match, the oldest first. Secrets are hidden. */
        readonly get: operations["listJournal"];
        readonly put?: never;
        readonly post?: never;
        /** Forgets all exchanges. */
        readonly delete: operations["clearJournal"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Exchanges and changes as they happen.
         * @description Server-sent events: `exchange` with an exchange as the journal shows it, `change` with the id of what changed, `reset` when the world has become another one. It ends when the world is dropped.
         */
        readonly get: operations["streamEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/journal/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path: {
                readonly id: number;
            };
            readonly cookie?: never;
        };
        /** One exchange; the header `X-Identikit-Exchange` of an answer leads to it. */
        readonly get: operations["getExchange"];
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
        readonly worldName: string;
        readonly world: {
            readonly name: components["schemas"]["worldName"];
            /** @description The world that it was forked from. */
            readonly from?: string;
            /** @description How many it holds. */
            readonly identities: number;
        };
        readonly contents: {
            readonly records: readonly Record<string, unknown>[];
        };
        readonly clock: {
            /** Format: date-time */
            readonly now: string;
            /** @description Whether it stands still. */
            readonly frozen: boolean;
        };
        /** @description One of `delay`, `status`, `reset`, `truncateAfter` and `drip`, and which requests it is for. */
        readonly faultRule: {
            readonly match?: components["schemas"]["faultMatch"];
            /** @description Wait before the request is carried out, evenly between two spans unless told. */
            readonly delay?: {
                /** @example 100ms */
                readonly min: string;
                /** @example 2s */
                readonly max?: string;
                /**
                 * @default uniform
                 * @enum {string}
                 */
                readonly distribution?: "uniform" | "normal" | "exponential";
            };
            /** @description Answer with this status and the release's own error body. Nothing is carried out. */
            readonly status?: number;
            /** @description With `status`: the header Retry-After, in seconds. */
            readonly retryAfter?: number;
            /**
             * @description Reset the connection before the request is carried out, or after.
             * @enum {string}
             */
            readonly reset?: "before" | "after";
            /** @description End the connection after so many bytes of the body. */
            readonly truncateAfter?: number;
            /** @description Send the body in pieces. */
            readonly drip?: {
                readonly bytes: number;
                /** @example 100ms */
                readonly every: string;
            };
        };
        /** @description All of these have to hold; without any, the rule is for every request of the world. */
        readonly faultMatch: {
            /** @example createIdentity */
            readonly operation?: string;
            /** @example POST */
            readonly method?: string;
            /**
             * @description Without its query; `*` stands for anything.
             * @example /admin/identities/*
             */
            readonly path?: string;
            readonly probability?: number;
            /** @description Only the n-th request that matches. */
            readonly nth?: number;
            /** @description With `nth`: each n-th. */
            readonly every?: boolean;
            /** @description So many times at most. */
            readonly times?: number;
        };
        readonly fault: components["schemas"]["faultRule"] & {
            readonly id: string;
            /** @description How many requests it was for. */
            readonly matched: number;
            /** @description How many of them it struck. */
            readonly struck: number;
        };
        readonly exchange: {
            readonly id: number;
            /**
             * Format: date-time
             * @description By the clock of the machine.
             */
            readonly at: string;
            /** @description Milliseconds. */
            readonly took: number;
            readonly request: {
                /** @enum {string} */
                readonly listener: "admin" | "public";
                readonly method: string;
                readonly target: string;
                readonly headers: {
                    readonly [key: string]: string;
                };
                readonly body: string;
            };
            /** @description Left out where the connection was closed without an answer. */
            readonly response?: {
                readonly status: number;
                readonly headers: {
                    readonly [key: string]: string;
                };
                readonly body: string;
            };
            /** @description Why the connection was closed without an answer. */
            readonly dropped?: string;
            readonly explanation?: components["schemas"]["explanation"];
        };
        /** @description Why a request was refused. */
        readonly explanation: {
            /** @description What refused it. */
            readonly why: string;
            /** @description The rule of the identity schema that stands in the way. */
            readonly schema?: {
                readonly id: string;
                readonly pointer: string;
            };
            /** @description The nearest thing that would have worked. */
            readonly nearest?: string;
            /** @description What is surprising about it. */
            readonly quirk?: {
                readonly name: string;
                readonly text: string;
                /** @description Where the public discusses it. */
                readonly issue?: string;
            };
        };
        readonly problem: {
            /** @example urn:identikit:problem:unknown-world */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            /** @description What happened, what was expected, what to do. */
            readonly detail: string;
        };
    };
    responses: {
        /** @description Why it cannot be done. Nothing has changed. */
        readonly problem: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["problem"];
            };
        };
    };
    parameters: {
        /** @description The world that the request concerns; `default` unless told. */
        readonly world: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listWorlds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The worlds. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly worlds: readonly components["schemas"]["world"][];
                    };
                };
            };
            readonly default: components["responses"]["problem"];
        };
    };
    readonly createWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name: components["schemas"]["worldName"];
                    /** @description The world to fork; the one that the request concerns unless told. */
                    readonly from?: string;
                };
            };
        };
        readonly responses: {
            /** @description The new world. */
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["world"];
                };
            };
            readonly default: components["responses"]["problem"];
        };
    };
    readonly getWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The world. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["world"];
                };
            };
            readonly default: components["responses"]["problem"];
        };
    };
    readonly dropWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly default: components["responses"]["problem"];
        };
    };
    readonly resetWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; its journal and its faults are empty. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly default: components["responses"]["problem"];
        };
    };
    readonly exportWorld: {
        readonly parameters: {
            readonly query?: {
                readonly format?: "json" | "ndjson";
            };
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One document, or a record a line. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["contents"];
                    readonly "application/x-ndjson": string;
                };
            };
            readonly default: components["responses"]["problem"];
        };
    };
    readonly importWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["contents"];
                readonly "application/x-ndjson": string;
            };
        };
        readonly responses: {
            /** @description How much there is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly identities: number;
                        readonly sessions: number;
                    };
                };
            };
            readonly default: components["responses"]["problem"];
        };
    };
    readonly getClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The clock. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["clock"];
                };
            };
            readonly default: components["responses"]["problem"];
        };
    };
    readonly setClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date-time */
                    readonly now?: string;
                    readonly frozen?: boolean;
                };
            };
        };
        readonly responses: {
            /** @description The clock. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["clock"];
                };
            };
            readonly default: components["responses"]["problem"];
        };
    };
    readonly advanceClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description A span as Go writes it, e.g. `1h30m` or `-10s`.
                     * @example 36h
                     */
                    readonly by: string;
                };
            };
        };
        readonly responses: {
            /** @description The clock. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["clock"];
                };
            };
            readonly default: components["responses"]["problem"];
        };
    };
    readonly listFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rules, in the order in which they were added. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly faults: readonly components["schemas"]["fault"][];
                    };
                };
            };
            readonly default: components["responses"]["problem"];
        };
    };
    readonly addFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["faultRule"];
            };
        };
        readonly responses: {
            /** @description The rule is in force. */
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["fault"];
                };
            };
            readonly default: components["responses"]["problem"];
        };
    };
    readonly clearFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly default: components["responses"]["problem"];
        };
    };
    readonly removeFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly default: components["responses"]["problem"];
        };
    };
    readonly listJournal: {
        readonly parameters: {
            readonly query?: {
                readonly method?: string;
                /** @description The path without its query. */
                readonly path?: string;
                readonly status?: string;
                /** @description The id of an exchange. */
                readonly after?: number;
                /** @description If there is none, wait so long for one; at most 25s. */
                readonly wait?: string;
            };
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The exchanges. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly exchanges: readonly components["schemas"]["exchange"][];
                    };
                };
            };
            readonly default: components["responses"]["problem"];
        };
    };
    readonly clearJournal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly default: components["responses"]["problem"];
        };
    };
    readonly streamEvents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The events. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            readonly default: components["responses"]["problem"];
        };
    };
    readonly getExchange: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The world that the request concerns; `default` unless told. */
                readonly "X-Identikit-World"?: components["parameters"]["world"];
            };
            readonly path: {
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The exchange. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["exchange"];
                };
            };
            readonly default: components["responses"]["problem"];
        };
    };
}
