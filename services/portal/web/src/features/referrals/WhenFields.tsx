import { useTranslation } from 'react-i18next';
import { today } from '../../shared/format';
import { TextField } from '../../ui/Field';

export interface When {
  readonly day: string;
  readonly time: string;
}

/** Day and time of something that has happened. */
export function WhenFields({ value, onChange }: { readonly value: When; readonly onChange: (value: When) => void }) {
  const { t } = useTranslation('referrals');
  return (
    <div className="row">
      <TextField label={t('when.day')} type="date" value={value.day} max={today()} onChange={(day) => onChange({ ...value, day })} />
      <TextField label={t('when.time')} type="time" value={value.time} onChange={(time) => onChange({ ...value, time })} />
    </div>
  );
}
