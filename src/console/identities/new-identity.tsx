import { useMemo } from 'preact/hooks';
import { parse } from '../../json/parse.ts';
import type { JsonValue } from '../../json/value.ts';
import { Heading } from '../parts/heading.tsx';
import { goTo, linkTo } from '../route.ts';
import { usePlace } from '../server.ts';
import { nameOf, textAt } from './identity.ts';
import { IdentityEditor } from './identity-editor.tsx';

/** Creates an identity. */
export function NewIdentity() {
  const { server, about, say } = usePlace();
  const body = useMemo(
    () =>
      new Map<string, JsonValue>([
        ['schema_id', about.defaultSchema],
        ['traits', new Map()],
      ]),
    [about.defaultSchema],
  );
  const save = async (text: string): Promise<void> => {
    const answer = await server.send('POST', about.identitiesPath, text);
    const identity = parse(answer.text);
    say(`${nameOf(identity, about)} was created`);
    goTo(server.world, 'identities', textAt(identity, 'id'));
  };
  return (
    <>
      <p class="crumbs">
        <a href={linkTo(server.world, 'identities')}>Identities</a>
      </p>
      <Heading>New identity</Heading>
      <IdentityEditor body={body} isNew save={save} />
    </>
  );
}
