import { useTranslation } from 'react-i18next';
import type { Seats } from '../../api/types/activities';
import { ChooseOne } from '../../ui/Choices';
import { SelectField } from '../../ui/Field';
import { useSeatWords } from './use-seat-words';

interface Props {
  /** What one can sign up for. */
  readonly seats: readonly Seats[];
  /** The day for which the occurrence was planned; null for the series. */
  readonly value: string | null;
  readonly onChange: (date: string | null) => void;
}

/** More than these are a list that opens. */
const IN_SIGHT = 4;
const SERIES = 'series';

/** To which time one comes, with how full it is; the series is only told. */
export function WhenField({ seats, value, onChange }: Props) {
  const { t } = useTranslation('signups');
  const { when, left, short } = useSeatWords();
  const of = (date: string | null) => date ?? SERIES;
  const choose = (chosen: string) => onChange(chosen === SERIES ? null : chosen);
  if (seats.length === 1) return <p><span className="strong">{seats[0]!.date === null ? t('form.series') : when(seats[0]!)}</span><br />{left(seats[0]!)}</p>;
  if (seats.length <= IN_SIGHT) {
    return <ChooseOne id="date" column label={t('form.when')} value={of(value)} onChange={choose} choices={seats.map((one) => ({ value: of(one.date), label: when(one), hint: left(one) }))} />;
  }
  const chosen = seats.find(({ date }) => date === value) ?? seats[0]!;
  return (
    <>
      <SelectField id="date" label={t('form.when')} value={of(value)} onChange={choose} options={seats.map((one) => ({ value: of(one.date), label: `${when(one)} – ${short(one)}` }))} />
      <p role="status">{left(chosen)}</p>
    </>
  );
}
