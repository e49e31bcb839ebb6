import { ConfigError } from '../config/config-error.ts';
import type { Dialect } from '../dialect/behaviour.ts';
import { connhex, strictConnhex } from '../dialect/connhex.ts';
import { release } from '../dialect/release.ts';
import { newestRelease, releases } from '../dialect/releases.ts';
import { strictly } from '../dialect/strict.ts';
import type { BackendChoices } from './backend-choices.ts';

/** The dialect that the options ask for. @throws ConfigError when they contradict one another */
export function chosenDialect(options: BackendChoices): Dialect {
  const spoken = options.dialect === 'connhex' ? connhexOf(options) : kratosOf(options);
  return options.basePath === undefined
    ? spoken
    : release(spoken, { http: { basePath: readBasePath(options.basePath) } });
}

/** What the options' dialect is called, e.g. `Ory Kratos v26.2.0`. */
export function titleOf(options: BackendChoices, { release }: Dialect): string {
  const name = options.dialect === 'connhex' ? `Connhex IAM (Ory Kratos ${release})` : `Ory Kratos ${release}`;
  return options.strictSpec ? `${name} as its description promises` : name;
}

function kratosOf({ release: name = newestRelease, strictSpec }: BackendChoices): Dialect {
  return strictSpec ? strictly(releases[name]) : releases[name];
}

function connhexOf(options: BackendChoices): Dialect {
  if (options.release !== undefined && options.release !== connhex.release)
    throw new ConfigError(
      `Connhex IAM speaks ${connhex.release} and no other release. Leave out --release ${options.release}, or --dialect connhex.`,
    );
  return options.strictSpec ? strictConnhex : connhex;
}

/** `/iam/` becomes `/iam`, and `/` nothing. @throws ConfigError when it is no beginning of a path */
export function readBasePath(text: string): string {
  const path = text.replace(/\/$/, '');
  if (!/^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*$/.test(path))
    throw new ConfigError(
      `--base-path ${JSON.stringify(text)} is not the beginning of a path. Give one such as /iam, of letters, digits and . _ ~ -.`,
    );
  return path;
}
