import { useState } from 'preact/hooks';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { Refused } from '../parts/refused.tsx';
import { dataOf, type FaultRule, usePlace } from '../server.ts';

const effects = {
  status: 'Answer with an error',
  delay: 'Wait',
  reset: 'Reset the connection',
  truncateAfter: 'Cut the body off',
  drip: 'Send the body in pieces',
};

type Effect = keyof typeof effects;

const methods = {
  '': 'any',
  ...Object.fromEntries(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((name) => [name, name])),
};

/** Fields of the form by their names; `''` is left out. */
type Fields = Readonly<Record<string, string>>;

const filled: Fields = { status: '503', min: '1s', reset: 'before', truncateAfter: '20', bytes: '10', pause: '100ms' };

/** Adds a fault. */
export function FaultForm({ onAdded }: { onAdded(): void }) {
  const { server, about, say } = usePlace();
  const [effect, setEffect] = useState<Effect>('status');
  const [fields, setFields] = useState(filled);
  const [error, setError] = useState<Error>();
  const text = (name: string, label: string, hint?: string) => (
    <TextField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      value={fields[name] ?? ''}
      onValue={(value) => setFields({ ...fields, [name]: value })}
    />
  );
  const choice = (name: string, label: string, options: Readonly<Record<string, string>>) => (
    <ChoiceField
      label={label}
      options={options}
      value={fields[name] ?? ''}
      onValue={(value) => setFields({ ...fields, [name]: value })}
    />
  );
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    try {
      await dataOf(server.control.POST('/faults', { body: ruleOf(effect, fields) }));
      setError(undefined);
      say('The fault is in force');
      onAdded();
    } catch (refusal) {
      setError(refusal as Error);
    }
  };
  const operations = { '': 'any', ...Object.fromEntries(about.operations.map((name) => [name, name])) };
  return (
    <form class="panel" noValidate onSubmit={add}>
      <h2>Let something go wrong</h2>
      <div class="fields">
        <ChoiceField
          label="What happens"
          options={effects}
          value={effect}
          onValue={(value) => setEffect(value as Effect)}
        />
        {effect === 'status' && text('status', 'Status')}
        {effect === 'status' && text('retryAfter', 'Retry-After', 'seconds')}
        {effect === 'delay' && text('min', 'At least', 'e.g. 250ms')}
        {effect === 'delay' && text('max', 'At most')}
        {effect === 'delay' &&
          choice('distribution', 'Distribution', { '': 'even', normal: 'normal', exponential: 'exponential' })}
        {effect === 'reset' && choice('reset', 'When', { before: 'before it is carried out', after: 'after' })}
        {effect === 'truncateAfter' && text('truncateAfter', 'After so many bytes')}
        {effect === 'drip' && text('bytes', 'Bytes in a piece')}
        {effect === 'drip' && text('pause', 'A piece every', 'e.g. 100ms')}
      </div>
      <div class="fields">
        {choice('operation', 'Operation', operations)}
        {choice('method', 'Method', methods)}
        {text('path', 'Path', '* stands for anything')}
        {text('probability', 'Share', 'above 0, up to 1')}
        {text('nth', 'The n-th', 'of the requests')}
        {choice('every', 'And then', { '': 'no more', true: 'each n-th again' })}
        {text('times', 'Times at most')}
      </div>
      <Refused error={error} />
      <p class="actions">
        <button type="submit" class="primary">
          Add fault
        </button>
      </p>
    </form>
  );
}

function ruleOf(effect: Effect, fields: Fields): FaultRule {
  const { operation, method, path, probability, nth, every, times } = fields;
  const match = given({
    operation,
    method,
    path,
    probability: number(probability),
    nth: number(nth),
    every: every ? true : undefined,
    times: number(times),
  });
  const rule = given({ ...effectOf(effect, fields), match: Object.keys(match).length > 0 ? match : undefined });
  return rule as FaultRule;
}

function effectOf(effect: Effect, fields: Fields): object {
  const { status, retryAfter, min, max, distribution, reset, truncateAfter, bytes, pause } = fields;
  switch (effect) {
    case 'status':
      return { status: number(status), retryAfter: number(retryAfter) };
    case 'delay':
      return { delay: given({ min, max, distribution }) };
    case 'reset':
      return { reset };
    case 'truncateAfter':
      return { truncateAfter: number(truncateAfter) };
    case 'drip':
      return { drip: given({ bytes: number(bytes), every: pause }) };
  }
}

/** A number; text that is none goes as it is, for the server to refuse. */
const number = (text = ''): number | string | undefined => {
  if (text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isNaN(value) ? text : value;
};

const given = (members: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== ''));
