import { useState } from 'preact/hooks';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { Refused } from '../parts/refused.tsx';
import { goTo } from '../route.ts';
import { dataOf, usePlace, type World } from '../server.ts';

/** Forks a world, and goes there. */
export function ForkForm({ worlds, onForked }: { readonly worlds: readonly World[]; onForked(): void }) {
  const { server, say } = usePlace();
  const [name, setName] = useState('');
  const [from, setFrom] = useState(server.world);
  const [error, setError] = useState<Error>();
  const fork = async (event: Event): Promise<void> => {
    event.preventDefault();
    try {
      await dataOf(server.control.POST('/worlds', { body: { name, from } }));
      say(`World ${name} was forked from ${from}`);
      onForked();
      goTo(name, 'worlds');
    } catch (refusal) {
      setError(refusal as Error);
    }
  };
  return (
    <form class="panel" noValidate onSubmit={fork}>
      <h2>Fork</h2>
      <div class="fields">
        <TextField label="Name" value={name} onValue={setName} isRequired />
        <ChoiceField
          label="From"
          value={from}
          options={Object.fromEntries(worlds.map((world) => [world.name, world.name]))}
          onValue={setFrom}
        />
      </div>
      <Refused error={error} />
      <p class="actions">
        <button type="submit" class="primary">
          Fork
        </button>
      </p>
    </form>
  );
}
