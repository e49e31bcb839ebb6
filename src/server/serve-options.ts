import type { BackendChoices } from '../setup/backend-choices.ts';

/** How a server is to be started; what is left out has the default that `identikit serve --help` tells. */
export interface ServeOptions extends BackendChoices {
  readonly host?: string | undefined;
  /** Of the admin API; 0 takes a free one. */
  readonly port?: number | undefined;
  readonly publicPort?: number | undefined;
  /** The kratos.yml of a real deployment. */
  readonly config?: string | undefined;
  /** Goes on without identity schemas that are not where the configuration says. */
  readonly skipMissingSchemas?: boolean | undefined;
  /** `ID=FILE`; the one named `default`, or else the first, is the default. */
  readonly identitySchema?: readonly string[] | undefined;
  /** Fetches what the identity schemas refer to on other machines. */
  readonly allowRemoteRefs?: boolean | undefined;
  /** Identity schemas by id: a file, or the schema itself. */
  readonly schemas?: Readonly<Record<string, string | URL | object>> | undefined;
  /** The file that keeps the state. */
  readonly data?: string | undefined;
  /** false: no control API, no worlds, no journal. */
  readonly control?: boolean | undefined;
}
