import { TRANSPORT_KIND_CODES, TRANSPORT_KINDS } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { IconPlus, IconRemove } from 'suomifi-ui-components';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import { useRowFocus } from '../../ui/use-row-focus';
import type { Ride } from './form-values';

/** Ways to get there: none is fine, and adding one takes two choices. */
export function RideFields({ rides, onChange }: { readonly rides: readonly Ride[]; readonly onChange: (rides: Ride[]) => void }) {
  const { t } = useTranslation('publishing');
  const { label } = useLabels();
  const { adder, added, removed } = useRowFocus();
  const set = (index: number, part: Partial<Ride>) => onChange(rides.map((ride, each) => (each === index ? { ...ride, ...part } : ride)));
  return (
    <div className="stack" id="transport" tabIndex={-1}>
      {rides.length === 0 && <p>{t('noRides')}</p>}
      {rides.map((ride, index) => (
        <fieldset key={index} className="card card--warm publishing__ride">
          <legend className="hidden-visually">{t('ride', { number: index + 1 })}</legend>
          <SelectField label={t('rideKind')} none={t('choose')} value={ride.kind} onChange={(kind) => set(index, { kind })} options={TRANSPORT_KIND_CODES.map((code) => ({ value: code, label: label(TRANSPORT_KINDS, code) }))} />
          <TextField label={t('rideText')} hint={t('rideTextHint')} value={ride.description} onChange={(description) => set(index, { description })} maxLength={300} />
          <TextField label={t('rideSeats')} optional type="number" min="0" value={ride.seats} onChange={(seats) => set(index, { seats })} />
          <TextField label={t('rideContact')} optional value={ride.bookingContact} onChange={(bookingContact) => set(index, { bookingContact })} maxLength={200} />
          <div><Button look="bare" icon={<IconRemove aria-hidden="true" />} onClick={() => { onChange(rides.filter((_, each) => each !== index)); removed(); }}>{t('removeRide')}</Button></div>
        </fieldset>
      ))}
      <div ref={adder}><Button look="quiet" icon={<IconPlus aria-hidden="true" />} onClick={() => { onChange([...rides, { kind: '', description: '', seats: '', bookingContact: '' }]); added(); }}>{t('addRide')}</Button></div>
    </div>
  );
}
