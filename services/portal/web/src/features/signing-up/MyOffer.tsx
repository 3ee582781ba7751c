import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MySignUp } from '../../api/types/activities';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Refusal } from '../../ui/Refusal';
import { acceptSeat, cancelMine, declineSeat, type HeldLink } from './api/sign-ups';

interface Props {
  readonly mine: MySignUp;
  readonly link: HeldLink;
  readonly onDone: () => Promise<void>;
}

/** What one can do about a sign-up: take the seat that is offered or leave it, or cancel. */
export function MyOffer({ mine, link, onDone }: Props) {
  const { t } = useTranslation('signups');
  const [asking, setAsking] = useState<'cancel' | 'decline'>();
  const act = useMutation({ mutationFn: (what: (held: HeldLink) => Promise<unknown>) => what(link), onSettled: async () => { setAsking(undefined); await onDone(); } });
  const offered = mine.status === 'offered';
  const live = offered || mine.status === 'confirmed' || mine.status === 'waiting';
  return (
    <>
      {act.isError && <Refusal error={act.error} />}
      {offered && (
        <div className="row">
          <Button disabled={act.isPending} onClick={() => act.mutate(acceptSeat)}>{t('accept')}</Button>
          <Button look="quiet" disabled={act.isPending} onClick={() => setAsking('decline')}>{t('decline.action')}</Button>
        </div>
      )}
      {live && !offered && <div className="row"><Button look="quiet" disabled={act.isPending} onClick={() => setAsking('cancel')}>{t('cancel.action')}</Button></div>}
      {!live && mine.published && <div className="row"><AppLink to="/toiminta/$id/ilmoittaudu" params={{ id: mine.activity.id }} className="button button--quiet">{t('again')}</AppLink></div>}
      {asking && (
        <ConfirmDialog
          title={t(`${asking}.title`)} confirm={t(`${asking}.confirm`)} grave busy={act.isPending} onConfirm={() => act.mutate(asking === 'cancel' ? cancelMine : declineSeat)} onCancel={() => setAsking(undefined)}
        >
          <p>{t(mine.status === 'waiting' ? 'cancel.textInLine' : `${asking}.text`)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
