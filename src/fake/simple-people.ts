import { randomOf } from '../command/random.ts';

/** Traits of a person for the built-in identity schema. */
export interface PersonTraits {
  readonly email: string;
  readonly name: { readonly first: string; readonly last: string };
}

/**
 * Traits of the people number 0 to `count` − 1 of a seed: the same seed gives the same people, and no two of them share
 * an address. All addresses end in `example.org`, which belongs to nobody.
 */
export async function simplePeople(seed: string, count: number): Promise<readonly PersonTraits[]> {
  const { faker } = await import('@faker-js/faker/locale/en');
  return Array.from({ length: count }, (_, i) => {
    faker.seed(randomOf(`${seed}/${i}`).next());
    const [first, last] = [faker.person.firstName(), faker.person.lastName()];
    const local = `${first}.${last}`.toLowerCase().replace(/[^a-z.]/g, '');
    return { email: `${local}.${i + 1}@example.org`, name: { first, last } };
  });
}
