import { useEffect, useRef, useState } from 'preact/hooks';
import { parse } from '../../json/parse.ts';
import type { JsonValue } from '../../json/value.ts';
import { compact, indented, shown, valueAt, withMember } from '../json-tree.ts';
import { ChoiceField, Field } from '../parts/field.tsx';
import { Refused } from '../parts/refused.tsx';
import { usePlace } from '../server.ts';
import { schemaOf } from './identity.ts';
import { traitsOf } from './schema.ts';
import { Members } from './schema-form.tsx';

/** The body of a create or an update, edited as a form or as JSON. */
export interface IdentityEditorProps {
  readonly body: JsonValue;
  readonly isNew: boolean;
  /** Sends the body as JSON text. @throws Refusal */
  save(body: string): Promise<void>;
  /** Is told once there is something to be lost. */
  onTouch?(): void;
}

/** Edits an identity. */
export function IdentityEditor({ body: before, isNew, save, onTouch }: IdentityEditorProps) {
  const [body, setBody] = useState(before);
  const [text, setText] = useState<string>();
  const [error, setError] = useState<Error>();
  const [isBusy, setBusy] = useState(false);
  const [revision, setRevision] = useState(0);
  const shownBefore = useRef(before);
  useEffect(() => {
    if (shownBefore.current === before) return;
    shownBefore.current = before;
    setRevision((last) => last + 1);
    setBody(before);
    setText((shownText) => (shownText === undefined ? undefined : indented(before)));
  }, [before]);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      await save(text ?? compact(body));
    } catch (refusal) {
      setError(refusal as Error);
    }
    setBusy(false);
  };
  const toForm = (): void => {
    try {
      setBody(parse(text ?? compact(body)));
      setText(undefined);
      setError(undefined);
    } catch (fault) {
      setError(new Error(`This is not JSON yet: ${(fault as Error).message}`));
    }
  };
  const change = (changed: JsonValue): void => {
    setBody(changed);
    onTouch?.();
  };
  return (
    <form class="editor" noValidate onSubmit={submit}>
      <fieldset class="switch">
        <legend class="unseen">Edit as</legend>
        <button type="button" aria-pressed={text === undefined} onClick={toForm}>
          Form
        </button>
        <button type="button" aria-pressed={text !== undefined} onClick={() => setText(text ?? indented(body))}>
          JSON
        </button>
      </fieldset>
      {text === undefined ? (
        <BodyForm key={revision} body={body} isNew={isNew} onBody={change} />
      ) : (
        <Field label="Body of the request" hint={isNew ? undefined : 'What is left out is removed, as PUT does.'}>
          {(attributes) => (
            <textarea
              {...attributes}
              class="whole"
              rows={18}
              spellcheck={false}
              value={text}
              onInput={({ currentTarget }) => {
                setText(currentTarget.value);
                onTouch?.();
              }}
            />
          )}
        </Field>
      )}
      <Refused error={error} />
      <p class="actions">
        <button type="submit" class="primary" disabled={isBusy}>
          {isNew ? 'Create' : 'Save'}
        </button>
      </p>
    </form>
  );
}

function BodyForm({
  body,
  isNew,
  onBody,
}: {
  readonly body: JsonValue;
  readonly isNew: boolean;
  onBody(body: JsonValue): void;
}) {
  const { about } = usePlace();
  const schemaId = shown(valueAt(body, 'schema_id')) || about.defaultSchema;
  const root = schemaOf(about, schemaId);
  const ids = Object.fromEntries(about.schemas.map(({ id }) => [id, id]));
  return (
    <>
      {about.schemas.length > 1 && (
        <ChoiceField
          label="Identity schema"
          value={schemaId}
          options={ids}
          onValue={(id) => onBody(withMember(body, 'schema_id', id))}
        />
      )}
      <Members
        key={schemaId}
        schema={traitsOf(root)}
        root={root}
        value={valueAt(body, 'traits')}
        onValue={(traits) => onBody(withMember(body, 'traits', traits ?? new Map()))}
      />
      <ChoiceField
        label="State"
        value={shown(valueAt(body, 'state')) || 'active'}
        options={{ active: 'active', inactive: 'inactive' }}
        onValue={(state) => onBody(withMember(body, 'state', state))}
      />
      <p class="faint">{isNew ? 'Credentials and metadata' : 'Metadata and all else'} can be edited as JSON.</p>
    </>
  );
}
