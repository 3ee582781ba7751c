import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/Field';

interface Props {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly endOptional?: boolean;
  readonly onChange: (part: { startsOn?: string; endsOn?: string }) => void;
  readonly problem: (field: string) => string | undefined;
}

/** The first and the last day. */
export function DayFields({ startsOn, endsOn, endOptional = false, onChange, problem }: Props) {
  const { t } = useTranslation('users');
  return (
    <div className="user-days">
      <TextField id="startsOn" type="date" label={t('form.startsOn')} value={startsOn} onChange={(day) => onChange({ startsOn: day })} problem={problem('startsOn')} />
      <TextField
        id="endsOn" type="date" label={t('form.endsOn')} optional={endOptional} value={endsOn} onChange={(day) => onChange({ endsOn: day })} problem={problem('endsOn')}
        hint={t(endOptional ? 'form.endsOnHint' : 'form.endsByItself')}
      />
    </div>
  );
}
