import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedRide, RideBoard, RidePassenger } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { acceptPassenger, cancelRide, cancelSeat, declinePassenger, rideBoard, RIDES } from './api/rides';
import { EditRideSheet } from './EditRideSheet';
import { OfferRideSheet } from './OfferRideSheet';
import { PlacingSheet, ridesWithRoom } from './PlacingSheet';
import { useRideWords, wayOf } from './ride-words';
import { WishSheet } from './WishSheet';

const route = getRouteApi('/tyo/kyydit/$id/$date');

/** All rides and all passengers of one meeting. */
export function RideBoardPage() {
  const { t } = useTranslation('rides');
  const { text } = useLabels();
  const { id, date } = route.useParams();
  const asked = useQuery(rideBoard(id, date));
  return (
    <Page title={asked.data ? t('board', { name: text(asked.data.names) }) : t('title')} above={[<AppLink to="/tyo">{t('shell:nav.today')}</AppLink>, <AppLink to="/tyo/kyydit">{t('title')}</AppLink>]}>
      <Asked query={asked}>{(board) => <Board board={board} />}</Asked>
    </Page>
  );
}

type Open = { readonly what: 'offer' | 'wish' } | { readonly what: 'ride' | 'edit'; readonly ride: OfferedRide } | { readonly what: 'seat' | 'place'; readonly seat: RidePassenger };
const WAITING = ['unplaced', 'asked', 'accepted'];

