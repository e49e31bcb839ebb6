import { readFile } from 'node:fs/promises';
import type { HttpResponse } from '../http/message.ts';

/** Where the console is below the control API. */
const root = '/ui';

/** The files of the console by their names; `index.html` is the page. */
export type ConsoleFiles = ReadonlyMap<string, Uint8Array>;

const served = new Set(['console.js', 'console.css', 'icon.svg', 'swagger-ui-bundle.js', 'swagger-ui.css']);

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Only what this server has itself, and no script or style within the page. Swagger UI draws its arrows as data URLs. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Answers GET of the console's page and files; undefined for paths that are none of them.
 * The files are read from the folder `console` beside the bundle, or built on first use when this is the checkout.
 * @param read gives a file; throws when it is not there, or cannot be built
 */
export function consoleDoor(
  read: (name: string) => Promise<Uint8Array> = fileOf,
): (path: string) => Promise<HttpResponse> | undefined {
  const answer = async (name: string): Promise<HttpResponse> => {
    try {
      return fileAnswer(name, await read(name));
    } catch (error) {
      return fileAnswer('index.html', missingPage(error), 503);
    }
  };
  return (path) => {
    if (path === root) return answer('index.html');
    if (path === `${root}/`) return Promise.resolve({ status: 308, headers: ['Location', '../ui'] });
    const name = path.slice(root.length + 1);
    return path === `${root}/${name}` && served.has(name) ? answer(name) : undefined;
  };
}

const fileAnswer = (name: string, body: HttpResponse['body'], status = 200): HttpResponse => ({
  status,
  headers: [
    'Cache-Control',
    'no-cache',
    'Content-Security-Policy',
    contentSecurityPolicy,
    'Content-Type',
    types[name.slice(name.lastIndexOf('.') + 1)]!,
    'Referrer-Policy',
    'no-referrer',
    'X-Content-Type-Options',
    'nosniff',
  ],
  body,
});

const isCheckout = import.meta.url.endsWith('.ts');

async function fileOf(name: string): Promise<Uint8Array> {
  if (!isCheckout) return readFile(new URL(`./console/${name}`, import.meta.url));
  return (await builtHere()).get(name)!;
}

let building: Promise<ConsoleFiles> | undefined;

/** Built in memory; by a module whose name the bundler does not see, as it needs esbuild. */
function builtHere(): Promise<ConsoleFiles> {
  const builder = new URL('./console-build.ts', import.meta.url).href;
  building ??= import(builder).then(({ buildConsole }) => buildConsole());
  return building;
}

const missingPage = (error: unknown): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The console is not built</title>
<h1>The console is not built</h1>
<p>Run <code>npm ci</code> in the checkout and start the server again; <code>npm run build</code> builds the whole package.</p>
<p>What went wrong: <code>${escaped(String(error))}</code></p>
</html>
`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
