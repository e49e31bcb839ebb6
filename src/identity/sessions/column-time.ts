import { formatMicros, formatNanos, type Instant } from '../../command/instant.ts';
import type { Database } from '../database.ts';
import type { Timestamp } from '../identity.ts';

/** A moment as it comes back from a column of the database. */
export function columnTime(instant: Instant, { nanoseconds }: Pick<Database, 'nanoseconds'>): Timestamp {
  return nanoseconds === 'kept' ? formatNanos(instant) : formatMicros(instant);
}
