export interface Option {
  value: string;
  label: string;
}

interface FieldProps {
  name: string;
  label: string;
  type?: 'text' | 'url' | 'datetime-local';
  value?: string | undefined;
  placeholder?: string;
  required?: boolean;
  maxlength?: number;
}

/** A labelled line of input. */
export function Field({ label, type = 'text', value = '', ...rest }: FieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input type={type} value={value} {...rest} />
    </label>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  /** What choosing nothing means. */
  any: string;
  value: string | undefined;
  options: readonly Option[];
}

/** A labelled choice of one or none. */
export function Choice({ name, label, any, value, options }: ChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select name={name}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
