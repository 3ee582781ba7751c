import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedRide, RideBoard, RidePassenger } from '../../api/types/activities';
import { ChooseOne } from '../../ui/Choices';
import { FormSheet } from '../../ui/FormSheet';
import { placePassenger, RIDES } from './api/rides';
import { useRideWords } from './ride-words';

/** Whether somebody fits in, each way by itself. */
const hasRoom = ({ status, seats, there, back, takenThere, takenBack }: OfferedRide, one: RidePassenger): boolean =>
  status === 'offered' && (!one.there || (there && takenThere + one.size <= seats)) && (!one.back || (back && takenBack + one.size <= seats));

export const ridesWithRoom = ({ rides }: RideBoard, one: RidePassenger): OfferedRide[] => rides.filter((ride) => hasRoom(ride, one));

interface Props {
  readonly board: RideBoard;
  readonly passenger: RidePassenger;
  readonly name: string;
  readonly onClose: () => void;
}

/** The coordinator has spoken with a driver, who takes somebody along. */
export function PlacingSheet({ board, passenger, name, onClose }: Props) {
  const { t } = useTranslation('rides');
  const words = useRideWords();
  const queries = useQueryClient();
  const rides = ridesWithRoom(board, passenger);
  const [rideId, setRideId] = useState(rides.length === 1 ? rides[0]!.id : '');
  const save = async () => { await placePassenger(passenger.id, rideId); await queries.invalidateQueries({ queryKey: RIDES }); };
  return (
    <FormSheet title={t('place.title', { name })} action={t('place.action')} missing={rideId ? [] : [{ field: 'rideId', text: t('needs.ride') }]} onDo={save} onDone={onClose} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('place.text')}</p>
          <ChooseOne
            id="rideId" column label={t('place.ride')} value={rideId} onChange={setRideId} problem={problem('rideId')}
            choices={rides.map((ride) => ({ value: ride.id, label: ride.driver?.name ?? t(`kinds.${ride.kind}`), hint: words.ride(ride) }))}
          />
        </>
      )}
    </FormSheet>
  );
}
