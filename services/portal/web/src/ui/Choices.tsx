import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from './Field';

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface Shared<Value extends string> extends FieldProps {
  readonly choices: readonly Choice<Value>[];
  /** One under another, for longer texts. */
  readonly column?: boolean;
}

interface OneProps<Value extends string> extends Shared<Value> {
  readonly value: Value | '';
  readonly onChange: (value: Value) => void;
}

interface ManyProps<Value extends string> extends Shared<Value> {
  readonly values: readonly Value[];
  readonly onChange: (values: Value[]) => void;
}

/** One of a few: everything in sight, big enough for a thumb. */
export function ChooseOne<Value extends string>({ value, onChange, ...group }: OneProps<Value>) {
  const name = useId();
  return <Group {...group} type="radio" name={name} isChosen={(each) => each === value} onToggle={onChange} />;
}

/** Any of a few. */
export function ChooseMany<Value extends string>({ values, onChange, ...group }: ManyProps<Value>) {
  const name = useId();
  const toggle = (each: Value) => onChange(values.includes(each) ? values.filter((other) => other !== each) : [...values, each]);
  return <Group {...group} type="checkbox" name={name} isChosen={(each) => values.includes(each)} onToggle={toggle} />;
}

interface GroupProps<Value extends string> extends Shared<Value> {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly isChosen: (value: Value) => boolean;
  readonly onToggle: (value: Value) => void;
}

function Group<Value extends string>({ id, label, hint, problem, optional, choices, column, type, name, isChosen, onToggle }: GroupProps<Value>) {
  const { t } = useTranslation('shell');
  const group = id ?? name;
  const describedBy = [hint && `${group}-hint`, problem && `${group}-problem`].filter(Boolean).join(' ');
  return (
    <fieldset className="field" id={group} tabIndex={-1} aria-describedby={describedBy || undefined}>
      <legend className="field__label">{label} {optional && <span className="field__optional">({t('optional')})</span>}</legend>
      {hint && <span className="field__hint" id={`${group}-hint`}>{hint}</span>}
      <div className={column ? 'choices choices--column' : 'choices'}>
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input type={type} name={name} checked={isChosen(choice.value)} onChange={() => onToggle(choice.value)} />
            <span className="choice__face">
              <span>{choice.label}{choice.hint && <span className="choice__hint">{choice.hint}</span>}</span>
            </span>
          </label>
        ))}
      </div>
      {problem && <span className="field__problem" id={`${group}-problem`}>{problem}</span>}
    </fieldset>
  );
}
