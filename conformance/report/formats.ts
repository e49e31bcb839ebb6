import { badgeReport } from './badge.ts';
import { consoleReport } from './console.ts';
import { harReport } from './har.ts';
import { htmlReport } from './html.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { markdownReport } from './markdown.ts';
import type { RunRecord } from './reporter.ts';
import { sarifReport } from './sarif.ts';
import { tapReport } from './tap.ts';

/** Each format that is written when the run is over. `ndjson` is written while it goes on. */
export const formats = {
  console: consoleReport,
  html: htmlReport,
  json: jsonReport,
  junit: junitReport,
  markdown: markdownReport,
  tap: tapReport,
  sarif: sarifReport,
  har: harReport,
  badge: badgeReport,
} satisfies Record<string, (record: RunRecord) => string>;

/** The name of a report's format. */
export type Format = keyof typeof formats | 'ndjson';

/** All formats. */
export const formatNames: readonly Format[] = [...(Object.keys(formats) as (keyof typeof formats)[]), 'ndjson'];