function Board({ board }: { readonly board: RideBoard }) {
  const { t } = useTranslation('rides');
  const words = useRideWords();
  const queries = useQueryClient();
  const [open, setOpen] = useState<Open>();
  const close = (): void => setOpen(undefined);
  const done = async (): Promise<void> => { close(); await queries.invalidateQueries({ queryKey: RIDES }); };
  const act = useMutation({ mutationFn: (deed: () => Promise<unknown>) => deed(), onSuccess: done, onError: () => queries.invalidateQueries({ queryKey: RIDES }) });
  const mayChange = board.startsAt !== null && Date.parse(board.startsAt) > Date.now();
  const along = (rideId: string): RidePassenger[] => board.passengers.filter((one) => one.rideId === rideId);
  const called = (one: RidePassenger): string => one.person?.name ?? (one.code ? t('code', { code: one.code }) : t('forgotten'));
  const contactOf = (person: { phone: string | null; email: string | null }): string => [person.phone, person.email].filter(Boolean).join(', ');
  return (
    <>
      <p className="lead">{words.when(board.startsAt, board.endsAt)}</p>
      {act.isError && <ProblemNotice error={act.error} />}
      <section className="stack stack--tight" aria-labelledby="kyydit">
        <div className="row row--apart"><h2 id="kyydit" tabIndex={-1}>{t('rides')}</h2>{mayChange && <Button onClick={() => setOpen({ what: 'offer' })}>{t('offer.open')}</Button>}</div>
        {board.rides.length === 0 && <p className="soft">{t('noRides')}</p>}
        <ul className="rows">
          {board.rides.map((ride) => (
            <li key={ride.id}>
              <div className="rows__main">
                <span className="strong">{t(`kinds.${ride.kind}`)}, {ride.area}{ride.status !== 'offered' && `: ${t(`rideStatus.${ride.status}`)}`}</span>
                <span className="soft">{words.ride(ride)}</span>
                <span className="soft">{ride.driver ? t('driver', { name: ride.driver.name, contact: contactOf(ride.driver) }) : ride.status === 'offered' && t('noDriver')}</span>
                {ride.note && <span className="soft">{ride.note}</span>}
                {ride.status === 'offered' && <span className="soft">{t('taken', { there: ride.takenThere, back: ride.takenBack, seats: ride.seats })}</span>}
                {ride.driver && <span className="small soft">{t(`letter.${ride.letter ?? 'none'}`)}</span>}
              </div>
              {mayChange && ride.status === 'offered' && <Button look="quiet" label={`${t('edit.open')}: ${t(`kinds.${ride.kind}`)}, ${ride.area}`} onClick={() => setOpen({ what: 'edit', ride })}>{t('edit.open')}</Button>}
              {mayChange && ride.status === 'offered' && <Button look="bare" label={`${t('cancelRide.open')}: ${t(`kinds.${ride.kind}`)}, ${ride.area}`} onClick={() => setOpen({ what: 'ride', ride })}>{t('cancelRide.open')}</Button>}
            </li>
          ))}
        </ul>
      </section>
      <section className="stack stack--tight" aria-labelledby="matkustajat">
        <div className="row row--apart"><h2 id="matkustajat" tabIndex={-1}>{t('passengers')}</h2>{mayChange && <Button look="quiet" onClick={() => setOpen({ what: 'wish' })}>{t('wish.open')}</Button>}</div>
        {board.passengers.length === 0 && <p className="soft">{t('noPassengers')}</p>}
        <ul className="rows">
          {board.passengers.map((one) => (
            <li key={one.id}>
              <div className="rows__main">
                <span className="strong">{called(one)}: {t(`seatStatus.${one.status}`)}</span>
                <span className="soft">{[one.area, t(`ways.${wayOf(one)}`), t('people', { count: one.size }), one.person && contactOf(one.person), one.pickUp].filter(Boolean).join(' · ')}</span>
                {one.answerBy && <span className="small soft">{t('answerBy', { at: words.moment(one.answerBy) })}</span>}
                {one.person && <span className="small soft">{t(`letter.${one.letter ?? 'none'}`)}</span>}
              </div>
              {mayChange && one.status === 'asked' && <Button look="quiet" disabled={act.isPending} label={`${t('acceptFor')}: ${called(one)}`} onClick={() => act.mutate(() => acceptPassenger(one.id))}>{t('acceptFor')}</Button>}
              {mayChange && (one.status === 'asked' || one.status === 'accepted') && <Button look="quiet" disabled={act.isPending} label={`${t('declineFor')}: ${called(one)}`} onClick={() => act.mutate(() => declinePassenger(one.id))}>{t('declineFor')}</Button>}
              {mayChange && (one.status === 'unplaced' || one.status === 'asked') && ridesWithRoom(board, one).some(({ id }) => id !== one.rideId) && <Button look="quiet" label={`${t('place.open')}: ${called(one)}`} onClick={() => setOpen({ what: 'place', seat: one })}>{t('place.open')}</Button>}
              {mayChange && WAITING.includes(one.status) && <Button look="bare" label={`${t('cancelSeat.open')}: ${called(one)}`} onClick={() => setOpen({ what: 'seat', seat: one })}>{t('cancelSeat.open')}</Button>}
            </li>
          ))}
        </ul>
      </section>
      {open?.what === 'offer' && <OfferRideSheet id={board.activityId} date={board.date} onClose={close} />}
      {open?.what === 'wish' && <WishSheet id={board.activityId} date={board.date} onClose={close} />}
      {open?.what === 'edit' && <EditRideSheet id={board.activityId} date={board.date} ride={open.ride} onClose={close} />}
      {open?.what === 'place' && <PlacingSheet board={board} passenger={open.seat} name={called(open.seat)} onClose={close} />}
      {open?.what === 'ride' && (
        <ConfirmDialog grave busy={act.isPending} title={t('cancelRide.title')} confirm={t('cancelRide.action')} onConfirm={() => act.mutate(() => cancelRide(open.ride.id))} onCancel={close}>
          <p>{t('cancelRide.text', { count: along(open.ride.id).length })}</p>
        </ConfirmDialog>
      )}
      {open?.what === 'seat' && (
        <ConfirmDialog grave busy={act.isPending} title={t('cancelSeat.title')} confirm={t('cancelSeat.action')} onConfirm={() => act.mutate(() => cancelSeat(open.seat.id))} onCancel={close}>
          <p>{t('cancelSeat.text')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
