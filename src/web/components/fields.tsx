import type { Child } from 'hono/jsx';

export interface Option {
  value: string;
  label: string;
}

interface Labelled {
  name: string;
  label: string;
  /** How it is meant, below the field. */
  hint?: Child;
  /** What is wrong with what was given. */
  error?: string | undefined;
}

interface FieldProps extends Labelled {
  type?: 'text' | 'url' | 'datetime-local' | 'date' | 'time' | 'email' | 'password' | 'number' | 'search';
  value?: string | undefined;
  placeholder?: string;
  required?: boolean;
  maxlength?: number;
  min?: string | number;
  max?: string | number;
  step?: string | number;
  autocomplete?: string;
  autofocus?: boolean;
  inputmode?: 'numeric' | 'decimal';
  pattern?: string;
  /** Id of what is offered. */
  list?: string;
}

/** A labelled line of input. */
export function Field({ label, hint, error, type = 'text', value = '', ...rest }: FieldProps) {
  return (
    <Label label={label} hint={hint} error={error}>
      <input type={type} value={value} aria-invalid={error === undefined ? undefined : 'true'} {...rest} />
    </Label>
  );
}

interface TextAreaProps extends Labelled {
  value?: string | undefined;
  rows?: number;
  placeholder?: string;
  required?: boolean;
  maxlength?: number;
}

/** A labelled field of several lines. */
export function TextArea({ label, hint, error, value = '', rows = 3, ...rest }: TextAreaProps) {
  return (
    <Label label={label} hint={hint} error={error}>
      <textarea rows={rows} aria-invalid={error === undefined ? undefined : 'true'} {...rest}>
        {value}
      </textarea>
    </Label>
  );
}

interface ChoiceProps extends Labelled {
  /** What choosing nothing means; absent where one has to be chosen. */
  any?: string | undefined;
  value: string | undefined;
  options: readonly Option[];
  /** Whether the options are called by crawled or entered words, which are nobody's to translate. */
  verbatim?: boolean;
}

/** A labelled choice of one or none. */
export function Choice({ name, label, hint, error, any, value, options, verbatim }: ChoiceProps) {
  return (
    <Label label={label} hint={hint} error={error}>
      <select name={name} translate={verbatim ? 'no' : undefined}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Label>
  );
}

interface CheckProps {
  name: string;
  label: Child;
  value?: string;
  checked?: boolean;
  type?: 'checkbox' | 'radio';
}

/** A box to tick, or one of several buttons of the same name. */
export function Check({ name, label, value = 'yes', checked = false, type = 'checkbox' }: CheckProps) {
  return (
    <label class="check">
      <input type={type} name={name} value={value} checked={checked} />
      <span>{label}</span>
    </label>
  );
}

/** Boxes that belong together under one question. */
export function Checks({ label, children }: { label: string; children?: Child }) {
  return (
    <fieldset class="checks">
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}

function Label({ label, hint, error, children }: Omit<Labelled, 'name'> & { children?: Child }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among its children.
    <label class="field">
      <span>{label}</span>
      {children}
      {hint && <small>{hint}</small>}
      {error && <small class="is-negative">{error}</small>}
    </label>
  );
}
