import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationRecord } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { Sheet } from '../../ui/ConfirmDialog';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { TextField } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { delegateKeeping, endDelegation } from './api/organisations';
import type { Chosen } from '../../shared/chosen';
import { OrganisationPicker } from '../../ui/OrganisationPicker';

/** Who keeps the data: the organisation and its coordinator, or an adviser on its behalf. */
export function Keeping({ organisation: one }: { readonly organisation: OrganisationRecord }) {
  const { t } = useTranslation('organisations');
  const { text } = useLabels();
  const [asking, setAsking] = useState(false);
  return (
    <section className="stack" aria-labelledby="yllapito">
      <h2 id="yllapito">{t('keeping.title')}</h2>
      {one.adviser
        ? <p>{t('keeping.adviser')} <AppLink className="strong" to="/tyo/kumppanit/$id" params={{ id: one.adviser.id }}>{text(one.adviser.names)}</AppLink>. {t('keeping.adviserText')}</p>
        : <p>{t('keeping.itself')}</p>}
      {one.mayDelegate && <div className="row"><Button look="quiet" onClick={() => setAsking(true)}>{t(one.adviser ? 'keeping.end' : 'keeping.give')}</Button></div>}
      {asking && <KeepingSheet organisation={one} onClose={() => setAsking(false)} />}
    </section>
  );
}

function KeepingSheet({ organisation: { id, names, adviser }, onClose }: { readonly organisation: OrganisationRecord; readonly onClose: () => void }) {
  const { t } = useTranslation('organisations');
  const { text } = useLabels();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const ends = adviser !== null;
  const save = useMutation({
    mutationFn: () => (ends ? endDelegation(id, reason.trim()) : delegateKeeping(id, chosen[0]!.id, reason.trim())),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['organisations'] });
      onClose();
    },
  });
  const submit = () => {
    const missing = [
      ...(ends || chosen.length > 0 ? [] : [{ field: 'adviser', text: t('needs.adviser') }]),
      ...(reason.trim().length < 3 ? [{ field: 'keeping-reason', text: t('needs.reason') }] : []),
    ];
    setProblems(missing);
    if (missing.length === 0 && !save.isPending) save.mutate();
  };
  const problem = (field: string) => problems.find((each) => each.field === field)?.text;
  return (
    <Sheet title={t(ends ? 'keeping.end' : 'keeping.give')} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <ErrorSummary problems={problems} />
        <p>{t(ends ? 'keeping.endText' : 'keeping.giveText', { name: text(names), adviser: text(adviser?.names) })}</p>
        {!ends && <OrganisationPicker id="adviser" label={t('keeping.choose')} hint={t('keeping.chooseHint')} problem={problem('adviser')} without={id} chosen={chosen} onChange={setChosen} />}
        <TextField id="keeping-reason" label={t('form.reason')} hint={t('form.reasonHint')} value={reason} onChange={setReason} maxLength={300} problem={problem('keeping-reason')} />
        {save.isError && <ProblemNotice error={save.error} />}
        <div className="sheet__actions">
          <Button type="submit">{t(ends ? 'keeping.endAction' : 'keeping.giveAction')}</Button>
          <Button look="quiet" onClick={onClose}>{t('shell:cancel')}</Button>
        </div>
      </form>
    </Sheet>
  );
}
