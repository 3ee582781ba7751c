import { type Barrier, BARRIER_CODES, BARRIERS, type Wish, WISH_CODES, WISHES } from '@pirtti/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../../api/types/referrals';
import { useLabels } from '../../../shared/labels';
import { Button } from '../../../ui/Button';
import { ChooseMany } from '../../../ui/Choices';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { recordNeeds } from '../api/clients';

export function NeedsStep({ client, onNext }: { readonly client: Client; readonly onNext: () => void }) {
  const { t } = useTranslation('clients');
  const { label } = useLabels();
  const queries = useQueryClient();
  const [wishes, setWishes] = useState<Wish[]>(() => [...client.needs.wishes] as Wish[]);
  const [barriers, setBarriers] = useState<Barrier[]>(() => client.needs.barriers.filter((each) => each.solvedOn === null).map((each) => each.code as Barrier));
  const record = useMutation({
    mutationFn: () => recordNeeds(client.id, barriers, wishes),
    onSuccess: async () => { await queries.invalidateQueries({ queryKey: ['client', client.id] }); onNext(); },
  });
  return (
    <form className="stack stack--loose" onSubmit={(event) => { event.preventDefault(); if (!record.isPending) record.mutate(); }}>
      <ChooseMany label={t('needs.wishes')} hint={t('needs.wishesHint')} values={wishes} onChange={setWishes} choices={WISH_CODES.map((value) => ({ value, label: label(WISHES, value) }))} />
      <ChooseMany label={t('needs.barriers')} hint={t('needs.barriersHint')} values={barriers} onChange={setBarriers} choices={BARRIER_CODES.map((value) => ({ value, label: label(BARRIERS, value) }))} />
      {record.isError && <ProblemNotice error={record.error} />}
      <div><Button type="submit">{t('guided.saveAndNext')}</Button></div>
    </form>
  );
}
