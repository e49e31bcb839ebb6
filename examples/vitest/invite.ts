import { Configuration, type Identity, IdentityApi, ResponseError } from '@ory/client-fetch';

/** Invites people: whoever has no identity yet gets one. */
export class Invitations {
  readonly #api: IdentityApi;

  constructor(adminUrl: string) {
    this.#api = new IdentityApi(new Configuration({ basePath: adminUrl }));
  }

  async invite(email: string): Promise<{ readonly identity: Identity; readonly isNew: boolean }> {
    try {
      const createIdentityBody = { schema_id: 'default', traits: { email } };
      return { identity: await this.#patiently(() => this.#api.createIdentity({ createIdentityBody })), isNew: true };
    } catch (error) {
      if (!(error instanceof ResponseError) || error.response.status !== 409) throw error;
      const [identity] = await this.#api.listIdentities({ credentialsIdentifier: email });
      return { identity: identity!, isNew: false };
    }
  }

  /** Asks again when it is told to come later. */
  async #patiently<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      const after = error instanceof ResponseError ? error.response.headers.get('retry-after') : null;
      if (after === null) throw error;
      await new Promise((resolve) => setTimeout(resolve, Number(after) * 1000));
      return ask();
    }
  }
}
