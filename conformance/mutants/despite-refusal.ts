import type { HttpRequest, HttpResponse } from '../../src/http/message.ts';
import { answering, type Json, jsonOf } from './answers.ts';
import { type Asked, asked } from './asked.ts';
import { identityBefore } from './identity-before.ts';
import type { Handler } from './mutant.ts';
import { idIn } from './requests.ts';

/** Whether an answer is the refusal that a mutant forgets. */
type Refusal = (answer: HttpResponse) => boolean;

const isConflict: Refusal = ({ status }) => status === 409;

/** A handler that carries out what is refused: it answers as if it was done, and shows it to later reads. */
export function despiteRefusal(handler: Handler, kind: Asked, isRefusal = isConflict): Handler {
  const shown = new Map<string, Json>();
  const made = new Set<string>();
  return async (request) => {
    const id = idIn(request);
    if (asked.get(request) && shown.has(id)) return answering(200, shown.get(id));
    if (asked.delete(request)) {
      shown.delete(id);
      if (made.delete(id)) return { status: 204, headers: [] };
    }
    const outcome = await handler(request);
    if (!kind(request) || !('status' in outcome) || !isRefusal(outcome)) return outcome;
    const identity = asked.create(request)
      ? madeFrom(request)
      : changedBy(request, await identityBefore(handler, request));
    shown.set(String(identity.id), identity);
    if (asked.create(request)) made.add(String(identity.id));
    return answering(asked.create(request) ? 201 : 200, identity);
  };
}

function madeFrom({ body }: HttpRequest): Json {
  const now = new Date().toISOString();
  const sent = jsonOf(body.text);
  return { id: crypto.randomUUID(), state: 'active', ...sent, created_at: now, updated_at: now };
}

function changedBy({ body }: HttpRequest, identity: Json): Json {
  const sent = jsonOf(body.text) as unknown;
  if (!Array.isArray(sent)) return { ...identity, ...(sent as Json) };
  const changed = structuredClone(identity);
  for (const { path, value } of sent as readonly { path: string; value: unknown }[]) {
    const names = path.split('/').slice(1);
    const last = names.pop() ?? '';
    const parent = names.reduce<Json>((inside, name) => (inside[name] ?? {}) as Json, changed);
    parent[last] = value;
  }
  return changed;
}
