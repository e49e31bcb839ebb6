import metadata from 'libphonenumber-js/max/metadata';

/** What the national numbers of one kind look like. */
interface Kind {
  readonly pattern: string;
  readonly lengths: readonly number[];
}

/** How the numbers of a country (or of a code that belongs to no country) are made; all of them are of this kind. */
export interface NumberingPlan extends Kind {
  /** Pattern of what is dialled before a number within the country, e.g. `0`. */
  readonly nationalPrefix: string | undefined;
  /** What the national prefix and what it captured become, e.g. `9$1`. */
  readonly prefixReplacement: string | undefined;
  /** Pattern by which this country's numbers are told from those of others with the same code. */
  readonly leadingDigits: string | undefined;
  /** Fixed lines, mobiles and so on. */
  readonly types: readonly Kind[];
}

type Row = readonly unknown[];
const codes: Readonly<Record<string, readonly string[]>> = metadata.country_calling_codes;
const countries = metadata.countries as unknown as Readonly<Record<string, Row>>;
const { nonGeographic } = metadata as unknown as { readonly nonGeographic: Readonly<Record<string, Row>> };

/** The plans of the countries that share a calling code, the main one first; undefined when there is no such code. */
export function plansOf(callingCode: string): readonly NumberingPlan[] | undefined {
  const known = plans.get(callingCode);
  if (known !== undefined) return known;
  const rows = codes[callingCode]?.map((country) => countries[country]!) ?? [nonGeographic[callingCode]];
  if (rows[0] === undefined) return undefined;
  const found = (rows as readonly Row[]).map(readPlan);
  plans.set(callingCode, found);
  return found;
}

const plans = new Map<string, readonly NumberingPlan[]>();

/** The columns of libphonenumber-js's metadata, version 4; what is missing is 0 or left out. */
function readPlan(row: Row): NumberingPlan {
  const lengths = row[3] as readonly number[];
  const types = ((row[11] || []) as readonly ([pattern: string, lengths?: readonly number[]] | 0)[]).filter(
    (type) => type !== 0,
  );
  return {
    pattern: row[2] as string,
    lengths,
    nationalPrefix: (row[7] || row[5] || undefined) as string | undefined,
    prefixReplacement: (row[8] || undefined) as string | undefined,
    leadingDigits: (row[10] || undefined) as string | undefined,
    types: types
      .map((type) => ({ pattern: type[0], lengths: type[1] ?? lengths }))
      .filter((type) => type.pattern !== ''),
  };
}

/** Whether a number belongs to one of the kinds (fixed lines, mobiles, …) that the plan of its country lists. */
export function isAssigned(callingCode: string, national: string): boolean {
  const all = plansOf(callingCode) ?? [];
  const plan = all.length < 2 ? all[0] : all.find((each) => claims(each, national));
  return plan !== undefined && isInPlan(plan, national);
}

/** Of countries with one calling code the first that claims a number has it. */
function claims(plan: NumberingPlan, national: string): boolean {
  if (plan.leadingDigits === undefined) return isInPlan(plan, national);
  return new RegExp(`^(?:${plan.leadingDigits})`).test(national);
}

function isInPlan(plan: NumberingPlan, national: string): boolean {
  return isKind(plan, national) && plan.types.some((type) => isKind(type, national));
}

function isKind({ pattern, lengths }: Kind, national: string): boolean {
  return lengths.includes(national.length) && matchesWhole(pattern, national);
}

/** Whether a pattern of the metadata matches all of a text. */
export function matchesWhole(pattern: string, text: string): boolean {
  let whole = wholes.get(pattern);
  if (whole === undefined) {
    whole = new RegExp(`^(?:${pattern})$`);
    wholes.set(pattern, whole);
  }
  return whole.test(text);
}

const wholes = new Map<string, RegExp>();
