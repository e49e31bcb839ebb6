import { answering, withJson, withStatus } from '../answers.ts';
import { anyOf, to } from '../asked.ts';
import { claiming, differs, misreads, mutantsOf, spoils } from '../mutant.ts';
import { withoutParameter, withoutSent } from '../requests.ts';

const code = to('POST', '/recovery/code');
const link = to('POST', '/recovery/link');
const either = anyOf(code, link);

/** Wrong about recovery codes and links. */
export const recoveryMutants = mutantsOf('recovery', [
  differs('recovery-link-404', 'A link for an unknown identity is a 404', { recovery: { linkForUnknown: 404 } }),
  differs('recovery-without-flow-type', 'The type of a recovery flow is not looked at', {
    recovery: { flowType: false },
  }),
  differs('expiry-shown-as-sent', 'An expires_in that is over is shown as it was sent', {
    recovery: { expiredText: 'raw' },
  }),
  claiming(
    'v1.1.0',
    differs('flow-type-early', 'The type of a recovery flow is looked at, which this release does not', {
      recovery: { expiredText: 'duration' },
    }),
  ),
  spoils('code-for-anybody', 'A code for an unknown identity is made', code, (answer) =>
    answer.status === 404 ? answering(201, { recovery_link: '/?flow=x', recovery_code: '123456' }) : answer,
  ),
  spoils('code-with-200', 'A recovery code is answered with 200', code, (answer) => withStatus(answer, 201, 200)),
  spoils('link-with-201', 'A recovery link is answered with 201', link, (answer) => withStatus(answer, 200, 201)),
  spoils('code-of-eight-digits', 'A recovery code has eight digits', code, (answer) =>
    withJson(answer, (body) => ('recovery_code' in body ? { ...body, recovery_code: '12345678' } : body)),
  ),
  spoils('link-without-a-token', 'A recovery link lacks its token', link, (answer) =>
    withJson(answer, (body) => ({ ...body, recovery_link: String(body.recovery_link).replace(/[?&]token=[^&]*/, '') })),
  ),
  misreads('expires-in-ignored', 'expires_in is not known', either, (request) => withoutSent(request, 'expires_in')),
  misreads('return-to-anywhere', 'return_to may lead anywhere', either, (request) =>
    withoutParameter(request, 'return_to'),
  ),
  misreads('recovery-takes-any-content-type', 'The content type is not looked at', either, (request) => ({
    ...request,
    headers: { ...request.headers, 'content-type': 'application/json' },
  })),
]);
