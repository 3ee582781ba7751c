import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OfferedRide } from '../../api/types/activities';
import { useChanging } from '../../shared/use-changing';
import { FormSheet } from '../../ui/FormSheet';
import { MeanwhileNotice } from '../../ui/MeanwhileNotice';
import { changeRide, rideBoard, RIDES } from './api/rides';
import { RideFields } from './RideFields';
import { rideBody, type RideValues, rideValuesOf, useMissingOfRide } from './ride-values';
import { wayOf } from './ride-words';

interface Props {
  readonly id: string;
  readonly date: string;
  readonly ride: OfferedRide;
  readonly onClose: () => void;
}

const LABELS = { area: 'offer.area', departsAt: 'offer.departsAt', returnsAt: 'offer.returnsAt', seats: 'offer.seats', share: 'offer.share', note: 'offer.note' } as const;

/** Another time, another part of town, other seats. Of two who change it at once the second sees what the first has written, and chooses. */
export function EditRideSheet({ id, date, ride, onClose }: Props) {
  const { t } = useTranslation('rides');
  const queries = useQueryClient();
  const missingOf = useMissingOfRide();
  const way = wayOf(ride);
  const changing = useChanging<RideValues>({
    name: `ride.${ride.id}`, version: ride.version, values: rideValuesOf(ride), conflict: 'ride-has-changed', concerns: RIDES,
    newer: async () => {
      const now = (await queries.fetchQuery({ ...rideBoard(id, date), staleTime: 0 })).rides.find((one) => one.id === ride.id)!;
      return { version: now.version, values: rideValuesOf(now) };
    },
    save: (values, version) => changeRide(ride.id, { ...rideBody(values, ride.kind, way), version }),
  });
  const along = Math.max(ride.takenThere, ride.takenBack);
  return (
    <FormSheet title={t('edit.title')} action={t('edit.action')} missing={missingOf(changing.values, ride.kind, way)} unchanged={changing.unchanged} onDo={changing.submit} onDone={onClose} onClose={onClose}>
      {(problem) => (
        <>
          {changing.meanwhile && <MeanwhileNotice meanwhile={changing.meanwhile} mine={changing.values} words={(values, field) => values[field]} name={(field) => t(LABELS[field])} onTake={changing.take} onKeep={changing.keep} />}
          <p>{t(along > 0 ? 'edit.told' : 'edit.text', { count: along })}</p>
          <RideFields kind={ride.kind} way={way} values={changing.values} problem={problem} onChange={changing.change} />
        </>
      )}
    </FormSheet>
  );
}
