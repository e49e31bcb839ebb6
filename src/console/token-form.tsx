import { useState } from 'preact/hooks';
import { TextField } from './parts/field.tsx';

/** Asks for the control token, which is kept until the page is left. */
export function TokenForm({ isWrong, onToken }: { readonly isWrong: boolean; onToken(token: string): void }) {
  const [text, setText] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    onToken(text);
  };
  return (
    <main class="gate">
      <h1>identikit</h1>
      <form class="panel" noValidate onSubmit={submit}>
        <p>This server was started with --control-token.</p>
        <TextField
          label="Control token"
          type="password"
          value={text}
          onValue={setText}
          hint="It is kept in this page only, until it is closed."
        />
        <p role="alert" class="warn">
          {isWrong ? 'This is not the token.' : ''}
        </p>
        <p class="actions">
          <button type="submit" class="primary">
            Open the console
          </button>
        </p>
      </form>
    </main>
  );
}
