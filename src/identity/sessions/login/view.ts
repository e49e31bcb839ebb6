import type { Dialect } from '../../../dialect/behaviour.ts';
import { Query } from '../../../http/query.ts';
import { quote } from '../../../json/encode.ts';
import type { Realm } from '../../realm.ts';
import { labelOfIdentifier } from './identifier-label.ts';
import { type LoginFlow, loginPath } from './login-flow.ts';
import {
  encodeMessage,
  passwordLabel,
  signInLabel,
  signInWithPasswordLabel,
  type UiMessage,
  type UiMessages,
} from './messages.ts';

/** A login flow as JSON. @param exchangeCode the code that was asked for when the flow was begun */
export function encodeLoginFlow(flow: LoginFlow, messages: UiMessages, realm: Realm, exchangeCode = ''): string {
  const { dialect, settings } = realm;
  const { json } = dialect;
  const returnTo = Query.parse(flow.requestUrl.split('?').slice(1).join('?').split('#')[0]!).get('return_to');
  let out = `{"id":"${flow.id}"`;
  if (dialect.login.organizationAndState) out += ',"organization_id":null';
  out += `,"type":"api","expires_at":"${flow.expiresAt}","issued_at":"${flow.issuedAt}","request_url":${quote(flow.requestUrl, json)}`;
  if (returnTo !== '') out += `,"return_to":${quote(returnTo, json)}`;
  if (flow.active !== '') out += `,"active":"${flow.active}"`;
  const action = `${settings.publicBaseUrl}${loginPath}?flow=${flow.id}`;
  out += `,"ui":{"action":${quote(action, json)},"method":"POST","nodes":${encodeNodes(flow, messages, realm)}`;
  if (messages.form.length > 0) out += `,"messages":${encodeMessages(messages.form, dialect)}`;
  out += `},"created_at":"${flow.createdAt}","updated_at":"${flow.createdAt}","refresh":${flow.refresh},"requested_aal":"${flow.requestedAal}"`;
  if (exchangeCode !== '') out += `,"session_token_exchange_code":"${exchangeCode}"`;
  return `${out}${dialect.login.organizationAndState ? ',"state":"choose_method"' : ''}}`;
}

/** There are no fields for a second factor: nobody has one. */
function encodeNodes(flow: LoginFlow, { fields }: UiMessages, realm: Realm): string {
  if (flow.requestedAal === 'aal2') return 'null';
  const { dialect } = realm;
  const submit = flow.refresh || dialect.login.submitLabel === 'sign-in' ? signInLabel : signInWithPasswordLabel;
  const nodes: readonly UiNode[] = [
    { name: 'csrf_token', type: 'hidden', value: '', required: true },
    flow.identifierIsFixed
      ? { name: 'identifier', type: 'hidden', value: flow.identifier }
      : { name: 'identifier', type: 'text', value: flow.identifier, required: true, label: labelOfIdentifier(realm) },
    {
      name: 'password',
      type: 'password',
      group: 'password',
      required: true,
      autocomplete: 'current-password',
      label: passwordLabel,
    },
    { name: 'method', type: 'submit', group: 'password', value: 'password', label: submit },
  ];
  return `[${nodes.map((node) => encodeNode(node, fields[node.name] ?? [], dialect)).join(',')}]`;
}

interface UiNode {
  readonly name: string;
  readonly type: string;
  readonly group?: string;
  readonly value?: string;
  readonly required?: boolean;
  readonly autocomplete?: string;
  readonly label?: UiMessage;
}

function encodeNode(node: UiNode, messages: readonly UiMessage[], dialect: Dialect): string {
  const { name, type, group = 'default', value, required, autocomplete, label } = node;
  let attributes = `"name":"${name}","type":"${type}"`;
  if (value !== undefined) attributes += `,"value":${quote(value, dialect.json)}`;
  if (required) attributes += ',"required":true';
  if (autocomplete) attributes += `,"autocomplete":"${autocomplete}"`;
  const meta = label ? `"label":${encodeMessage(label, dialect)}` : '';
  return `{"type":"input","group":"${group}","attributes":{${attributes},"disabled":false,"node_type":"input"},"messages":${encodeMessages(messages, dialect)},"meta":{${meta}}}`;
}

function encodeMessages(messages: readonly UiMessage[], dialect: Dialect): string {
  return `[${messages.map((message) => encodeMessage(message, dialect)).join(',')}]`;
}
