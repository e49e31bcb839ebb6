import { curlOf } from './curl.ts';
import { failures, type RunRecord } from './reporter.ts';

const severities = { must: 'error', should: 'warning', may: 'note' } as const;

/** SARIF 2.1.0: a rule for each check, a result for each failure. */
export function sarifReport(record: RunRecord): string {
  const { head, checks } = record;
  const rules = checks.map(({ id, title, level, source }) => ({
    id,
    shortDescription: { text: title },
    defaultConfiguration: { level: severities[level] },
    properties: { sources: source },
  }));
  const results = failures(record).map(({ id, level, finding, reason = '' }) => {
    const exchange = record.exchange(finding?.exchange);
    const found = finding ? `${finding.what}: expected ${finding.expected}, got ${finding.got}` : reason;
    return {
      ruleId: id,
      level: severities[level],
      message: { text: exchange ? `${found}\n${curlOf(exchange)}` : found },
      locations: [{ logicalLocations: [{ fullyQualifiedName: head.url + head.basePath, kind: 'resource' }] }],
    };
  });
  const driver = { name: 'identikit', version: head.version, rules };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, results }],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}
