import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenRideDay, SignUpRide } from '../../api/types/activities';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { SelectField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { Refusal } from '../../ui/Refusal';
import { askBySignUp, cancelBySignUp, type OfSignUp, ridesOfSignUp } from './api/rides';
import { useRideWords } from './ride-words';
import { EMPTY_WISH, useMissingOfWish, wishBody } from './wish-values';
import { WishFields } from './WishFields';

/** On the page of one's own sign-up: the rides that one has asked for, and asking for one. Nothing where none are arranged. */
export function MyRides({ link }: { readonly link: OfSignUp }) {
  const { t } = useTranslation('rides');
  const asked = ridesOfSignUp(link);
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [cancelling, setCancelling] = useState<SignUpRide>();
  const cancel = useMutation({
    mutationFn: (date: string) => cancelBySignUp(link, date), onSuccess: (now) => { queries.setQueryData(asked.queryKey, now); setCancelling(undefined); }, onError: () => setCancelling(undefined),
  });
  // The page stands without it.
  const { open, rides } = useQuery(asked).data ?? { open: [], rides: [] };
  if (open.length + rides.length === 0) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="oma-kyyti">
      <h2 id="oma-kyyti" tabIndex={-1}>{t('mine.title')}</h2>
      {rides.map((one) => <MyRide key={one.date} one={one} onCancel={() => setCancelling(one)} />)}
      {cancel.isError && <Refusal error={cancel.error} />}
      {open.length > 0 && <><p>{t('mine.text')}</p><div className="row"><Button look="quiet" onClick={() => setAsking(true)}>{t('ask.open')}</Button></div></>}
      {asking && <AskingSheet link={link} open={open} onClose={() => setAsking(false)} />}
      {cancelling && (
        <ConfirmDialog grave busy={cancel.isPending} title={t('link.cancelSeatTitle')} confirm={t('cancelSeat.action')} onConfirm={() => cancel.mutate(cancelling.date)} onCancel={() => setCancelling(undefined)}>
          <p>{t('link.cancelSeatText')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

function MyRide({ one: { startsAt, endsAt, seat, ride, driver, open }, onCancel }: { readonly one: SignUpRide; readonly onCancel: () => void }) {
  const { t } = useTranslation('rides');
  const words = useRideWords();
  return (
    <div className="card stack stack--tight">
      <p>{words.when(startsAt, endsAt)}</p>
      {seat && <p className="strong" role="status">{t(`link.state.${seat.status}`)}</p>}
      {ride && <p>{words.ride(ride)}</p>}
      {ride && <p>{driver ? t('link.yourDriver', { name: driver.name, phone: driver.phone ?? '–' }) : t('link.bus')}</p>}
      {open && <div className="row"><Button look="quiet" onClick={onCancel}>{t('link.cancelSeat')}</Button></div>}
    </div>
  );
}

interface AskingProps {
  readonly link: OfSignUp;
  readonly open: readonly OpenRideDay[];
  readonly onClose: () => void;
}

function AskingSheet({ link, open, onClose }: AskingProps) {
  const { t } = useTranslation('rides');
  const [words, missingOfWish] = [useRideWords(), useMissingOfWish()];
  const queries = useQueryClient();
  const [date, setDate] = useState(open[0]!.date);
  const [wish, setWish] = useState(EMPTY_WISH);
  const save = async () => { queries.setQueryData(ridesOfSignUp(link).queryKey, await askBySignUp(link, { ...wishBody(wish), date })); };
  return (
    <FormSheet title={t('ask.title')} action={t('ask.action')} missing={missingOfWish(wish)} onDo={save} onDone={onClose} onClose={onClose}>
      {(problem) => (
        <>
          {open.length > 1 ? <SelectField id="date" label={t('ask.when')} value={date} onChange={setDate} options={open.map((one) => ({ value: one.date, label: words.when(one.startsAt, one.endsAt) }))} /> : <p>{words.when(open[0]!.startsAt, open[0]!.endsAt)}</p>}
          <WishFields values={wish} problem={problem} onChange={(part) => setWish((before) => ({ ...before, ...part }))} />
        </>
      )}
    </FormSheet>
  );
}
