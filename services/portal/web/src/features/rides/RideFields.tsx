import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/Field';
import { legsOf, type Way } from './ride-words';
import type { RideKind, RideValues } from './ride-values';

interface Props {
  readonly kind: RideKind;
  readonly way: Way;
  readonly values: RideValues;
  readonly problem: (control: string) => string | undefined;
  readonly onChange: (part: Partial<RideValues>) => void;
}

/** From where a ride goes, when, and how many it takes. */
export function RideFields({ kind, way, values, problem, onChange }: Props) {
  const { t } = useTranslation('rides');
  const legs = legsOf(way);
  return (
    <>
      <TextField id="area" label={t('offer.area')} hint={t('offer.areaHint')} maxLength={80} value={values.area} onChange={(area) => onChange({ area })} problem={problem('area')} />
      {legs.there && <TextField id="departsAt" type="time" label={t('offer.departsAt')} value={values.departsAt} onChange={(departsAt) => onChange({ departsAt })} problem={problem('departsAt')} />}
      {legs.back && <TextField id="returnsAt" type="time" label={t('offer.returnsAt')} value={values.returnsAt} onChange={(returnsAt) => onChange({ returnsAt })} problem={problem('returnsAt')} />}
      <TextField id="seats" type="number" min="1" max="60" label={t('offer.seats')} value={values.seats} onChange={(seats) => onChange({ seats })} problem={problem('seats')} />
      {kind === 'carpool' && <TextField id="share" optional label={t('offer.share')} hint={t('offer.shareHint')} value={values.share} onChange={(share) => onChange({ share })} problem={problem('share')} />}
      <TextField id="note" optional label={t('offer.note')} hint={t('offer.noteHint')} maxLength={200} value={values.note} onChange={(note) => onChange({ note })} problem={problem('note')} />
    </>
  );
}
