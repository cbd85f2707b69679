/**
 * Form fields that say what is wanted, what is wrong, and keep what was typed. Names of fields are those of the listing; an
 * error is tied to its field, and the summary at the top leads to each.
 */
import type { ComponentChildren } from 'preact';
import type { StewardText } from '../../text/stewards/index.ts';

/** What is wrong, in words, by the name of the field. */
export type Errors = Record<string, string>;

interface FieldProps {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  required?: boolean;
}

/** First on the page after a failed send, and focused (web/stewards), so that it is read aloud. */
export function ErrorSummary({ errors, words }: { errors: Errors; words: StewardText }) {
  const all = Object.entries(errors);
  if (all.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} id="fejl" data-behaviour="focus">
      <h2>{words.common.errors(all.length)}</h2>
      <ul>
        {all.map(([name, said]) => (
          <li key={name}>
            <a href={`#${name}`}>{said}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

type TextProps = FieldProps & {
  value?: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time' | 'number';
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url';
  maxLength?: number;
  /** Of the control itself: what a behaviour of web/stewards looks for. */
  data?: Record<`data-${string}`, string>;
};

export function TextField({ value = '', type = 'text', data = {}, ...field }: TextProps) {
  const { name, autoComplete, inputMode, maxLength } = field;
  // The types of JSX tell the kinds of input apart; here the kind is a value.
  const kind: Record<string, string> = { type, ...data };
  return (
    <Field {...field}>
      <input
        id={name}
        name={name}
        value={value}
        class="input"
        autoComplete={autoComplete}
        inputMode={inputMode}
        maxLength={maxLength}
        {...kind}
        {...described(field)}
      />
    </Field>
  );
}

export function LongTextField({
  value = '',
  rows = 4,
  maxLength,
  data = {},
  ...field
}: TextProps & { rows?: number }) {
  return (
    <Field {...field}>
      <textarea
        id={field.name}
        name={field.name}
        class="input"
        rows={rows}
        maxLength={maxLength}
        {...data}
        {...described(field)}
      >
        {value}
      </textarea>
    </Field>
  );
}

export interface Option {
  value: string;
  label: ComponentChildren;
  hint?: string;
}

export function SelectField({
  value = '',
  options,
  empty,
  ...field
}: FieldProps & {
  value?: string | undefined;
  options: Option[] /** Label of no choice. */;
  empty?: string;
}) {
  return (
    <Field {...field}>
      <select id={field.name} name={field.name} class="input" {...described(field)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((one) => (
          <option key={one.value} value={one.value} selected={one.value === value}>
            {one.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** One of several (`radio`), or any of them (`checkbox`). */
export function ChoiceField({
  kind,
  chosen,
  options,
  ...field
}: FieldProps & { kind: 'radio' | 'checkbox'; chosen: string[]; options: Option[] }) {
  const { name, label, hint, error, required } = field;
  return (
    <fieldset
      class="field"
      id={name}
      tabIndex={-1}
      aria-describedby={describers(field)}
      data-wrong={error ? '' : undefined}
    >
      <legend>
        {label}
        {required && <Mark />}
      </legend>
      {hint && <Hint name={name} text={hint} />}
      {error && <FieldError name={name} text={error} />}
      <div class="choices">
        {options.map((one) => (
          <label key={one.value} class="choice">
            <input type={kind} name={name} value={one.value} checked={chosen.includes(one.value)} />
            <span>
              {one.label}
              {one.hint && <span class="hint">{one.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Field({
  name,
  label,
  hint,
  error,
  required,
  children,
}: FieldProps & { children: ComponentChildren }) {
  return (
    <div class="field" data-wrong={error ? '' : undefined}>
      <label for={name}>
        {label}
        {required && <Mark />}
      </label>
      {hint && <Hint name={name} text={hint} />}
      {error && <FieldError name={name} text={error} />}
      {children}
    </div>
  );
}

/** The page says once what the star means; the control itself says `required`. */
function Mark() {
  return (
    <span class="mark" aria-hidden="true">
      {' *'}
    </span>
  );
}

function Hint({ name, text }: { name: string; text: string }) {
  return (
    <p class="hint" id={`${name}-hint`}>
      {text}
    </p>
  );
}

function FieldError({ name, text }: { name: string; text: string }) {
  return (
    <p class="field-error" id={`${name}-error`}>
      {text}
    </p>
  );
}

function described(field: FieldProps) {
  return {
    'aria-describedby': describers(field),
    'aria-invalid': field.error ? ('true' as const) : undefined,
    // Not `required`: the server says what is missing in words of its own, all of it at once.
    'aria-required': field.required ? ('true' as const) : undefined,
  };
}

function describers({ name, hint, error }: FieldProps): string | undefined {
  const ids = [...(error ? [`${name}-error`] : []), ...(hint ? [`${name}-hint`] : [])];
  return ids.length ? ids.join(' ') : undefined;
}
