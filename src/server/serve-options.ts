import type { ReleaseName } from '../dialect/release-name.ts';

/** How a server is to be started; what is left out has the default that `identikit serve --help` tells. */
export interface ServeOptions {
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly publicPort?: number | undefined;
  readonly basePath?: string | undefined;
  readonly release?: ReleaseName | undefined;
  readonly dialect?: 'kratos' | 'connhex' | undefined;
  readonly database?: 'sqlite' | 'postgres' | undefined;
  readonly strictSpec?: boolean | undefined;
  readonly config?: string | undefined;
  readonly skipMissingSchemas?: boolean | undefined;
  /** `ID=FILE`; the one named `default`, or else the first, is the default. */
  readonly identitySchema?: readonly string[] | undefined;
  readonly data?: string | undefined;
  /** RFC 3339. */
  readonly clock?: string | undefined;
  readonly seed?: string | undefined;
  /** How many people to begin with. */
  readonly count?: number | undefined;
  /** A duration in Go's form. */
  readonly eventualLag?: string | undefined;
  /** false: no control API, no worlds, no journal. */
  readonly control?: boolean | undefined;
  /** What requests to the control API must bring as a bearer token; it is off on addresses of the network without one. */
  readonly controlToken?: string | undefined;
  /** How many exchanges the journal keeps; 1,000 unless told. */
  readonly journal?: number | undefined;
  /** false: no answer has a header that the real server does not send. */
  readonly extraHeaders?: boolean | undefined;
}
