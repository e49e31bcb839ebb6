/** Numbers of a person's things, for their ids: the first of a kind. */
export const things = { identity: 0, verifiable: 1, recovery: 128 };

/** In microseconds. */
export const hour = 3_600_000_000;
