import { useMemo, useRef, useState } from 'preact/hooks';
import { parse } from '../../json/parse.ts';
import type { JsonValue } from '../../json/value.ts';
import { valueAt } from '../json-tree.ts';
import { Heading } from '../parts/heading.tsx';
import { Question } from '../parts/question.tsx';
import { Refused } from '../parts/refused.tsx';
import { goTo, linkTo } from '../route.ts';
import { usePlace } from '../server.ts';
import { useLoaded } from '../use-loaded.ts';
import { type Identity, nameOf, textAt } from './identity.ts';
import { IdentityEditor } from './identity-editor.tsx';
import { IdentityFacts } from './identity-facts.tsx';

/** One identity: what is known of it, and a form to change it. */
export function IdentityPage({ id }: { readonly id: string }) {
  const { server, about, changes, say } = usePlace();
  const path = `${about.identitiesPath}/${encodeURIComponent(id)}`;
  const { data, error, reload } = useLoaded(async () => (await server.look(path)).text, [server, id, changes]);
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Error>();
  const identity = data === undefined ? undefined : parse(data);
  const name = identity === undefined ? id : nameOf(identity, about);

  const remove = async (): Promise<void> => {
    try {
      await server.send('DELETE', path);
      say(`${name} was deleted`);
      goTo(server.world, 'identities');
    } catch (fault) {
      setRefusal(fault as Error);
    }
  };
  return (
    <>
      <p class="crumbs">
        <a href={linkTo(server.world, 'identities')}>Identities</a>
      </p>
      <div class="bar">
        <Heading>{name}</Heading>
        {identity !== undefined && (
          <button type="button" class="danger" onClick={() => setAsking(true)}>
            Delete
          </button>
        )}
      </div>
      <Refused error={refusal ?? error} />
      {identity !== undefined && !error && (
        <div class="columns">
          <FreshEditor identity={identity} text={data!} path={path} onSaved={reload} />
          <IdentityFacts identity={identity} path={path} />
        </div>
      )}
      {isAsking && (
        <Question
          title={`Delete ${name}?`}
          action="Delete"
          onAnswer={(isYes) => {
            setAsking(false);
            if (isYes) void remove();
          }}
        >
          <p>The identity is removed from world {server.world}, with its credentials and sessions.</p>
        </Question>
      )}
    </>
  );
}

/** An editor that follows changes made elsewhere, unless something would be lost by that. */
function FreshEditor({
  identity,
  text,
  path,
  onSaved,
}: {
  readonly identity: Identity;
  readonly text: string;
  readonly path: string;
  onSaved(): void;
}) {
  const { server, say } = usePlace();
  const [edited, setEdited] = useState({ identity, text });
  const body = useMemo(() => bodyOf(edited.identity), [edited]);
  const isTouched = useRef(false);
  const isOld = edited.text !== text;
  const renew = (): void => {
    isTouched.current = false;
    setEdited({ identity, text });
  };
  if (isOld && !isTouched.current) renew();
  const save = async (body: string): Promise<void> => {
    await server.send('PUT', path, body);
    isTouched.current = false;
    say('Saved');
    onSaved();
  };
  return (
    <div>
      {isOld && isTouched.current && (
        <p class="note" role="status">
          It was changed elsewhere.{' '}
          <button type="button" onClick={renew}>
            Show what it is now
          </button>
        </p>
      )}
      <IdentityEditor
        body={body}
        isNew={false}
        save={save}
        onTouch={() => {
          isTouched.current = true;
        }}
      />
    </div>
  );
}

/** What an update takes, of what the API shows. */
const updated = ['schema_id', 'external_id', 'state', 'traits', 'metadata_public', 'metadata_admin'];

const bodyOf = (identity: Identity): JsonValue =>
  new Map(
    updated.flatMap((name) => {
      const value = valueAt(identity, name);
      return value === undefined || value === null || textAt(identity, name) === '' ? [] : [[name, value] as const];
    }),
  );
