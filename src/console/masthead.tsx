import { goTo, linkTo, type ViewName, views } from './route.ts';
import { usePlace, type World } from './server.ts';

/** What stands above all views: which world of which release is shown, and the way to the other views. */
export function Masthead({
  view,
  worlds,
  isLive,
  refused,
}: {
  readonly view: ViewName;
  readonly worlds: readonly World[];
  readonly isLive: boolean;
  /** How many refused requests the journal holds. */
  readonly refused: number;
}) {
  const { server, about } = usePlace();
  const { world } = server;
  const names = worlds.some(({ name }) => name === world) ? worlds.map(({ name }) => name) : [world];
  const size = worlds.find(({ name }) => name === world)?.identities;
  return (
    <header class="masthead">
      <div class="line">
        <p class="brand">
          identikit <span class="faint">Kratos {about.release}</span>
        </p>
        <label class="world">
          World{' '}
          <select value={world} onChange={({ currentTarget }) => goTo(currentTarget.value, view)}>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <p class="faint size">
          {size === undefined ? '' : size === 1 ? '1 identity' : `${size.toLocaleString('en')} identities`}
        </p>
        <p class={isLive ? 'live faint' : 'live warn'} role="status">
          {isLive ? 'live' : 'no connection'}
        </p>
      </div>
      <nav aria-label="Views">
        {Object.entries(views).map(([name, label]) => (
          <a
            key={name}
            href={linkTo(world, name as ViewName)}
            {...(name === view ? { 'aria-current': 'page' as const } : {})}
          >
            {label}
            {name === 'journal' && refused > 0 && <span class="count"> {refused} refused</span>}
          </a>
        ))}
      </nav>
    </header>
  );
}
