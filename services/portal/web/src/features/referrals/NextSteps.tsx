import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Referral } from '../../api/types/referrals';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { sendReferral, takeReferral } from './api/referrals';
import { CompletionSheet } from './CompletionSheet';
import { ContactSheet } from './ContactSheet';
import { DecliningSheet } from './DecliningSheet';
import { MeetingSheet } from './MeetingSheet';
import { naturalOrder } from './natural-order';
import { PlacementSheet } from './PlacementSheet';
import { ReturnSheet } from './ReturnSheet';
import { WithdrawalSheet } from './WithdrawalSheet';

const SHEETS = {
  'record-contact': ContactSheet, 'record-meeting': MeetingSheet, 'request-placement': PlacementSheet, 'withdraw-placement': WithdrawalSheet,
  complete: CompletionSheet, return: ReturnSheet, decline: DecliningSheet,
} as const;
type Opened = keyof typeof SHEETS;
const opens = (action: string): action is Opened => action in SHEETS;

/** What can be done now. The heading takes the focus after a step, so that nobody is left on a button that is gone. */
export function NextSteps({ referral: one }: { readonly referral: Referral }) {
  const { t } = useTranslation('referrals');
  const queries = useQueryClient();
  const [opened, setOpened] = useState<Opened>();
  const done = async () => {
    setOpened(undefined);
    await Promise.all([['referral', one.id], ['desk'], ['referrals'], ['client']].map((queryKey) => queries.invalidateQueries({ queryKey })));
    document.getElementById('next')?.focus();
  };
  const press = useMutation({ mutationFn: (action: string) => (action === 'send' ? sendReferral(one.id) : takeReferral(one.id)), onSuccess: done });
  const { first, rest } = naturalOrder(one);
  const mayEdit = one.status === 'draft' && one.nextActions.includes('edit') && one.client !== null;
  const Sheet = opened && SHEETS[opened];
  return (
    <section className="card card--warm" aria-labelledby="next">
      <h2 id="next" tabIndex={-1}>{t('letter.next')}</h2>
      <p>{t(first ? `hint.${first}` : waitingWords(one))}</p>
      {press.isError && <ProblemNotice error={press.error} />}
      {(first !== undefined || rest.length > 0 || mayEdit) && (
        <div className="row">
          {[...(first ? [first] : []), ...rest].map((action) => (
            <Button key={action} look={action === first ? 'main' : 'quiet'} onClick={() => (opens(action) ? setOpened(action) : press.isPending || press.mutate(action))}>{t(`next.${action}`)}</Button>
          ))}
          {mayEdit && <AppLink className="button button--quiet" to="/tyo/lahetteet/uusi" search={{ luonnos: one.id }}>{t('next.edit')}</AppLink>}
        </div>
      )}
      {Sheet && <Sheet referral={one} onDone={() => void done()} onClose={() => setOpened(undefined)} />}
    </section>
  );
}

const ENDED: readonly string[] = ['completed', 'returned', 'not-reached', 'declined', 'revoked'];

const waitingWords = (one: Referral): string => {
  if (one.status === 'draft') return 'waiting.draft';
  if (one.status === 'placement-requested') return one.placement?.status === 'accepted' ? 'waiting.attendance' : 'waiting.association';
  if (ENDED.includes(one.status)) return 'waiting.ended';
  return one.linkPerson ? 'waiting.linkPerson' : 'waiting.desk';
};
