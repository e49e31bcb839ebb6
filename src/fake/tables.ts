/** The tables of a locale of faker that people are made from; the built package has no others of English. */
export const tableNames = {
  person: ['first_name', 'last_name', 'name', 'job_type'],
  location: ['street_name', 'street_suffix', 'city_name', 'country', 'state', 'postcode'],
  company: ['legal_entity_type'],
  commerce: ['department'],
  lorem: ['word'],
} as const;

type Group = keyof typeof tableNames;

/** Tables by group and name, as faker has them. */
export type Tables = {
  readonly [group in Group]?: { readonly [name in (typeof tableNames)[group][number]]?: unknown };
};

/** Those that people are made from among all tables of a locale. */
export function neededTables(all: Readonly<Record<string, unknown>>): Tables {
  const groups = Object.entries(tableNames).map(([group, names]) => {
    const tables = (all[group] ?? {}) as Record<string, unknown>;
    return [group, Object.fromEntries(names.map((name) => [name, tables[name]]))];
  });
  return Object.fromEntries(groups) as Tables;
}
