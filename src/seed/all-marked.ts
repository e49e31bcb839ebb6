import { marksOf, type SeedName } from '../fake/life/mark.ts';
import type { Deployment } from './deployment.ts';
import { GaveUp } from './gave-up.ts';

/** A person of a seed that a deployment has. */
export interface MarkedPerson {
  readonly id: string;
  readonly number: number;
}

/** Identities asked for at once. */
const pageSize = 500;

/** Goes through all identities of a deployment and gives those of a seed. @throws GaveUp */
export async function* allMarked(deployment: Deployment, name: SeedName): AsyncGenerator<MarkedPerson> {
  const marks = marksOf(name);
  const visited = new Set<string>();
  let query: string | undefined = `page_size=${pageSize}`;
  while (query !== undefined && !visited.has(query)) {
    visited.add(query);
    const answer = await deployment.send({ method: 'GET', path: `?${query}` });
    if (answer?.status !== 200) throw new GaveUp(`its identities cannot be listed: it answered ${answer?.status}.`);
    const page = JSON.parse(answer.text) as { id: string; metadata_admin?: unknown }[];
    for (const { id, metadata_admin } of page) {
      const number = marks.read(metadata_admin);
      if (number !== undefined) yield { id, number };
    }
    // Some releases lead on for ever from a page without anybody.
    query = page.length === 0 ? undefined : /<[^>?]*\?([^>]*)>;\s*rel="next"/.exec(answer.headers.link ?? '')?.[1];
  }
}
