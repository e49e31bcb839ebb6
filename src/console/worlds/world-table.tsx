import { useState } from 'preact/hooks';
import { Question } from '../parts/question.tsx';
import { Refused } from '../parts/refused.tsx';
import { goTo, linkTo } from '../route.ts';
import { dataOf, serverOf, usePlace, type World } from '../server.ts';

/** What is asked before it is done to a world. */
interface Intent {
  readonly world: World;
  readonly verb: 'Reset' | 'Drop';
}

/** The worlds, to be shown, reset and dropped. */
export function WorldTable({ worlds, onWorlds }: { readonly worlds: readonly World[]; onWorlds(): void }) {
  const { server, say } = usePlace();
  const [intent, setIntent] = useState<Intent>();
  const [error, setError] = useState<Error>();
  const carryOut = async ({ world: { name }, verb }: Intent): Promise<void> => {
    const { control } = serverOf(name, server.token);
    try {
      if (verb === 'Reset') await dataOf(control.POST('/reset'));
      else await dataOf(server.control.DELETE('/worlds/{name}', { params: { path: { name } } }));
      setError(undefined);
      say(verb === 'Reset' ? `World ${name} is as it was` : `World ${name} was dropped`);
      if (verb === 'Drop' && name === server.world) goTo('default', 'worlds');
    } catch (refusal) {
      setError(refusal as Error);
    }
    onWorlds();
  };
  return (
    <>
      <Refused error={error} />
      <table>
        <thead>
          <tr>
            <th scope="col">World</th>
            <th scope="col">Forked from</th>
            <th scope="col" class="number">
              Identities
            </th>
            <th scope="col">
              <span class="unseen">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {worlds.map((world) => (
            <tr key={world.name} class={world.name === server.world ? 'current' : ''}>
              <th scope="row">
                <a href={linkTo(world.name, 'identities')}>{world.name}</a>
              </th>
              <td>{world.from ?? ''}</td>
              <td class="number">{world.identities.toLocaleString('en')}</td>
              <td class="actions">
                <button
                  type="button"
                  aria-label={`Reset ${world.name}`}
                  onClick={() => setIntent({ world, verb: 'Reset' })}
                >
                  Reset
                </button>
                {world.name !== 'default' && (
                  <button
                    type="button"
                    aria-label={`Drop ${world.name}`}
                    onClick={() => setIntent({ world, verb: 'Drop' })}
                  >
                    Drop
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {intent && (
        <Question
          title={`${intent.verb} ${intent.world.name}?`}
          action={intent.verb}
          onAnswer={(isYes) => {
            setIntent(undefined);
            if (isYes) void carryOut(intent);
          }}
        >
          <p>
            {intent.verb === 'Reset'
              ? `It becomes what it was ${intent.world.from === undefined ? 'when the server started' : 'when it was forked'}; its clock too. Its faults and its journal go.`
              : 'All that it holds goes with it.'}
          </p>
        </Question>
      )}
    </>
  );
}
