/** Methods of a client that were called. */
export type Calls = Set<string>;

/** The client as it is, with a note in `calls` of every method that is asked for. */
export function noteCalls<Client extends object>(client: Client, calls: Calls): Client {
  return new Proxy(client, {
    get(target, name) {
      calls.add(String(name));
      return Reflect.get(target, name);
    },
  });
}

/** The names of the operations that a class of a generated client has. */
export function operationNames(client: { readonly prototype: object }): readonly string[] {
  const inherited = new Set(Object.getOwnPropertyNames(Object.getPrototypeOf(client.prototype)));
  return Object.getOwnPropertyNames(client.prototype).filter((name) => !inherited.has(name) && !name.endsWith('Raw'));
}
