import type { CredentialsBehaviour, LoginBehaviour, RecoveryBehaviour } from './behaviour/credentials.ts';
import type { HttpBehaviour, JsonBehaviour } from './behaviour/http.ts';
import type {
  BatchBehaviour,
  CreateBehaviour,
  IdentityBehaviour,
  PatchBehaviour,
  UpdateBehaviour,
} from './behaviour/identities.ts';
import type { ListBehaviour, SessionsBehaviour } from './behaviour/lists.ts';
import type { SchemasBehaviour, TraitsBehaviour } from './behaviour/traits.ts';
import type { ReleaseName } from './release-name.ts';

/**
 * How one release behaves. Code asks for a behaviour, never for a version number;
 * a release file says what changed since the release before.
 */
export interface Dialect {
  readonly release: ReleaseName;
  readonly http: HttpBehaviour;
  readonly json: JsonBehaviour;
  readonly traits: TraitsBehaviour;
  readonly list: ListBehaviour;
  readonly identity: IdentityBehaviour;
  readonly create: CreateBehaviour;
  readonly update: UpdateBehaviour;
  readonly patch: PatchBehaviour;
  readonly batch: BatchBehaviour;
  readonly credentials: CredentialsBehaviour;
  readonly sessions: SessionsBehaviour;
  readonly login: LoginBehaviour;
  readonly recovery: RecoveryBehaviour;
  readonly schemas: SchemasBehaviour;
}

export type * from './behaviour/credentials.ts';
export type * from './behaviour/http.ts';
export type * from './behaviour/identities.ts';
export type * from './behaviour/lists.ts';
export type * from './behaviour/traits.ts';
