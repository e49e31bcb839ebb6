import { useState } from 'preact/hooks';
import { Heading } from '../parts/heading.tsx';
import { Refused } from '../parts/refused.tsx';
import { dataOf, type Fault, usePlace } from '../server.ts';
import { useLoaded } from '../use-loaded.ts';
import { FaultForm } from './fault-form.tsx';
import { effectOf, matchOf } from './fault-words.ts';

/** What goes wrong in the world on purpose. */
export function FaultView({ lastExchange }: { readonly lastExchange: number }) {
  const { server, changes, say } = usePlace();
  const [refusal, setRefusal] = useState<Error>();
  const { data, error, reload } = useLoaded(
    async () => (await dataOf(server.control.GET('/faults'))).faults,
    [server, changes, lastExchange],
  );
  const remove = async (id: string): Promise<void> => {
    try {
      await dataOf(server.control.DELETE('/faults/{id}', { params: { path: { id } } }));
      say(`Fault ${id} was removed`);
    } catch (fault) {
      setRefusal(fault as Error);
    }
    reload();
  };
  return (
    <>
      <Heading>Faults</Heading>
      <Refused error={refusal ?? error} />
      {data?.length === 0 && <p class="empty">All goes as it should.</p>}
      {data && data.length > 0 && <Table faults={data} onRemove={(id) => void remove(id)} />}
      <FaultForm onAdded={reload} />
    </>
  );
}

function Table({ faults, onRemove }: { readonly faults: readonly Fault[]; onRemove(id: string): void }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Fault</th>
          <th scope="col">Requests</th>
          <th scope="col" class="number">
            Struck
          </th>
          <th scope="col">
            <span class="unseen">Action</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {faults.map((fault) => (
          <tr key={fault.id}>
            <th scope="row">{effectOf(fault)}</th>
            <td>{matchOf(fault)}</td>
            <td class="number">
              {fault.struck} of {fault.matched}
            </td>
            <td class="actions">
              <button type="button" aria-label={`Remove ${effectOf(fault)}`} onClick={() => onRemove(fault.id)}>
                Remove
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
