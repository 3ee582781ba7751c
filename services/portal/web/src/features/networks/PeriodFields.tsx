import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Network } from '../../api/types/partners';
import { TextField } from '../../ui/Field';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { useSpan } from './use-span';

export interface Days {
  readonly startsOn: string;
  readonly endsOn: string;
}

type Span = Pick<Network, 'startsOn' | 'endsOn'>;

/** What is still wrong with the days: they lie within the network's own. */
export function periodProblems({ startsOn, endsOn }: Days, network: Span, t: TFunction<'networks'>): FieldProblem[] {
  const isOutside = (day: string) => day < network.startsOn || (network.endsOn !== null && day > network.endsOn);
  return [
    ...(startsOn === '' || isOutside(startsOn) ? [{ field: 'startsOn', text: t('needs.memberStart') }] : []),
    ...(endsOn !== '' && (endsOn < startsOn || isOutside(endsOn)) ? [{ field: 'endsOn', text: t('needs.memberEnd') }] : []),
  ];
}

interface Props {
  readonly days: Days;
  readonly network: Span;
  readonly problem: (control: string) => string | undefined;
  readonly onChange: (days: Days) => void;
}

export function PeriodFields({ days, network: { startsOn, endsOn }, problem, onChange }: Props) {
  const { t } = useTranslation('networks');
  const span = useSpan();
  const within = { min: startsOn, ...(endsOn && { max: endsOn }) };
  return (
    <>
      <TextField id="startsOn" type="date" label={t('firstDay')} hint={t('memberStartHint', { period: span(startsOn, endsOn) })} {...within} value={days.startsOn} onChange={(day) => onChange({ ...days, startsOn: day })} problem={problem('startsOn')} />
      <TextField id="endsOn" type="date" label={t('lastDay')} hint={t('memberEndHint')} optional {...within} value={days.endsOn} onChange={(day) => onChange({ ...days, endsOn: day })} problem={problem('endsOn')} />
    </>
  );
}
