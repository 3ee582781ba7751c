import { type Barrier, BARRIERS, OUTCOME_CODES, OUTCOMES, type Solution, SOLUTION_CODES, SOLUTIONS } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { ChooseOne } from '../../ui/Choices';
import { SelectField, TextArea } from '../../ui/Field';
import { clientOf, completeReferral } from './api/referrals';
import { FormSheet } from '../../ui/FormSheet';
import type { SheetProps } from './sheet-props';

/** The end of the support: how it went, which barriers are gone, and what the client lets the sender know. Nothing is chosen beforehand. */
export function CompletionSheet({ referral, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('referrals');
  const { label } = useLabels();
  const client = useQuery({ ...clientOf(referral.client?.id ?? ''), enabled: referral.client !== null });
  const open = (client.data?.needs.barriers ?? []).filter((barrier) => barrier.solvedOn === null);
  const [outcome, setOutcome] = useState<(typeof OUTCOME_CODES)[number] | ''>('');
  const [solutions, setSolutions] = useState<Readonly<Partial<Record<Barrier, Solution | ''>>>>({});
  const [feedback, setFeedback] = useState('');
  const [allowed, setAllowed] = useState<'yes' | 'no' | ''>('');
  const save = () => completeReferral(referral.id, {
    outcome: outcome as (typeof OUTCOME_CODES)[number], feedbackAllowed: allowed === 'yes', ...(feedback.trim() && { feedbackText: feedback.trim() }),
    solvedBarriers: open.flatMap(({ code }) => { const solution = solutions[code]; return solution ? [{ barrier: code, solution }] : []; }),
  });
  const missing = [...(outcome === '' ? [{ field: 'outcome', text: t('needs.outcome') }] : []), ...(allowed === '' ? [{ field: 'allowed', text: t('needs.allowed') }] : [])];
  return (
    <FormSheet title={t('completion.title')} action={t('completion.action')} missing={missing} onDo={save} onDone={onDone} onClose={onClose}>
      <ChooseOne column id="outcome" label={t('completion.outcome')} value={outcome} onChange={setOutcome} choices={OUTCOME_CODES.map((value) => ({ value, label: label(OUTCOMES, value) }))} />
      {open.map((barrier) => (
        <SelectField
          key={barrier.code} label={t('completion.barrier', { barrier: label(BARRIERS, barrier.code) })} none={t('completion.unsolved')} value={solutions[barrier.code] ?? ''}
          onChange={(solution) => setSolutions({ ...solutions, [barrier.code]: solution })} options={SOLUTION_CODES.map((value) => ({ value, label: label(SOLUTIONS, value) }))}
        />
      ))}
      <TextArea label={t('completion.feedback')} hint={t('completion.feedbackHint')} optional value={feedback} onChange={setFeedback} maxLength={2000} />
      <ChooseOne
        column id="allowed" label={t('completion.allowed')} hint={t('completion.allowedHint')} value={allowed} onChange={(value) => setAllowed(value)}
        choices={[{ value: 'yes', label: t('completion.allowedYes') }, { value: 'no', label: t('completion.allowedNo') }]}
      />
    </FormSheet>
  );
}
