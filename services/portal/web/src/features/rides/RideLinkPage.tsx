import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RideLink } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Page } from '../../ui/Page';
import { Refusal } from '../../ui/Refusal';
import { answerPassenger, cancelByLink, openRide } from './api/rides';
import { euros, useRideWords, wayOf } from './ride-words';

const route = getRouteApi('/kyyti/$id');

/** Where the link of a letter leads a driver or a passenger, who need no account. The secret stands behind the #, which no server is told. */
export function RideLinkPage() {
  const { t } = useTranslation('rides');
  const { id } = route.useParams();
  const [token] = useState(() => window.location.hash.slice(1));
  const opening = openRide(id, token);
  const asked = useQuery(opening);
  return (
    <Page title={asked.data?.as === 'driver' ? t('link.driverTitle') : t('link.title')} narrow>
      <Asked query={asked}>{(ride) => <Opened id={id} token={token} ride={ride} />}</Asked>
    </Page>
  );
}

interface Props {
  readonly id: string;
  readonly token: string;
  readonly ride: RideLink;
}

function Opened({ id, token, ride: opened }: Props) {
  const { t } = useTranslation('rides');
  const { text } = useLabels();
  const words = useRideWords();
  const queries = useQueryClient();
  const [cancelling, setCancelling] = useState(false);
  const keep = (now: RideLink): void => { queries.setQueryData(openRide(id, token).queryKey, now); setCancelling(false); };
  const renew = (): Promise<void> => queries.invalidateQueries({ queryKey: openRide(id, token).queryKey });
  const cancel = useMutation({ mutationFn: () => cancelByLink(id, token), onSuccess: keep });
  const answer = useMutation({ mutationFn: ({ passengerId, accepts }: { passengerId: string; accepts: boolean }) => answerPassenger(id, token, passengerId, accepts), onSuccess: keep, onError: renew });
  const { as, ride, seat, driver, passengers, open } = opened;
  const live = as === 'driver' ? ride?.status === 'offered' : seat !== null && ['unplaced', 'asked', 'accepted'].includes(seat.status);
  return (
    <>
      <section className="card stack stack--tight" aria-label={text(opened.names)}>
        <p className="strong"><AppLink to="/toiminta/$id" params={{ id: opened.activityId }}>{text(opened.names)}</AppLink></p>
        <p>{words.when(opened.startsAt, opened.endsAt)}</p>
        {opened.place && <p className="soft">{text(opened.place)}</p>}
      </section>
      <p className="strong" role="status">{as === 'driver' ? ride && t(`link.rideState.${ride.status}`) : seat && t(`link.state.${seat.status}`)}</p>
      {ride && <p>{t(`kinds.${ride.kind}`)}: {words.ride(ride)}</p>}
      {ride?.note && <p>{ride.note}</p>}
      {as === 'passenger' && ride && <p>{driver ? t('link.yourDriver', { name: driver.name, phone: driver.phone ?? '–' }) : t('link.bus')}</p>}
      {ride?.costShareCents != null && <p className="small soft">{t('link.share', { euros: euros(ride.costShareCents) })}</p>}
      {as === 'driver' && (
        <section className="stack stack--tight" aria-labelledby="pyytajat">
          <h2 id="pyytajat">{t('link.asking')}</h2>
          {passengers.length === 0 && <p className="soft">{t('link.nobody')}</p>}
          {passengers.some(({ status }) => status === 'asked') && <p className="small soft">{t('link.hidden')}</p>}
          <ul className="rows">
            {passengers.map((one) => (
              <li key={one.id}>
                <div className="rows__main">
                  <span className="strong">{one.name ?? t('link.someone', { area: one.area })}</span>
                  <span className="soft">{[one.name && one.area, t(`ways.${wayOf(one)}`), t('people', { count: one.size }), one.phone].filter(Boolean).join(' · ')}</span>
                  {one.answerBy && <span className="small">{t('link.answerBy', { at: words.moment(one.answerBy) })}</span>}
                  {one.pickUp && <span>{t('link.pickUp', { place: one.pickUp })}</span>}
                </div>
                {open && one.status === 'asked' && <Button disabled={answer.isPending} label={`${t('accept')}: ${t('link.someone', { area: one.area })}`} onClick={() => answer.mutate({ passengerId: one.id, accepts: true })}>{t('accept')}</Button>}
                {open && <Button look="quiet" disabled={answer.isPending} label={`${t('decline')}: ${one.name ?? t('link.someone', { area: one.area })}`} onClick={() => answer.mutate({ passengerId: one.id, accepts: false })}>{t('decline')}</Button>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {answer.isError && <Refusal error={answer.error} />}
      {cancel.isError && <Refusal error={cancel.error} />}
      {!open && opened.startsAt && <p className="soft">{t('link.over')}</p>}
      {open && live && <div className="row"><Button look="quiet" onClick={() => setCancelling(true)}>{t(as === 'driver' ? 'link.cancelRide' : 'link.cancelSeat')}</Button></div>}
      {cancelling && (
        <ConfirmDialog grave busy={cancel.isPending} title={t(as === 'driver' ? 'cancelRide.title' : 'link.cancelSeatTitle')} confirm={t(as === 'driver' ? 'cancelRide.action' : 'cancelSeat.action')} onConfirm={() => cancel.mutate()} onCancel={() => setCancelling(false)}>
          <p>{as === 'driver' ? t('cancelRide.text', { count: passengers.length }) : t('link.cancelSeatText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
