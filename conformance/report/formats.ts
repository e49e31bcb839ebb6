import { badgeReport } from './badge.ts';
import { consoleReport } from './console.ts';
import type { Format } from './format-names.ts';
import { harReport } from './har.ts';
import { htmlReport } from './html.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { markdownReport } from './markdown.ts';
import type { RunRecord } from './reporter.ts';
import { sarifReport } from './sarif.ts';
import { tapReport } from './tap.ts';

/** Each format that is written when the run is over. */
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
} satisfies Record<Exclude<Format, 'ndjson'>, (record: RunRecord) => string>;
