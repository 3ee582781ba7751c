import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly max?: number;
}

/** A count that is changed with a thumb, or typed. */
export function Stepper({ label, value, onChange, max = 999 }: Props) {
  const id = useId();
  const { t } = useTranslation('shell');
  const set = (next: number) => onChange(Math.min(max, Math.max(0, next)));
  return (
    <div className="stepper-line">
      <label htmlFor={id}>{label}</label>
      <span className="stepper">
        <button type="button" aria-label={t('fewer', { label })} disabled={value === 0} onClick={() => set(value - 1)}>−</button>
        <input id={id} inputMode="numeric" value={value} onChange={(event) => set(Number(event.target.value.replace(/\D/g, '').slice(0, 4)))} />
        <button type="button" aria-label={t('more', { label })} disabled={value === max} onClick={() => set(value + 1)}>+</button>
      </span>
    </div>
  );
}
