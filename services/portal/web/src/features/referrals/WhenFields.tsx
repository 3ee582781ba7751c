import { useTranslation } from 'react-i18next';
import { today } from '../../shared/format';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { TextField } from '../../ui/Field';

export interface When {
  readonly day: string;
  readonly time: string;
}

/** Where what the service says of the moment is told. */
export const momentControl = (pointer: string): string => (pointer === '/happenedAt' ? 'when-day' : pointer.slice(1));

/** Day and time of something that has happened. */
export function WhenFields({ value, onChange }: { readonly value: When; readonly onChange: (value: When) => void }) {
  const { t } = useTranslation('referrals');
  return (
    <div className="row">
      <TextField id="when-day" label={t('when.day')} type="date" value={value.day} max={today()} onChange={(day) => onChange({ ...value, day })} />
      <TextField id="when-time" label={t('when.time')} type="time" value={value.time} onChange={(time) => onChange({ ...value, time })} />
    </div>
  );
}

/** What is missing of the moment, in words. */
export function useMissingMoment(): (value: When) => FieldProblem[] {
  const { t } = useTranslation('referrals');
  return ({ day, time }) => [
    ...(day === '' ? [{ field: 'when-day', text: t('needs.day') }] : []),
    ...(time === '' ? [{ field: 'when-time', text: t('needs.time') }] : []),
  ];
}
