import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import styles from './Field.module.css';

interface FieldProps {
  label: string;
  hint?: ReactNode;
  /** What is wrong with the value, in the reader's language. */
  problem?: string | undefined;
}

/** Attributes that tie a control to its label, hint and problem. */
interface ControlAttributes {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
  className: string | undefined;
}

function Field({ label, hint, problem, required, control }: FieldProps & FieldControl) {
  const id = useId();
  const note = problem ?? hint;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {required && (
          <span className={styles.required} aria-hidden="true">
            *
          </span>
        )}
        {label}
      </label>
      {control({
        id,
        'aria-describedby': note ? `${id}-note` : undefined,
        'aria-invalid': problem ? true : undefined,
        className: styles.control,
      })}
      {note && (
        <div id={`${id}-note`} className={problem ? styles.problem : styles.hint} role={problem ? 'alert' : undefined}>
          {note}
        </div>
      )}
    </div>
  );
}

interface FieldControl {
  required: boolean | undefined;
  control: (attributes: ControlAttributes) => ReactNode;
}

/** One-line input with label. 16 px text, or iOS zooms the page. */
export function TextField({ label, hint, problem, ...input }: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Field
      {...{ label, hint, problem, required: input.required }}
      control={(attributes) => <input type="text" {...input} {...attributes} />}
    />
  );
}

/** Several lines of text with label. */
export function TextAreaField(props: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { label, hint, problem, ...input } = props;
  return (
    <Field
      {...{ label, hint, problem, required: input.required }}
      control={(attributes) => <textarea rows={3} {...input} {...attributes} />}
    />
  );
}

interface SelectFieldProps extends FieldProps, SelectHTMLAttributes<HTMLSelectElement> {
  options: readonly { value: string; label: string }[];
}

/** The phone's own selection list with label. */
export function SelectField({ label, hint, problem, options, ...select }: SelectFieldProps) {
  return (
    <Field
      {...{ label, hint, problem, required: select.required }}
      control={(attributes) => (
        <select {...select} {...attributes}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}
