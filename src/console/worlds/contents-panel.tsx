import { useRef, useState } from 'preact/hooks';
import { Question } from '../parts/question.tsx';
import { Refused } from '../parts/refused.tsx';
import { dataOf, usePlace } from '../server.ts';

/** Carries the contents of the world elsewhere, and puts others in their place. */
export function ContentsPanel() {
  const { server, say } = usePlace();
  const [text, setText] = useState<string>();
  const [error, setError] = useState<Error>();
  const file = useRef<HTMLInputElement>(null);

  const attempt = async (act: () => Promise<string>): Promise<void> => {
    try {
      say(await act());
      setError(undefined);
    } catch (refusal) {
      setError(refusal as Error);
    }
  };
  const exportWorld = () =>
    attempt(async () => {
      const records = await dataOf<string>(server.control.GET('/export', { parseAs: 'text' }) as never);
      download(`${server.world}.json`, records);
      return `World ${server.world} was exported`;
    });
  const importWorld = (records: string) =>
    attempt(async () => {
      const body = { body: records as never, bodySerializer: () => records };
      const { identities, sessions } = await dataOf(server.control.POST('/import', body));
      return `There are ${identities} identities and ${sessions} sessions now`;
    });
  const choose = async (): Promise<void> => {
    setText(await file.current?.files?.[0]?.text());
    if (file.current) file.current.value = '';
  };
  return (
    <section class="panel" aria-labelledby="contents">
      <h2 id="contents">Contents of {server.world}</h2>
      <p class="faint">They hold password hashes and tokens.</p>
      <p class="actions">
        <button type="button" onClick={() => void exportWorld()}>
          Export
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          Import
        </button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label="File to import"
          accept=".json,.ndjson"
          onChange={() => void choose()}
        />
      </p>
      <Refused error={error} />
      {text !== undefined && (
        <Question
          title={`Replace what ${server.world} holds?`}
          action="Replace"
          onAnswer={(isYes) => {
            setText(undefined);
            if (isYes) void importWorld(text);
          }}
        >
          <p>All identities and sessions of this world go, and those of the file take their place.</p>
        </Question>
      )}
    </section>
  );
}

/** Gives people a file. */
function download(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
