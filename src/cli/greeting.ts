import type { RunningServer } from '../server/start.ts';

/** What `serve` prints after the admin URL: what was loaded, and two commands to try. */
export function greeting(server: RunningServer): string {
  const { adminUrl, publicUrl, identitiesPath, loaded, worlds } = server;
  const lines = [
    `  ${loaded.title}`,
    `  identity schemas  ${loaded.schemas.join(', ')}`,
    `  identities        ${loaded.identities}`,
    `  public port       ${publicUrl}`,
    ...(worlds ? [`  console           ${adminUrl}/_identikit/ui`] : []),
    ...loaded.notices.map((notice) => `  note              ${notice}`),
    ...(loaded.ignored.length > 0 ? [`  ignored           ${loaded.ignored.join(', ')}`] : []),
    '',
    'Try:',
    `  curl '${adminUrl}${identitiesPath}?page_size=2'`,
    `  curl -X POST ${adminUrl}${identitiesPath} -H 'Content-Type: application/json' -d '${loaded.example}'`,
  ];
  return `${lines.join('\n')}\n`;
}
