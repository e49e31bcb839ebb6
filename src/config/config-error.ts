/** A kratos.yml that cannot be used. The message says what is wrong where, what was expected and what to do. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** An identity schema that is not where the configuration says; one can go on without it. */
export class MissingSchema extends ConfigError {
  override name = 'MissingSchema';
}
