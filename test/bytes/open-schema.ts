import { fileURLToPath } from 'node:url';

/** An identity schema that takes any object for traits, as `ID=FILE`. */
export const openSchema = `open=${fileURLToPath(new URL('./open.schema.json', import.meta.url))}`;
