import { useEffect, useState } from 'preact/hooks';
import { TextField } from '../parts/field.tsx';
import { Refused } from '../parts/refused.tsx';
import { type Clock, dataOf, usePlace } from '../server.ts';
import { useLoaded } from '../use-loaded.ts';

const leaps = { '1h': '1 hour', '24h': '1 day', '720h': '30 days' };

/** The clock of the world. */
export function ClockPanel() {
  const { server, changes, say } = usePlace();
  const { data: clock, error, reload } = useLoaded(() => dataOf(server.control.GET('/clock')), [server, changes]);
  const [refusal, setRefusal] = useState<Error>();
  const [now, setNow] = useState('');
  const [span, setSpan] = useState('');
  useEffect(() => {
    if (clock?.frozen !== false) return;
    const timer = setInterval(reload, 1000);
    return () => clearInterval(timer);
  }, [clock?.frozen]);

  const change = async (asked: Promise<Clock>): Promise<void> => {
    try {
      const { now: then, frozen } = await asked;
      setRefusal(undefined);
      say(`The clock is at ${readable(then)} and ${frozen ? 'stands still' : 'goes on'}`);
    } catch (fault) {
      setRefusal(fault as Error);
    }
    reload();
  };
  const set = (body: { now?: string; frozen?: boolean }) => change(dataOf(server.control.PUT('/clock', { body })));
  const advance = (by: string) => change(dataOf(server.control.POST('/clock/advance', { body: { by } })));
  return (
    <section class="panel" aria-labelledby="clock">
      <h2 id="clock">Clock of {server.world}</h2>
      <p class="clock">
        {clock && <time dateTime={clock.now}>{readable(clock.now)}</time>}{' '}
        <span class="faint">{clock && (clock.frozen ? 'UTC, stands still' : 'UTC, goes on')}</span>
      </p>
      <p class="actions">
        <button type="button" disabled={!clock} onClick={() => void set({ frozen: !clock?.frozen })}>
          {clock?.frozen ? 'Resume' : 'Freeze'}
        </button>
        {Object.entries(leaps).map(([by, label]) => (
          <button type="button" key={by} aria-label={`Advance by ${label}`} onClick={() => void advance(by)}>
            + {label}
          </button>
        ))}
      </p>
      <form
        class="line"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void advance(span);
        }}
      >
        <TextField label="Advance by" hint="e.g. 1h30m, or -10s" value={span} onValue={setSpan} />
        <button type="submit">Advance</button>
      </form>
      <form
        class="line"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void set({ now });
        }}
      >
        <TextField label="Set to" hint="e.g. 2030-01-01T00:00:00Z" value={now} onValue={setNow} />
        <button type="submit">Set</button>
      </form>
      <Refused error={refusal ?? error} />
    </section>
  );
}

const readable = (time: string): string => time.slice(0, 19).replace('T', ' ');
