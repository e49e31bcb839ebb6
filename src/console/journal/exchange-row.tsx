import { useState } from 'preact/hooks';
import { parse } from '../../json/parse.ts';
import { indented } from '../json-tree.ts';
import { Explained } from '../parts/refused.tsx';
import { type Exchange, usePlace } from '../server.ts';
import { curlOf } from './curl.ts';
import { isRefused } from './refused.ts';

/** One exchange: a line, and all of it when it is opened. */
export function ExchangeRow({ exchange }: { readonly exchange: Exchange }) {
  const { at, took, request, response, dropped, explanation } = exchange;
  const { server, say } = usePlace();
  const [isOpen, setOpen] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(curlOf(exchange, server.world));
    say('Copied');
  };
  return (
    <li class={isRefused(exchange) ? 'exchange refusal' : 'exchange'}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span class="status">{response?.status ?? 'closed'}</span>
          <span class="method">{request.method}</span>
          <span class="target">{request.target}</span>
          <span class="when faint">
            <time dateTime={at}>{at.slice(11, 23)}</time> <span class="took">{took.toFixed(1)} ms</span>
          </span>
          {explanation && !isOpen && <span class="why">{explanation.why}</span>}
        </summary>
        {isOpen && (
          <div class="whole-exchange">
            {explanation && <Explained explanation={explanation} />}
            {request.listener === 'admin' && (
              <button type="button" class="curl" onClick={() => void copy()}>
                Copy as curl
              </button>
            )}
            {dropped !== undefined && <p>The connection was closed without an answer: {dropped}</p>}
            <Message title={`Request on the ${request.listener} port`} {...request} />
            {response && <Message title="Answer" {...response} />}
          </div>
        )}
      </details>
    </li>
  );
}

function Message({
  title,
  headers,
  body,
}: {
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}) {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return (
    <section>
      <h2>{title}</h2>
      <pre>
        <span class="faint">{lines.join('\n')}</span>
        {body !== '' && `\n\n${readable(body)}`}
      </pre>
    </section>
  );
}

function readable(body: string): string {
  try {
    return indented(parse(body));
  } catch {
    return body;
  }
}
