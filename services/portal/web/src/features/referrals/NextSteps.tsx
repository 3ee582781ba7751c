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
import { MeetingSheet } from './MeetingSheet';
import { PlacementSheet } from './PlacementSheet';
import { ReturnSheet } from './ReturnSheet';

const SHEETS = { 'record-contact': ContactSheet, 'record-meeting': MeetingSheet, 'request-placement': PlacementSheet, complete: CompletionSheet, return: ReturnSheet } as const;
type Opened = keyof typeof SHEETS;
const opens = (action: string): action is Opened => action in SHEETS;

/** Which of the allowed actions moves the matter on: in this order, so that the first is the natural next one. */
const ORDER: readonly Referral['nextActions'][number][] = ['send', 'assign', 'complete', 'request-placement', 'record-contact', 'record-meeting', 'return'];

/** The natural next step stands out; what else is possible stands beside it. */
export function naturalOrder(one: Referral): Referral['nextActions'] {
  const heard = one.timeline.some((entry) => entry.what === 'first-contact-made');
  const possible = ORDER.filter((action) => one.nextActions.includes(action));
  const held = one.linkPerson !== null;
  const first = (): Referral['nextActions'][number] | undefined => {
    if (!held) return possible.find((action) => action === 'send' || action === 'assign');
    if (one.status === 'assigned') return heard ? 'record-meeting' : 'record-contact';
    if (one.status === 'in-support') return one.timeline.some((entry) => entry.what === 'client-met') ? 'request-placement' : 'record-meeting';
    return one.status === 'placed' ? 'complete' : undefined;
  };
  const next = first();
  const rest = possible.filter((action) => action !== next && !(held && action === 'assign'));
  return next !== undefined && possible.includes(next) ? [next, ...rest] : rest;
}

export function NextSteps({ referral: one }: { readonly referral: Referral }) {
  const { t } = useTranslation('referrals');
  const queries = useQueryClient();
  const [opened, setOpened] = useState<Opened>();
  const done = async () => {
    setOpened(undefined);
    await Promise.all([['referral', one.id], ['desk'], ['referrals']].map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
  const press = useMutation({ mutationFn: (action: string) => (action === 'send' ? sendReferral(one.id) : takeReferral(one.id)), onSuccess: done });
  const actions = naturalOrder(one);
  const Sheet = opened && SHEETS[opened];
  if (actions.length === 0) return <p className="soft">{t(waitingWords(one))}</p>;
  return (
    <section className="card card--warm" aria-labelledby="next">
      <h2 id="next">{t('letter.next')}</h2>
      <p>{t(`hint.${actions[0]}`, { defaultValue: '' })}</p>
      {press.isError && <ProblemNotice error={press.error} />}
      <div className="row">
        {actions.map((action, index) => (
          <Button key={action} look={index === 0 ? 'main' : 'quiet'} disabled={press.isPending} onClick={() => (opens(action) ? setOpened(action) : press.mutate(action))}>{t(`next.${action}`)}</Button>
        ))}
        {one.status === 'draft' && one.nextActions.includes('edit') && one.client && (
          <AppLink className="button button--quiet" to="/tyo/lahetteet/uusi" search={{ luonnos: one.id }}>{t('next.edit')}</AppLink>
        )}
      </div>
      {Sheet && <Sheet referral={one} onDone={() => void done()} onClose={() => setOpened(undefined)} />}
    </section>
  );
}

const waitingWords = (one: Referral): string => {
  if (one.status === 'placement-requested') return 'waiting.association';
  if (['completed', 'returned', 'not-reached', 'declined', 'revoked'].includes(one.status)) return 'waiting.ended';
  return one.linkPerson ? 'waiting.linkPerson' : 'waiting.desk';
};
