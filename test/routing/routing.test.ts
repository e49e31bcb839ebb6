import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../src/dialect/behaviour.ts';
import { releases } from '../../src/dialect/releases.ts';
import type { HttpRequest, HttpResponse, Listener } from '../../src/http/message.ts';
import { createRouter, type RoutedRequest } from '../../src/http/router.ts';

type Recorded = Record<Listener, Record<string, Record<string, string>>>;

const unserved =
  /^\/(?:admin\/)?(?:sessions\/?$|sessions\/(?!whoami)|self-service\/logout$|courier\/)|^\/sessions\/WhoAmI$/;
const urls = { adminUrl: 'http://admin.test/', publicUrl: 'http://public.test/' };

const olderGo: Dialect = {
  ...releases['v25.4.0'],
  http: { ...releases['v25.4.0'].http, cleanPathStatus: 307 },
};

describe.each([
  ['v1.0.0', 'v1.3.1', releases['v1.0.0']],
  ['v1.3.1', 'v1.3.1', releases['v1.3.1']],
  ['v25.4.0', 'v25.4.0', olderGo],
  ['v26.2.0', 'v26.2.0', releases['v26.2.0']],
])('%s', (_, file, dialect) => {
  const recorded: Recorded = JSON.parse(
    readFileSync(new URL(`../../fixtures/routing/${file}.json`, import.meta.url), 'utf8'),
  );
  const route = createRouter({ dialect, ...urls, csrfCookie: () => 'csrf_token_0=0' });

  for (const listener of ['admin', 'public'] as const) {
    it(`routes on the ${listener} listener as the real server did`, () => {
      const ours: Record<string, string> = {};
      const theirs: Record<string, string> = {};
      for (const [target, answers] of Object.entries(recorded[listener])) {
        for (const [methods, answer] of Object.entries(answers)) {
          for (const method of methods.split(' ')) {
            const told = tell(route(request(listener, method, target)));
            if (answer.startsWith('handler') && told.startsWith('404') && unserved.test(target)) continue;
            ours[`${method} ${target}`] = told;
            theirs[`${method} ${target}`] = answer;
          }
        }
      }
      expect(ours).toEqual(theirs);
    });
  }
});

function request(listener: Listener, method: string, target: string): HttpRequest {
  return { listener, method, target, headers: {}, body: { text: '', length: 0, tooLarge: false } };
}

function tell(answer: RoutedRequest | HttpResponse): string {
  const list = 'operationId' in answer ? answer.commonHeaders.list : answer.headers;
  const header = (name: string) => list[list.indexOf(name) + 1] ?? '';
  let text = 'operationId' in answer ? 'handler' : String(answer.status);
  if (list.includes('Allow')) text += ` allow ${header('Allow')}`;
  if (list.includes('Location')) {
    text += ` → ${header('Location').replace('http://admin.test', '«admin»').replace('http://public.test', '«public»')}`;
  }
  if (list.includes('Cache-Control')) text += ' +cache-control';
  if (list.includes('Vary')) text += ' +vary';
  if (list.includes('Set-Cookie')) text += ' +cookie';
  return text;
}
