import { answering, type Json, textOf, withJson } from '../answers.ts';
import { asked } from '../asked.ts';
import { claiming, differs, handles, misreads, mutantsOf, spoils } from '../mutant.ts';
import { withSent } from '../requests.ts';

/** The items of the answer changed. */
const withItems = (body: Json, change: (items: (Json | null)[]) => unknown[]) =>
  Array.isArray(body.identities) ? { ...body, identities: change(body.identities) } : body;

const conflict = { error: { code: 409, status: 'Conflict', message: 'conflict' } };

/** Wrong about batches. */
export const batchMutants = mutantsOf('batch', [
  differs('batch-of-2000', 'A batch may have 2000 elements', { batch: { maxIdentities: 2000 } }),
  differs('batch-limit-in-older-words', 'A batch that is too long is told in older words', {
    batch: { countText: 'that can be created or deleted at once' },
  }),
  differs('batch-phantoms', 'Identities that a batch reports are not there', { batch: { conflict: 'phantom' } }),
  differs('batch-fails-whole', 'One element that is wrong refuses the batch', { batch: { failures: 'whole' } }),
  differs('batch-generic-reason', 'Elements that failed do not tell why', { batch: { itemReason: 'generic' } }),
  differs('batch-deletes', 'A batch can delete', { batch: { deletes: true } }),
  differs('batch-null-refused', 'An element that is null is refused', { batch: { nullElement: 'refused' } }),
  differs('batch-of-failures-refused', 'A batch of which nothing was created is refused', {
    batch: { allFailed: 'first-error' },
  }),
  differs('batch-decode-error-400', 'A batch that cannot be read has code 400 in its error', {
    batch: { decodeErrorCode: 400 },
  }),
  differs('batch-of-many-passwords', 'A batch may have any number of clear passwords', {
    batch: { maxPlaintextPasswords: 'none' },
  }),
  claiming(
    'v1.3.1',
    differs('batch-keeps-its-word', 'What a batch reports as created is there, which this release forgets', {
      batch: { conflict: 'per-item' },
    }),
  ),
  claiming(
    'v1.1.0',
    differs('batch-fails-by-item', 'Wrong elements fail alone, which this release cannot', {
      batch: { failures: 'per-item', conflict: 'per-item' },
    }),
  ),
  spoils('batch-stops-at-the-first-conflict', 'One conflict refuses the whole batch', asked.batch, (answer) =>
    textOf(answer).includes('"code":409') ? answering(409, conflict) : answer,
  ),
  spoils('patch-ids-lost', 'A batch does not give the patch ids back', asked.batch, (answer) =>
    withJson(answer, (body) =>
      withItems(body, (items) => items.map((item) => item && { ...item, patch_id: undefined })),
    ),
  ),
  spoils('batch-in-another-order', 'A batch answers in an order of its own', asked.batch, (answer) =>
    withJson(answer, (body) => withItems(body, (items) => items.toReversed())),
  ),
  spoils('batch-leaves-failures-out', 'A batch answers with what was created alone', asked.batch, (answer) =>
    withJson(answer, (body) => withItems(body, (items) => items.filter((item) => item?.action !== 'error'))),
  ),
  spoils('batch-207', 'A batch with failures is answered with 207', asked.batch, (answer) =>
    textOf(answer).includes('"action":"error"') ? { ...answer, status: 207 } : answer,
  ),
  spoils('batch-of-nothing-null', 'A batch of nothing answers null', asked.batch, (answer) =>
    withJson(answer, (body) =>
      Array.isArray(body.identities) && body.identities.length === 0 ? { identities: null } : body,
    ),
  ),
  misreads('batch-skips-what-it-does-not-know', 'Elements that do not create are left out', asked.batch, (request) =>
    withSent(request, (body) => withItems(body, (items) => items.filter((item) => item?.create))),
  ),
  handles(
    'batch-last-wins',
    'Of two elements with the same identifier the last is created',
    (handler) => async (request) => {
      if (!asked.batch(request)) return handler(request);
      const outcome = await handler(withSent(request, (body) => withItems(body, (items) => items.toReversed())));
      return 'status' in outcome
        ? withJson(outcome, (body) => withItems(body, (items) => items.toReversed()))
        : outcome;
    },
  ),
  handles('batch-ignores-external-ids', 'External ids are not unique in batches', (handler) => async (request) => {
    const outcome = await handler(request);
    if (!asked.batch(request) || !request.body.text.includes('"external_id"') || !('status' in outcome)) return outcome;
    return withJson(outcome, (body) =>
      withItems(body, (items) =>
        items.map((item) => (item?.action === 'error' ? { action: 'create', identity: crypto.randomUUID() } : item)),
      ),
    );
  }),
]);
