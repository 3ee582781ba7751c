import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { ChooseOne } from '../../ui/Choices';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { offerRide, RIDES } from './api/rides';
import { NOBODY, personBody, useMissingOfPerson } from './person-values';
import { PersonFields } from './PersonFields';
import { legsOf, type Way, WAYS } from './ride-words';

const KINDS = ['carpool', 'volunteer-ride', 'school-transport-seat', 'service-traffic'] as const;
const DRIVEN: readonly string[] = ['carpool', 'volunteer-ride'];
const EMPTY = { kind: 'carpool' as (typeof KINDS)[number], way: 'both' as Way, area: '', departsAt: '', returnsAt: '', seats: '3', share: '' };

interface Props {
  readonly id: string;
  readonly date: string;
  readonly onClose: () => void;
}

/** `2,50` in cents; undefined where it is no sum. */
const centsOf = (sum: string): number | null | undefined => {
  if (!sum.trim()) return null;
  const euros = Number(sum.trim().replace(',', '.'));
  return Number.isFinite(euros) && euros > 0 && euros <= 50 ? Math.round(euros * 100) : undefined;
};

/** Offers seats to a meeting, with what the law says of such a ride. */
export function OfferRideSheet({ id, date, onClose }: Props) {
  const { t } = useTranslation('rides');
  const queries = useQueryClient();
  const [key, setKey] = useState(newKey);
  const [ride, setRide] = useState(EMPTY);
  const [person, setPerson] = useState(NOBODY);
  const missingOfPerson = useMissingOfPerson();
  const set = (more: Partial<typeof EMPTY>): void => setRide({ ...ride, ...more });
  const legs = legsOf(ride.way);
  const [isDriven, seats, cents] = [DRIVEN.includes(ride.kind), Number(ride.seats), ride.kind === 'carpool' ? centsOf(ride.share) : null];
  const missing = [
    ...(ride.area.trim() ? [] : [{ field: 'area', text: t('needs.area') }]),
    ...(legs.there && !ride.departsAt ? [{ field: 'departsAt', text: t('needs.departsAt') }] : []),
    ...(legs.back && !ride.returnsAt ? [{ field: 'returnsAt', text: t('needs.returnsAt') }] : []),
    ...(Number.isInteger(seats) && seats >= 1 && seats <= 60 ? [] : [{ field: 'seats', text: t('needs.seats') }]),
    ...(cents === undefined ? [{ field: 'share', text: t('needs.share') }] : []),
    ...(isDriven ? missingOfPerson(person) : []),
  ];
  const save = async () => {
    try {
      await offerRide(key, id, date, {
        kind: ride.kind, area: ride.area, ...legs, departsAt: legs.there ? ride.departsAt : null, returnsAt: legs.back ? ride.returnsAt : null, seats, costShareCents: cents ?? null, person: isDriven ? personBody(person) : null,
      });
    } catch (error) {
      // What was refused is not what will be sent next: that is another command.
      setKey(newKey());
      throw error;
    }
    await queries.invalidateQueries({ queryKey: RIDES });
  };
  return (
    <FormSheet title={t('offer.title')} action={t('offer.action')} missing={missing} onDo={save} onDone={onClose} onClose={onClose} controlOf={(pointer) => pointer.split('/').at(-1)!}>
      {(problem) => (
        <>
          <ChooseOne column label={t('offer.kind')} value={ride.kind} onChange={(kind) => set({ kind })} choices={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
          <p className="small soft" role="note">{t(`law.${ride.kind}`)}</p>
          <TextField id="area" label={t('offer.area')} hint={t('offer.areaHint')} maxLength={80} value={ride.area} onChange={(area) => set({ area })} problem={problem('area')} />
          <ChooseOne label={t('offer.ways')} value={ride.way} onChange={(way) => set({ way })} choices={WAYS.map((value) => ({ value, label: t(`ways.${value}`) }))} />
          {legs.there && <TextField id="departsAt" type="time" label={t('offer.departsAt')} value={ride.departsAt} onChange={(departsAt) => set({ departsAt })} problem={problem('departsAt')} />}
          {legs.back && <TextField id="returnsAt" type="time" label={t('offer.returnsAt')} value={ride.returnsAt} onChange={(returnsAt) => set({ returnsAt })} problem={problem('returnsAt')} />}
          <TextField id="seats" type="number" label={t('offer.seats')} value={ride.seats} onChange={(next) => set({ seats: next })} problem={problem('seats')} />
          {ride.kind === 'carpool' && <TextField id="share" optional label={t('offer.share')} hint={t('offer.shareHint')} value={ride.share} onChange={(share) => set({ share })} problem={problem('share')} />}
          {isDriven && <PersonFields nameLabel={t('offer.driverName')} values={person} problem={problem} onChange={setPerson} />}
        </>
      )}
    </FormSheet>
  );
}
