/** An id that no identity, session or schema has. */
export const nobody = '4e0b5d1e-5b0c-4a51-9d5e-1d5e0b0c4a51';
