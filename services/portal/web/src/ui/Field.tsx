import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Textarea, TextInput } from 'suomifi-ui-components';

export interface FieldProps {
  /** The id that an error summary jumps to; made up when not given. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly optional?: boolean;
}

interface Wiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** Label, hint and problem around one control, wired for assistive technology. */
export function Field({ id, label, hint, problem, optional, children }: FieldProps & { readonly children: (wiring: Wiring) => ReactNode }) {
  const made = useId();
  const { t } = useTranslation('shell');
  const control = id ?? made;
  const describedBy = [hint && `${control}-hint`, problem && `${control}-problem`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="field__label" htmlFor={control}>
        {label} {optional && <span className="field__optional">({t('optional')})</span>}
      </label>
      {hint && <span className="field__hint" id={`${control}-hint`}>{hint}</span>}
      {children({ id: control, 'aria-describedby': describedBy || undefined, 'aria-invalid': problem ? true : undefined })}
      {problem && <span className="field__problem" id={`${control}-problem`}>{problem}</span>}
    </div>
  );
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time' | 'number';
  readonly maxLength?: number;
  readonly autoComplete?: string;
  readonly min?: string;
  readonly max?: string;
}

/** The library knows no `date` and `time`; the browser's own pickers are the best on a phone, so the type is passed through. */
type KnownType = 'text' | 'email' | 'tel' | 'url' | 'number';

export function TextField({ id, label, hint, problem, optional, value, onChange, type = 'text', maxLength, ...more }: TextFieldProps) {
  const made = useId();
  const { t } = useTranslation('shell');
  return (
    <TextInput
      {...more} id={id ?? made} labelText={label} value={value} type={type as KnownType} onChange={(next) => onChange(String(next ?? ''))} fullWidth={type === 'text' || type === 'url' || type === 'email'}
      status={problem ? 'error' : 'default'} statusText={problem ?? ''} {...(hint && { hintText: hint })} {...(optional && { optionalText: t('optional') })} {...(maxLength && { maxLength })}
    />
  );
}

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength: number;
}

/** A longer text with what is left of its length told beside it. */
export function TextArea({ id, label, hint, problem, optional, value, onChange, maxLength }: TextAreaProps) {
  const made = useId();
  const { t } = useTranslation('shell');
  return (
    <Textarea
      id={id ?? made} labelText={label} value={value} onChange={(event) => onChange(event.target.value)} fullWidth resize="vertical" status={problem ? 'error' : 'default'} statusText={problem ?? ''}
      characterLimit={maxLength} ariaCharactersRemainingText={(left) => t('charactersLeft', { left })} ariaCharactersExceededText={(over) => t('charactersOver', { over })}
      {...(hint && { hintText: hint })} {...(optional && { optionalText: t('optional') })}
    />
  );
}

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectFieldProps<Value extends string> extends FieldProps {
  readonly value: Value | '';
  /** The empty value comes only where `none` is given. */
  readonly onChange: (value: Value | '') => void;
  readonly options: readonly Option<Value>[];
  /** Shown first, with the empty value. */
  readonly none?: string;
}

/** The browser's own list: it works with every assistive technology and opens as a wheel on a phone. */
export function SelectField<Value extends string>({ value, onChange, options, none, ...field }: SelectFieldProps<Value>) {
  return (
    <Field {...field}>
      {(wiring) => (
        <select {...wiring} className="input" value={value} onChange={(event) => onChange(event.target.value as Value | '')}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
        </select>
      )}
    </Field>
  );
}
