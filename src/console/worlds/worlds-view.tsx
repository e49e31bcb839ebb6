import { Heading } from '../parts/heading.tsx';
import { usePlace, type World } from '../server.ts';
import { ClockPanel } from './clock-panel.tsx';
import { ContentsPanel } from './contents-panel.tsx';
import { ForkForm } from './fork-form.tsx';
import { WorldTable } from './world-table.tsx';

/** All worlds, and the clock of the one that is shown. */
export function WorldsView({ worlds, onWorlds }: { readonly worlds: readonly World[]; onWorlds(): void }) {
  const { server } = usePlace();
  return (
    <>
      <Heading>Worlds and clock</Heading>
      <WorldTable worlds={worlds} onWorlds={onWorlds} />
      <div class="columns even">
        <div class="stack">
          <ForkForm key={server.world} worlds={worlds} onForked={onWorlds} />
          <ContentsPanel key={`contents of ${server.world}`} />
        </div>
        <ClockPanel />
      </div>
    </>
  );
}
