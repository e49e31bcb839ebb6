import { parse } from '../../json/parse.ts';
import { shown, valueAt } from '../json-tree.ts';
import { Time } from '../parts/time.tsx';
import { usePlace } from '../server.ts';
import { useLoaded } from '../use-loaded.ts';
import { type Identity, textAt } from './identity.ts';

/** What the server knows of an identity beside what can be edited. */
export function IdentityFacts({ identity, path }: { readonly identity: Identity; readonly path: string }) {
  const { server, changes } = usePlace();
  const { data: sessions } = useLoaded(async () => {
    const list = parse((await server.look(`${path}/sessions`)).text);
    return Array.isArray(list) ? list : [];
  }, [server, path, changes]);
  const credentials = valueAt(identity, 'credentials');
  const active = sessions?.filter((session) => valueAt(session, 'active') === true).length ?? 0;
  return (
    <aside aria-label="Facts">
      <dl class="facts">
        <dt>Id</dt>
        <dd>
          <code>{textAt(identity, 'id')}</code>
        </dd>
        <dt>Schema</dt>
        <dd>{textAt(identity, 'schema_id')}</dd>
        {['created_at', 'updated_at', 'state_changed_at'].map(
          (name) =>
            textAt(identity, name) !== '' && (
              <>
                <dt>{labels[name]}</dt>
                <dd>
                  <Time at={textAt(identity, name)} />
                </dd>
              </>
            ),
        )}
        {(['verifiable_addresses', 'recovery_addresses'] as const).map((name) => {
          const addresses = valueAt(identity, name);
          if (!Array.isArray(addresses) || addresses.length === 0) return null;
          return (
            <>
              <dt>{labels[name]}</dt>
              {addresses.map((address) => (
                <dd key={textAt(address, 'id')}>
                  {textAt(address, 'value')} <span class="faint">{textAt(address, 'status')}</span>
                </dd>
              ))}
            </>
          );
        })}
        {credentials instanceof Map && credentials.size > 0 && (
          <>
            <dt>Credentials</dt>
            {[...credentials].map(([type, credential]) => (
              <dd key={type}>
                {type} <span class="faint">{identifiersOf(valueAt(credential, 'identifiers'))}</span>
              </dd>
            ))}
          </>
        )}
        <dt>Sessions</dt>
        <dd>{sessions && (sessions.length === 0 ? 'none' : `${sessions.length}, of which ${active} active`)}</dd>
      </dl>
    </aside>
  );
}

const labels: Readonly<Record<string, string>> = {
  created_at: 'Created',
  updated_at: 'Updated',
  state_changed_at: 'State since',
  verifiable_addresses: 'Verifiable',
  recovery_addresses: 'Recovery',
};

const identifiersOf = (list: Parameters<typeof shown>[0]): string =>
  Array.isArray(list) ? list.map(shown).join(', ') : '';
