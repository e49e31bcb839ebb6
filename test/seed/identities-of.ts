/** An identity as a list shows it. */
export interface Listed {
  readonly id: string;
  readonly external_id?: string;
  readonly state: string;
  readonly traits: Readonly<Record<string, unknown>>;
  readonly metadata_admin: { readonly identikit?: { readonly number?: number } } | null;
}

/** All identities of a server, read page by page. */
export async function identitiesOf(url: string): Promise<readonly Listed[]> {
  const all: Listed[] = [];
  let query: string | undefined = 'page_size=250';
  while (query !== undefined) {
    const answer: Response = await fetch(`${url}/admin/identities?${query}`);
    const page = (await answer.json()) as Listed[];
    all.push(...page);
    query = page.length === 0 ? undefined : /\?([^>]*)>;\s*rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
  }
  return all;
}

/** The numbers of the people of seeds among identities, in order. */
export function numbersOf(identities: readonly Listed[]): readonly number[] {
  return identities.flatMap(({ metadata_admin }) => metadata_admin?.identikit?.number ?? []).sort((a, b) => a - b);
}

/** Whole numbers from `from` up to but not including `to`. */
export function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
