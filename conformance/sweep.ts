import { TransportError } from './failure.ts';
import type { Identity } from './people/people.ts';
import type { Prepared } from './target/prepared.ts';

/**
 * Removes the identities that runs of the suite have left on a target, known by their mark in `metadata_admin`
 * or, where releases have that, in `external_id`.
 * @param olderThan milliseconds since their creation, by the clock of the target
 * @returns ids of those removed, and of those that could not be
 */
export async function sweep({ target }: Prepared, olderThan: number): Promise<{ removed: string[]; left: string[] }> {
  const removed: string[] = [];
  const left: string[] = [];
  for (const id of await leftovers(target, olderThan)) {
    try {
      const { status } = await target.call('deleteIdentity', [id]);
      (status === 204 ? removed : left).push(id);
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      left.push(id);
    }
  }
  return { removed, left };
}

async function leftovers(target: Prepared['target'], olderThan: number): Promise<readonly string[]> {
  const found = new Set<string>();
  const visited = new Set<string>();
  let query: string | undefined = 'page_size=250';
  while (query !== undefined && !visited.has(query)) {
    visited.add(query);
    const answer = await target.call('listIdentities', [], { query });
    // Date has whole seconds only.
    const now = (Date.parse(answer.headers.date ?? '') || Date.now()) + 1000;
    const page = answer.json<readonly Identity[]>();
    for (const { id, metadata_admin, external_id, created_at } of page) {
      if ((isMarked(metadata_admin) || isOwn(external_id)) && now - Date.parse(created_at) >= olderThan) found.add(id);
    }
    // Some releases lead on for ever from a page without anybody.
    query = page.length === 0 ? undefined : answer.links().get('next')?.split('?')[1];
  }
  return [...found];
}

function isMarked(metadata: unknown): boolean {
  const mark = (metadata as { identikit?: { run?: unknown } } | null)?.identikit;
  return typeof mark?.run === 'string' && mark.run.startsWith('ik');
}

function isOwn(externalId: unknown): boolean {
  return typeof externalId === 'string' && /^identikit:ik\w+:\d+$/.test(externalId);
}
