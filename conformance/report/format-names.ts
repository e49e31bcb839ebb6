/** All formats of a report. `ndjson` is written while the run goes on, the others when it is over. */
export const formatNames = [
  'console',
  'html',
  'json',
  'junit',
  'markdown',
  'tap',
  'sarif',
  'har',
  'badge',
  'ndjson',
] as const;

/** The name of a report's format. */
export type Format = (typeof formatNames)[number];
