import manifest from '../../package.json' with { type: 'json' };

/** The version of this package, e.g. `0.1.0`. */
export const packageVersion: string = manifest.version;
