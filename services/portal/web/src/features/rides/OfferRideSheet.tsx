import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { ChooseOne } from '../../ui/Choices';
import { FormSheet } from '../../ui/FormSheet';
import { offerRide, RIDES } from './api/rides';
import { NOBODY, personBody, useMissingOfPerson } from './person-values';
import { PersonFields } from './PersonFields';
import { RideFields } from './RideFields';
import { EMPTY_RIDE, isDriven, KINDS, rideBody, type RideKind, useMissingOfRide } from './ride-values';
import { legsOf, type Way, WAYS } from './ride-words';

interface Props {
  readonly id: string;
  readonly date: string;
  readonly onClose: () => void;
}

/** Offers seats to a meeting, with what the law says of such a ride. */
export function OfferRideSheet({ id, date, onClose }: Props) {
  const { t } = useTranslation('rides');
  const queries = useQueryClient();
  const [key, setKey] = useState(newKey);
  const [{ kind, way, ...ride }, setRide] = useState<typeof EMPTY_RIDE & { kind: RideKind; way: Way }>({ ...EMPTY_RIDE, kind: 'carpool', way: 'both' });
  const [person, setPerson] = useState(NOBODY);
  const [missingOfRide, missingOfPerson] = [useMissingOfRide(), useMissingOfPerson()];
  const set = (part: object): void => setRide((before) => ({ ...before, ...part }));
  const missing = [...missingOfRide(ride, kind, way), ...(isDriven(kind) ? missingOfPerson(person) : [])];
  const save = async () => {
    try {
      await offerRide(key, id, date, { kind, ...legsOf(way), ...rideBody(ride, kind, way), ...(isDriven(kind) && personBody(person)) });
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
          <ChooseOne column label={t('offer.kind')} value={kind} onChange={(next) => set({ kind: next })} choices={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
          <p className="small soft" role="note">{t(`law.${kind}`)}</p>
          <ChooseOne label={t('offer.ways')} value={way} onChange={(next) => set({ way: next })} choices={WAYS.map((value) => ({ value, label: t(`ways.${value}`) }))} />
          <RideFields kind={kind} way={way} values={ride} problem={problem} onChange={set} />
          {isDriven(kind) && <PersonFields nameLabel={t('offer.driverName')} values={person} problem={problem} onChange={setPerson} />}
        </>
      )}
    </FormSheet>
  );
}
