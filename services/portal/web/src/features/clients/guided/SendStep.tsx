import { REFERRAL_REASON_CODES, REFERRAL_REASONS, type ReferralReason } from '@pirtti/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import type { Client, ReferralEdit } from '../../../api/types/referrals';
import { useLabels } from '../../../shared/labels';
import { Button } from '../../../ui/Button';
import { ChooseOne } from '../../../ui/Choices';
import { ErrorSummary, type FieldProblem } from '../../../ui/ErrorSummary';
import { TextArea } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { chosenActivity } from '../api/activity';
import { keepDraft, sendDraft, sendNew, startDraft } from '../api/drafts';
import type { ChoosingProps } from './choices';
import type { Step } from './guided-view';

interface Props extends ChoosingProps {
  readonly client: Client;
  /** Lives in the page only. */
  readonly message: string;
  readonly onMessage: (message: string) => void;
  readonly onStep: (step: Step) => void;
  readonly onSent: () => void;
}

/** The last look together with the client. A draft can be kept for later; sending starts the clock. */
export function SendStep({ client, choices, message, onMessage, onChoose, onStep, onSent }: Props) {
  const { t } = useTranslation('clients');
  const { label, text } = useLabels();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const activity = useQuery({ ...chosenActivity(choices.activityId ?? ''), enabled: choices.activityId !== null });
  const consent = client.consents.find((each) => each.id === choices.consentId && each.status === 'active');
  const body: ReferralEdit = { reason: choices.reason as ReferralReason, activityId: choices.activityId, consentId: choices.consentId, message: message.trim() || null };
  const keep = async () => {
    const made = choices.draftId ? await keepDraft(choices.draftId, body) : await startDraft({ ...body, clientId: client.id });
    onChoose({ draftId: made.id });
    return made.id;
  };
  const done = async (id: string) => {
    onSent();
    await Promise.all([['referrals'], ['referral', id], ['client', client.id]].map((queryKey) => queries.invalidateQueries({ queryKey })));
    await navigate({ to: '/tyo/lahetteet/$id', params: { id } });
  };
  const save = useMutation({ mutationFn: keep, onSuccess: done });
  const depart = async () => {
    if (!choices.draftId) return (await sendNew({ ...body, clientId: client.id })).id;
    return (await sendDraft(await keep())).id;
  };
  const send = useMutation({ mutationFn: depart, onSuccess: done });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const busy = send.isPending || save.isPending;
  const submit = (sending: boolean) => {
    const found: FieldProblem[] = [
      ...(sending && choices.activityId === null && !choices.laterByLinkPerson ? [{ field: 'to-activity', text: t('send.needs.activity') }] : []),
      ...(sending && consent === undefined ? [{ field: 'to-consent', text: t('send.needs.consent') }] : []),
      ...(choices.reason === '' ? [{ field: 'reason', text: t('send.needs.reason') }] : []),
    ];
    setProblems(found);
    if (found.length === 0 && !busy) (sending ? send : save).mutate();
  };
  const failed = send.error ?? save.error;
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); submit(true); }}>
      <ErrorSummary problems={problems} />
      <dl className="facts">
        <dt>{t('send.activity')}</dt>
        <dd id="to-activity" tabIndex={-1}>{activity.data ? text(activity.data.names) : choices.laterByLinkPerson ? t('fit.later') : <Button look="bare" onClick={() => onStep('activity')}>{t('send.chooseActivity')}</Button>}</dd>
        <dt>{t('send.consent')}</dt>
        <dd id="to-consent" tabIndex={-1}>{consent ? consent.recipients.map((one) => text(one.names)).join(', ') : <Button look="bare" onClick={() => onStep('consent')}>{t('send.askConsent')}</Button>}</dd>
      </dl>
      <ChooseOne id="reason" problem={problems.find((each) => each.field === 'reason')?.text} label={t('send.reason')} value={choices.reason} onChange={(reason) => onChoose({ reason })} choices={REFERRAL_REASON_CODES.map((value) => ({ value, label: label(REFERRAL_REASONS, value) }))} />
      <TextArea label={t('send.message')} hint={t('send.messageHint')} optional value={message} onChange={onMessage} maxLength={1000} />
      {failed !== null && <ProblemNotice error={failed} />}
      {isProblem(failed) && failed.problem.code.startsWith('consent-') && <div><Button look="quiet" onClick={() => onStep('consent')}>{t('send.askConsent')}</Button></div>}
      <div className="row">
        <Button type="submit">{t('send.action')}</Button>
        <Button look="quiet" onClick={() => submit(false)}>{t('send.keep')}</Button>
      </div>
    </form>
  );
}
