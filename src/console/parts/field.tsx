import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A field with its label, and a hint where there is one. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: ComponentChildren | undefined;
  readonly isRequired?: boolean;
  /** The control, made for these attributes. */
  children(attributes: { readonly id: string; readonly 'aria-describedby'?: string }): ComponentChildren;
}

/** A field with its label above it. */
export function Field({ label, hint, isRequired = false, children }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>
        {label}
        {isRequired && <span class="faint"> required</span>}
      </label>
      {children(hint === undefined ? { id } : { id, 'aria-describedby': `${id}-hint` })}
      {hint !== undefined && (
        <small id={`${id}-hint`} class="faint">
          {hint}
        </small>
      )}
    </div>
  );
}

/** What a line of text may be. */
export type FieldType = 'text' | 'email' | 'date' | 'url' | 'tel' | 'password';

/** A field for a line of text. */
export function TextField({
  value,
  onValue,
  type = 'text',
  ...field
}: Omit<FieldProps, 'children'> & {
  readonly value: string;
  readonly type?: FieldType;
  onValue(value: string): void;
}) {
  return (
    <Field {...field}>
      {(attributes) => (
        <input
          {...attributes}
          {...({ type } as { type: 'text' })}
          value={value}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A field for one of some values. */
export function ChoiceField({
  value,
  options,
  onValue,
  ...field
}: Omit<FieldProps, 'children'> & {
  readonly value: string;
  /** Labels by values. */
  readonly options: Readonly<Record<string, string>>;
  onValue(value: string): void;
}) {
  return (
    <Field {...field}>
      {(attributes) => (
        <select {...attributes} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
          {Object.entries(options).map(([option, label]) => (
            <option key={option} value={option}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
