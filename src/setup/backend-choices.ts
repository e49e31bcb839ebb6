import type { ReleaseName } from '../dialect/release-name.ts';

/** What a backend is to be like, whatever door it is behind; what is left out has the default that `identikit serve --help` tells. */
export interface BackendChoices {
  readonly release?: ReleaseName | undefined;
  readonly dialect?: 'kratos' | 'connhex' | undefined;
  /** Path of the admin routes instead of `/admin`, or of `/iam` with the dialect `connhex`. */
  readonly basePath?: string | undefined;
  readonly database?: 'sqlite' | 'postgres' | undefined;
  /** Answers as the published description promises, where that can be kept. */
  readonly strictSpec?: boolean | undefined;
  /** The time at which the clock stands still, in RFC 3339. */
  readonly clock?: string | undefined;
  /** Decides ids, tokens, codes and people. */
  readonly seed?: string | undefined;
  /** How many people to begin with. */
  readonly count?: number | undefined;
  /** From how many people on they come into being when they are touched; 5,000 unless told. */
  readonly untouchedFrom?: number | undefined;
  /** How stale lists with consistency=eventual are: a duration in Go's form. */
  readonly eventualLag?: string | undefined;
  /** What requests to the control API must bring as a bearer token. */
  readonly controlToken?: string | undefined;
  /** How many exchanges the journal of each world keeps; 1,000 unless told. */
  readonly journal?: number | undefined;
  /** false: no answer has a header that the real server does not send. */
  readonly extraHeaders?: boolean | undefined;
}
