import { useEffect, useRef, useState } from 'preact/hooks';
import { ChoiceField } from '../parts/field.tsx';
import { Heading } from '../parts/heading.tsx';
import { Refused } from '../parts/refused.tsx';
import { base } from '../route.ts';
import { type Server, usePlace } from '../server.ts';
import { showSwagger } from './swagger.ts';

const documents = { '/openapi.json': 'Identity API', '/_identikit/openapi.json': 'Control API of identikit' };

/** The API's descriptions, to be tried out in the world that is shown. */
export function ApiView() {
  const { server } = usePlace();
  const [path, setPath] = useState('/openapi.json');
  const [error, setError] = useState<Error>();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setError(undefined);
    show(server, path, frame.current!).catch(setError);
  }, [server, path]);
  return (
    <>
      <div class="bar">
        <Heading>API</Heading>
        <ChoiceField label="Description" value={path} options={documents} onValue={setPath} />
      </div>
      <Refused error={error} />
      <div ref={frame} class="swagger" />
    </>
  );
}

async function show(server: Server, path: string, frame: HTMLElement): Promise<void> {
  const headers = authorized(server);
  const response = await fetch(base + path, { headers });
  if (!response.ok) throw new Error(`The description is not to be had: ${response.status}`);
  // Swagger UI warns of any dialect; the one of OpenAPI is what it takes for granted.
  const { jsonSchemaDialect, ...described } = await response.json();
  const url = location.origin + base + (path.startsWith('/_identikit/') ? '/_identikit' : '');
  await showSwagger({ ...described, servers: [{ url }] }, frame, { 'X-Identikit-World': server.world, ...headers });
}

const authorized = ({ token }: Server): Record<string, string> =>
  token === undefined ? {} : { Authorization: `Bearer ${token}` };
