import { type Explanation, Refusal } from '../server.ts';

/** What was refused and why, told at once to those who cannot see it. */
export function Refused({ error }: { readonly error: Error | undefined }) {
  return (
    <div role="alert">
      {error && (
        <div class="refused">
          <p>
            {error instanceof Refusal && <b>{error.status} </b>}
            <span class="reason">{error.message}</span>
          </p>
          {error instanceof Refusal && error.explanation && <Explained explanation={error.explanation} />}
        </div>
      )}
    </div>
  );
}

/** Why a request was refused, and what would have worked. */
export function Explained({ explanation: { why, schema, nearest, quirk } }: { readonly explanation: Explanation }) {
  return (
    <dl class="explained">
      <dt>Why</dt>
      <dd>{why}</dd>
      {nearest !== undefined && (
        <>
          <dt>Nearest</dt>
          <dd>
            <code>{nearest}</code>
          </dd>
        </>
      )}
      {schema && (
        <>
          <dt>Rule</dt>
          <dd>
            schema <code>{schema.id}</code> at <code>{schema.pointer}</code>
          </dd>
        </>
      )}
      {quirk && (
        <>
          <dt>Quirk</dt>
          <dd>
            {quirk.text}{' '}
            {quirk.issue && (
              <a href={quirk.issue} target="_blank" rel="noreferrer">
                {quirk.name}
              </a>
            )}
          </dd>
        </>
      )}
    </dl>
  );
}
