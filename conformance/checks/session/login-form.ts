import { check } from '../../check.ts';
import { expectEqual } from '../../expect.ts';
import { WantOf } from '../../failure.ts';

export const loginForm = check({
  id: 'session.login-form',
  title: 'The fields of a login form have the labels of the release',
  level: 'may',
  operations: ['createNativeLoginFlow'],
  source: ['behaviour/login.submitLabel', 'behaviour/login.titleLabel'],
  async run({ target, people, dialect }) {
    const flow = await target.call('createNativeLoginFlow');
    const { nodes } = flow.member<{ nodes: readonly FormField[] }>('ui');
    const label = (name: string, group: string) =>
      nodes.find((node) => node.attributes.name === name && node.group === group)?.meta.label;
    const submit = label('method', 'password');
    if (submit === undefined) throw new WantOf('a public listener where people sign in with a password');
    const text = dialect.login.submitLabel === 'sign-in' ? 'Sign in' : 'Sign in with password';
    expectEqual(submit.text, text, 'label of the button', flow);
    const schema = people.schemas.find(({ id }) => id === 'default');
    const identifiers =
      schema?.traits.filter(({ keyword }) => keyword.credentials?.password?.identifier === true) ?? [];
    if (identifiers.length !== 1 || typeof identifiers[0]?.node.title !== 'string') return;
    const { titleLabel } = dialect.login;
    const field = label('identifier', 'default');
    expectEqual(field?.id === 1070002, titleLabel !== 'none', 'the identifier is labelled with its title', flow);
    expectEqual('name' in (field?.context ?? {}), titleLabel === 'with-name', 'the label names its trait', flow);
  },
});

interface FormField {
  readonly group: string;
  readonly attributes: { readonly name?: string };
  readonly meta: { readonly label?: { readonly id: number; readonly text: string; readonly context?: object } };
}
