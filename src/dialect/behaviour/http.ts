/** Routing, redirects, fixed headers, limits. */
export interface HttpBehaviour {
  /** julienschmidt/httprouter, or Go's ServeMux as v25.4.0 (each route also with a slash at the end) or v26.2.0 uses it. */
  readonly router: 'httprouter' | 'servemux-slash' | 'servemux';
  /** Where the admin routes stand: `/admin`, or what a gateway puts there; `''` for nothing. */
  readonly basePath: string;
  /** A path without `/admin` (or what stands there) on the admin port: answered with a redirect, or rewritten in place. */
  readonly adminPrefix: 'redirect' | 'rewrite';
  /** Status of ServeMux's redirect to a cleaned path. */
  readonly cleanPathStatus: 301 | 307;
  /** Which answers carry Cache-Control. */
  readonly cacheControl: 'matched-routes' | 'every-get';
  /** Errors carry the header Ory-Error-Id. */
  readonly errorIdHeader: boolean;
  /** Longest body that is read, in bytes. */
  readonly maxBodyBytes: number | 'none';
  /** The connection is closed after a body that is too long. */
  readonly closesAfterTooLarge: boolean;
  /** GET /admin/identities/by/external/{externalID} exists. */
  readonly externalIdRoute: boolean;
  /** Content type of the metrics. */
  readonly metricsType: string;
  /** How a PUT's or POST's Content-Type header is read. */
  readonly contentType: 'list' | 'single';
  /** The public listener cleans a path (`//`, `..`) in place before it looks for a route. */
  readonly cleansPublicPaths: boolean;
  /** Details of `security_csrf_violation`: always those of the variant defined last, or what the request lacked. */
  readonly csrfDetails: 'of-the-last-variant' | 'of-the-request';
  /** What 404 of an unknown path and 405 look like. */
  readonly routerErrors: 'plain-text' | 'error-object';
  /** Documented largest sizes of pages: what is larger, smaller than 1 or no number is refused with 400. */
  readonly pageLimits: PageLimits | 'none';
  /** Links of a numbered list without items: around the page asked for, or to the first page alone. */
  readonly linksOfNothing: 'around' | 'first';
}

/** The largest sizes of pages that a description tells. */
export interface PageLimits {
  readonly perPage: number;
  readonly pageSize: number;
}

/** What Go's encoding/json and the types that decode themselves do differently. */
export interface JsonBehaviour {
  /** U+0008 and U+000C are written `\b` and `\f` (Go 1.22), or `\u0008` and `\u000c`. */
  readonly shortEscapes: boolean;
  /** gofrs/uuid: which texts refuse a UUID, and whether a nullable one is read from unescaped text. */
  readonly uuid: 'gofrs-4.3' | 'gofrs-4.4';
  /** Go 1.19 reads a time with the quotes around it, and says so in its errors; 1.23 refuses odd time zones. */
  readonly time: 'go-1.19' | 'go-1.20' | 'go-1.23';
}
