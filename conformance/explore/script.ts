import { type OperationId, routes } from '../../src/http/route-table.ts';
import type { Parting } from './play.ts';
import type { OpenRequest } from './request.ts';
import { nobodysId } from './request.ts';

/**
 * A script for Node that sends the requests again, prints the answers, and removes what it has made.
 * @param admin URL of the admin API with its base path
 */
export function scriptOf({ requests, differences }: Parting, admin: string, title: string): string {
  const lines = requests.map(lineOf);
  return `// The last answer is not that of ${title}:
${differences.map((line) => `//   ${line.replaceAll('\n', ' ')}`).join('\n')}
// Run it with: node FILE.mjs [URL of the API]. AUTHORIZATION in the environment is sent along.
const api = process.argv[2] ?? ${JSON.stringify(admin)};
const ids = [];
const send = async (method, path, body) => {
  const headers = { 'content-type': 'application/json', ...(process.env.AUTHORIZATION && { authorization: process.env.AUTHORIZATION }) };
  const answer = await fetch(api + path, { method, headers, body: body && JSON.stringify(body) }).catch((error) => ({ status: String(error.cause ?? error), text: () => '' }));
  const text = await answer.text();
  console.log(\`\${method} \${path}\\n  \${answer.status} \${text.trim()}\`);
  const made = answer.status < 300 && text ? JSON.parse(text) : {};
  if (method === 'POST' && made.id) ids.push(made.id);
  for (const { action, identity } of made.identities ?? []) if (action === 'create') ids.push(identity);
};

${lines.join('\n')}

for (const id of ids) await fetch(\`\${api}/identities/\${id}\`, { method: 'DELETE', headers: process.env.AUTHORIZATION ? { authorization: process.env.AUTHORIZATION } : {} });
`;
}

function lineOf({ operation, path, query, json }: OpenRequest): string {
  const { methods, pattern } = routes.find(
    ({ to, listener }) => to === (operation as OperationId) && listener === 'admin',
  )!;
  const rest = [...path];
  const filled = pattern.replace(/\{\w+\}/g, () => placed(rest.shift()!));
  const pairs = query.map(([name, part]) => `${name}=${placed(part)}`);
  const target = pairs.length > 0 ? `${filled}?${pairs.join('&')}` : filled;
  return `await send('${methods[0]}', \`${target}\`${json === undefined ? '' : `, ${JSON.stringify(json)}`});`;
}

function placed(part: OpenRequest['path'][number]): string {
  if (typeof part === 'object') return encodeURIComponent(part.text).replaceAll('`', '%60');
  return part === 'nobody' ? nobodysId : `\${ids[${part}]}`;
}
