// Generated from spec/ by `npm run contract`; do not edit.

export interface paths {
    "/about": {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        /** What is served, for tools that fit themselves to it. */
        get: operations["getAbout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All worlds, in the order in which they came into being. */
        get: operations["listWorlds"];
        put?: never;
        /** Forks a world. It costs the same whatever the size. */
        post: operations["createWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        /** One world. */
        get: operations["getWorld"];
        put?: never;
        post?: never;
        /** Lets go of a world. The default world stays. */
        delete: operations["dropWorld"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset": {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the world what it was when it was forked, or when the server had started; its clock too. */
        post: operations["resetWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export": {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        /** All that the world holds, secrets included, for `importWorld`. */
        get: operations["exportWorld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import": {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts what was exported in the place of all that the world holds. */
        post: operations["importWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock": {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        /** How late it is. */
        get: operations["getClock"];
        /** Sets the clock, lets it stand still or go on. It never stands before the beginning of a session. */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock/advance": {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the clock forward, or back. */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults": {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        /** The rules in force, and how often they struck. */
        get: operations["listFaults"];
        put?: never;
        /** Lets requests go wrong. The same requests are struck the same way whenever the server has the same seed. */
        post: operations["addFault"];
        /** Removes all rules. */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a rule. */
        delete: operations["removeFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal": {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        /** Exchanges that match, the oldest first. Secrets are hidden. */
        get: operations["listJournal"];
        put?: never;
        post?: never;
        /** Forgets all exchanges. */
        delete: operations["clearJournal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Exchanges and changes as they happen.
         * @description Server-sent events: `exchange` with an exchange as the journal shows it, `change` with the id of what changed, `reset` when the world has become another one. It ends when the world is dropped.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        /** One exchange; the header `X-Identikit-Exchange` of an answer leads to it. */
        get: operations["getExchange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        about: {
            /** @example v26.2.0 */
            release: string;
            /** @example /admin/identities */
            identitiesPath: string;
            /** @description Whether `preview_credentials_identifier_similar` is read. */
            similarSearch: boolean;
            /** @description How many exchanges are kept. */
            journalSize: number;
            /** @description The names of the operations. */
            operations: string[];
            defaultSchema: string;
            schemas: {
                id: string;
                /** @description The identity schema itself. */
                schema: unknown;
            }[];
        };
        worldName: string;
        world: {
            name: components["schemas"]["worldName"];
            /** @description The world that it was forked from. */
            from?: string;
            /** @description How many it holds. */
            identities: number;
        };
        contents: {
            records: Record<string, unknown>[];
        };
        clock: {
            /** Format: date-time */
            now: string;
            /** @description Whether it stands still. */
            frozen: boolean;
        };
        /** @description One of `delay`, `status`, `reset`, `truncateAfter`, `drip` and `staleLists`, and which requests it is for. */
        faultRule: {
            match?: components["schemas"]["faultMatch"];
            /** @description Wait before the request is carried out, evenly between two spans unless told. */
            delay?: {
                /** @example 100ms */
                min: string;
                /** @example 2s */
                max?: string;
                /**
                 * @default uniform
                 * @enum {string}
                 */
                distribution?: "uniform" | "normal" | "exponential";
            };
            /** @description Answer with this status and the release's own error body. Nothing is carried out. */
            status?: number;
            /** @description With `status`: the header Retry-After, in seconds. */
            retryAfter?: number;
            /**
             * @description Reset the connection before the request is carried out, or after.
             * @enum {string}
             */
            reset?: "before" | "after";
            /** @description End the connection after so many bytes of the body. */
            truncateAfter?: number;
            /** @description Send the body in pieces. */
            drip?: {
                bytes: number;
                /** @example 100ms */
                every: string;
            };
            /**
             * @description Lists with `consistency=eventual` are this stale, in the whole world.
             * @example 4.8s
             */
            staleLists?: string;
        };
        /** @description All of these have to hold; without any, the rule is for every request of the world. */
        faultMatch: {
            /** @example createIdentity */
            operation?: string;
            /** @example POST */
            method?: string;
            /**
             * @description Without its query; `*` stands for anything.
             * @example /admin/identities/*
             */
            path?: string;
            probability?: number;
            /** @description Only the n-th request that matches. */
            nth?: number;
            /** @description With `nth`: each n-th. */
            every?: boolean;
            /** @description So many times at most. */
            times?: number;
        };
        fault: components["schemas"]["faultRule"] & {
            id: string;
            /** @description How many requests it was for. */
            matched: number;
            /** @description How many of them it struck. */
            struck: number;
        };
        exchange: {
            id: number;
            /**
             * Format: date-time
             * @description By the clock of the machine.
             */
            at: string;
            /** @description Milliseconds. */
            took: number;
            request: {
                /** @enum {string} */
                listener: "admin" | "public";
                method: string;
                target: string;
                headers: {
                    [key: string]: string;
                };
                body: string;
            };
            /** @description Left out where the connection was closed without an answer. */
            response?: {
                status: number;
                headers: {
                    [key: string]: string;
                };
                body: string;
            };
            /** @description Why the connection was closed without an answer. */
            dropped?: string;
            explanation?: components["schemas"]["explanation"];
        };
        /** @description Why a request was refused. */
        explanation: {
            /** @description What refused it. */
            why: string;
            /** @description The rule of the identity schema that stands in the way. */
            schema?: {
                id: string;
                pointer: string;
            };
            /** @description The nearest thing that would have worked. */
            nearest?: string;
            /** @description What is surprising about it. */
            quirk?: {
                name: string;
                text: string;
                /** @description Where the public discusses it. */
                issue?: string;
            };
        };
        problem: {
            /** @example urn:identikit:problem:unknown-world */
            type: string;
            title: string;
            status: number;
            /** @description What happened, what was expected, what to do. */
            detail: string;
        };
    };
    responses: {
        /** @description Why it cannot be done. Nothing has changed. */
        problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["problem"];
            };
        };
    };
    parameters: {
        /** @description The world that the request concerns; `default` unless told. */
        world: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAbout: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The release, where its API is, and its identity schemas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["about"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listWorlds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The worlds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        worlds: components["schemas"]["world"][];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    createWorld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: components["schemas"]["worldName"];
                    /** @description The world to fork; the one that the request concerns unless told. */
                    from?: string;
                };
            };
        };
        responses: {
            /** @description The new world. */
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["world"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The world. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["world"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    dropWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["problem"];
        };
    };
    resetWorld: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; its journal and its faults are empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["problem"];
        };
    };
    exportWorld: {
        parameters: {
            query?: {
                format?: "json" | "ndjson" | "data";
            };
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One document, a record a line, or a file as `serve --data` keeps it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contents"];
                    "application/x-ndjson": string;
                    "text/plain": string;
                };
            };
            default: components["responses"]["problem"];
        };
    };
    importWorld: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contents"];
                "application/x-ndjson": string;
                "text/plain": string;
            };
        };
        responses: {
            /** @description How much there is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        identities: number;
                        sessions: number;
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clock"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    now?: string;
                    frozen?: boolean;
                };
            };
        };
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clock"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description A span as Go writes it, e.g. `1h30m` or `-10s`.
                     * @example 36h
                     */
                    by: string;
                };
            };
        };
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clock"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules, in the order in which they were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: components["schemas"]["fault"][];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["faultRule"];
            };
        };
        responses: {
            /** @description The rule is in force. */
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["fault"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["problem"];
        };
    };
    removeFault: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["problem"];
        };
    };
    listJournal: {
        parameters: {
            query?: {
                method?: string;
                /** @description The path without its query. */
                path?: string;
                status?: string;
                /** @description The id of an exchange. */
                after?: number;
                /** @description If there is none, wait so long for one; at most 25s. */
                wait?: string;
                /** @description As the schema here says, or as a HAR 1.2 document. */
                format?: "json" | "har";
            };
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exchanges. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        exchanges: components["schemas"]["exchange"][];
                    };
                };
            };
            default: components["responses"]["problem"];
        };
    };
    clearJournal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["problem"];
        };
    };
    streamEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            default: components["responses"]["problem"];
        };
    };
    getExchange: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that the request concerns; `default` unless told. */
                "X-Identikit-World"?: components["parameters"]["world"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exchange. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["exchange"];
                };
            };
            default: components["responses"]["problem"];
        };
    };
}
