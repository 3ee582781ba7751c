import { LONELINESS_BANDS } from '@pirtti/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../../api/types/referrals';
import { formatDay, today } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { Button } from '../../../ui/Button';
import { ErrorSummary, type FieldProblem } from '../../../ui/ErrorSummary';
import { ChooseOne } from '../../../ui/Choices';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { recordScreening } from '../api/clients';

const ANSWERS = ['1', '2', '3', '4', '5', 'not-answered'] as const;

/** Raising the subject: one question, as THL asks it. An answer may be left out. */
export function SubjectStep({ client, onNext }: { readonly client: Client; readonly onNext: () => void }) {
  const { t } = useTranslation('clients');
  const { label } = useLabels();
  const queries = useQueryClient();
  const [answer, setAnswer] = useState<(typeof ANSWERS)[number] | ''>('');
  const record = useMutation({
    mutationFn: () => recordScreening(client.id, answer === 'not-answered' ? answer : (Number(answer) as 1 | 2 | 3 | 4 | 5), today()),
    onSuccess: async () => { await queries.invalidateQueries({ queryKey: ['client', client.id] }); onNext(); },
  });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const submit = () => {
    setProblems(answer === '' ? [{ field: 'answer', text: t('subject.needs') }] : []);
    if (answer !== '' && !record.isPending) record.mutate();
  };
  const last = [...client.screenings].sort((a, b) => b.conductedOn.localeCompare(a.conductedOn))[0];
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <ErrorSummary problems={problems} />
      <p>{t('subject.text')}</p>
      {last && <p className="notice">{t('subject.last', { day: formatDay(last.conductedOn), band: label(LONELINESS_BANDS, last.band) })}</p>}
      <ChooseOne column id="answer" problem={problems[0]?.text} label={t('subject.question')} value={answer} onChange={setAnswer} choices={ANSWERS.map((value) => ({ value, label: t(`subject.answer.${value}`) }))} />
      {record.isError && <ProblemNotice error={record.error} />}
      <div className="row">
        <Button type="submit">{t('guided.saveAndNext')}</Button>
        <Button look="quiet" onClick={onNext}>{t('subject.skip')}</Button>
      </div>
      <p className="small soft">{t('subject.source')}</p>
    </form>
  );
}
