import { TRANSPORT_KIND_CODES, TRANSPORT_KINDS, TRANSPORT_NOTES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { IconPlus, IconRemove } from 'suomifi-ui-components';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import { useRowFocus } from '../../ui/use-row-focus';
import { BLANK_RIDE, type Ride } from './form-values';
import { WordsFields } from '../../ui/WordsFields';

const NO_PROBLEM = () => undefined;

/** Ways to get there: none is fine, and adding one takes two choices. What the law says of each stands beside it. */
export function RideFields({ rides, onChange }: { readonly rides: readonly Ride[]; readonly onChange: (rides: Ride[]) => void }) {
  const { t } = useTranslation('publishing');
  const { label, text } = useLabels();
  const { adder, added, removed } = useRowFocus();
  const set = (index: number, part: Partial<Ride>) => onChange(rides.map((ride, each) => (each === index ? { ...ride, ...part } : ride)));
  return (
    <div className="stack" id="transport" tabIndex={-1}>
      {rides.length === 0 && <p>{t('noRides')}</p>}
      {rides.map((ride, index) => (
        <fieldset key={index} className="card card--warm publishing__ride">
          <legend className="hidden-visually">{t('ride', { number: index + 1 })}</legend>
          <SelectField label={t('rideKind')} none={t('choose')} value={ride.kind} onChange={(kind) => set(index, { kind })} options={TRANSPORT_KIND_CODES.map((code) => ({ value: code, label: label(TRANSPORT_KINDS, code) }))} />
          {ride.kind && <p className="small soft">{text(TRANSPORT_NOTES[ride.kind])}</p>}
          <WordsFields id={`transport.${index}`} label={t('rideText')} hint={t('rideTextHint')} words={ride.description} onChange={(description) => set(index, { description })} maxLength={150} problem={NO_PROBLEM} />
          <TextField label={t('rideSeats')} optional type="number" min="0" value={ride.seats} onChange={(seats) => set(index, { seats })} />
          <TextField label={t('rideContact')} optional value={ride.bookingContact} onChange={(bookingContact) => set(index, { bookingContact })} maxLength={200} />
          <div><Button look="bare" icon={<IconRemove aria-hidden="true" />} onClick={() => { onChange(rides.filter((_, each) => each !== index)); removed(); }}>{t('removeRide')}</Button></div>
        </fieldset>
      ))}
      <div ref={adder}><Button look="quiet" icon={<IconPlus aria-hidden="true" />} onClick={() => { onChange([...rides, BLANK_RIDE]); added(); }}>{t('addRide')}</Button></div>
    </div>
  );
}
