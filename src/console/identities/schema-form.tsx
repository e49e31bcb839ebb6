import { useId, useState } from 'preact/hooks';
import { parse } from '../../json/parse.ts';
import { JsonNumber, type JsonValue } from '../../json/value.ts';
import { indented, shown, valueAt, withMember } from '../json-tree.ts';
import { ChoiceField, Field, type FieldType, TextField } from '../parts/field.tsx';
import { kindOf, resolved, type Schema } from './schema.ts';

/** A value, the schema that it is to follow, and what is done when it becomes another one. */
export interface SchemaFormProps {
  readonly schema: Schema;
  /** The document that references lead into. */
  readonly root: unknown;
  readonly label: string;
  readonly isRequired?: boolean;
  readonly value: JsonValue | undefined;
  onValue(value: JsonValue | undefined): void;
}

/** A form made from a schema. It refuses nothing: whether the value is right is for the server to say. */
export function SchemaForm({ schema, ...props }: SchemaFormProps) {
  const rule = resolved(schema, props.root);
  const given = { ...props, schema: rule, label: rule.title ?? props.label };
  const kind = kindOf(rule);
  if (kind === 'object') return <ObjectForm {...given} />;
  if (kind === 'list') return <ListForm {...given} />;
  return kind === 'json' ? <JsonForm {...given} /> : <ScalarForm {...given} />;
}

/** The members of an object, without a frame around them. */
export function Members({ schema, root, value, onValue }: Omit<SchemaFormProps, 'label'>) {
  const others = value instanceof Map ? [...value.keys()].filter((name) => !(name in (schema.properties ?? {}))) : [];
  return (
    <>
      {Object.entries(schema.properties ?? {}).map(([name, property]) => (
        <SchemaForm
          key={name}
          schema={property}
          root={root}
          label={name}
          isRequired={schema.required?.includes(name) ?? false}
          value={valueAt(value, name)}
          onValue={(inner) => onValue(withMember(value, name, inner))}
        />
      ))}
      {others.length > 0 && <p class="faint">Also there, and to be changed as JSON: {others.join(', ')}</p>}
    </>
  );
}

function ObjectForm({ label, ...props }: SchemaFormProps) {
  const set = (value: JsonValue | undefined): void =>
    props.onValue(value instanceof Map && value.size === 0 && !props.isRequired ? undefined : value);
  return (
    <fieldset>
      <legend>{label}</legend>
      <Members {...props} onValue={set} />
    </fieldset>
  );
}

function ListForm({ schema, root, label, value, onValue }: SchemaFormProps) {
  const items = Array.isArray(value) ? value : [];
  const nothing = kindOf(resolved(schema.items as Schema, root)) === 'object' ? new Map() : '';
  const set = (changed: JsonValue[]): void => onValue(changed.length === 0 ? undefined : changed);
  return (
    <fieldset>
      <legend>{label}</legend>
      {items.map((item, i) => (
        <div class="item" key={i}>
          <SchemaForm
            schema={schema.items as Schema}
            root={root}
            label={`${label} ${i + 1}`}
            value={item}
            onValue={(inner) => set(items.with(i, inner ?? nothing))}
          />
          <button type="button" aria-label={`Remove ${label} ${i + 1}`} onClick={() => set(items.toSpliced(i, 1))}>
            Remove
          </button>
        </div>
      ))}
      <button type="button" aria-label={`Add to ${label}`} onClick={() => set([...items, nothing])}>
        Add
      </button>
    </fieldset>
  );
}

const inputTypes: Readonly<Record<string, FieldType>> = { email: 'email', date: 'date', uri: 'url', tel: 'tel' };

function ScalarForm({ schema, label, isRequired = false, value, onValue }: SchemaFormProps) {
  const field = { label, isRequired, ...(schema.description === undefined ? {} : { hint: schema.description }) };
  const set = (text: string): void => onValue(scalarOf(text, schema));
  const kind = kindOf(schema);
  const none = { '': isRequired ? 'choose' : 'none' };
  if (kind === 'boolean')
    return (
      <ChoiceField {...field} value={shown(value)} options={{ ...none, true: 'yes', false: 'no' }} onValue={set} />
    );
  if (kind === 'choice') {
    const names = schema.enum as readonly string[];
    const options = { ...none, ...Object.fromEntries(names.map((name) => [name, name])) };
    return <ChoiceField {...field} value={shown(value)} options={options} onValue={set} />;
  }
  return <TextField {...field} type={inputTypes[schema.format ?? ''] ?? 'text'} value={shown(value)} onValue={set} />;
}

/** What was typed, as the schema means it; a number that is none stays text, which the server will not take. */
function scalarOf(text: string, schema: Schema): JsonValue | undefined {
  if (text === '') return undefined;
  const kind = kindOf(schema);
  if (kind === 'boolean') return text === 'true';
  const isNumber = kind === 'number' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text);
  return isNumber ? new JsonNumber(text) : text;
}

function JsonForm({ schema, label, isRequired = false, value, onValue }: SchemaFormProps) {
  const [text, setText] = useState(value === undefined ? '' : indented(value));
  const [fault, setFault] = useState('');
  const faultId = useId();
  const take = (typed: string): void => {
    setText(typed);
    try {
      onValue(typed.trim() === '' ? undefined : parse(typed));
      setFault('');
    } catch (error) {
      setFault((error as Error).message);
    }
  };
  return (
    <Field label={`${label}, as JSON`} isRequired={isRequired} hint={fault || schema.description || 'any JSON'}>
      {(attributes) => (
        <textarea
          {...attributes}
          rows={3}
          spellcheck={false}
          aria-invalid={fault !== ''}
          aria-errormessage={faultId}
          value={text}
          onInput={({ currentTarget }) => take(currentTarget.value)}
        />
      )}
    </Field>
  );
}
