import { ADOPTION_STATE_CODES, ADOPTION_STATES, type AdoptionState, MUNICIPALITIES } from '@pirtti/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import type { Adoption } from '../../api/types/partners';
import { formatDay, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { ChooseOne } from '../../ui/Choices';
import { Sheet } from '../../ui/ConfirmDialog';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { TextField } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { adoptModel, MODELS } from './api/operating-models';

const rank = (state: AdoptionState | null): number => (state ? ADOPTION_STATE_CODES.indexOf(state) : -1);

/** Writes down how far a municipality has come, since when, and why. What another has written meanwhile is shown and stays. */
export function AdoptionSheet({ modelId, adoption, onClose }: { readonly modelId: string; readonly adoption: Adoption; readonly onClose: () => void }) {
  const { t } = useTranslation('models');
  const { label } = useLabels();
  const queries = useQueryClient();
  const { municipalityCode, version } = adoption;
  const [began] = useState(adoption);
  const [state, setState] = useState<AdoptionState | ''>(adoption.state ?? '');
  const [since, setSince] = useState(today());
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const goesBack = state !== '' && rank(state) < rank(adoption.state);
  const save = useMutation({
    // What stands there now was shown: it is what one writes upon.
    mutationFn: () => adoptModel(modelId, municipalityCode, { state: state as AdoptionState, since, version, reason: reason.trim() || null }),
    onSettled: () => queries.invalidateQueries({ queryKey: MODELS }),
    onSuccess: () => {
      onClose();
      document.getElementById('kunnissa')?.focus();
    },
  });
  const submit = () => {
    const missing = [
      ...(state === '' ? [{ field: 'state', text: t('needs.state') }] : []), ...(since === '' ? [{ field: 'since', text: t('needs.since') }] : []),
      ...(goesBack && reason.trim() === '' ? [{ field: 'why', text: t('needs.why') }] : []),
    ];
    setProblems(missing);
    if (missing.length === 0 && !save.isPending) save.mutate();
  };
  const problem = (field: string) => problems.find((one) => one.field === field)?.text;
  return (
    <Sheet title={label(MUNICIPALITIES, municipalityCode)} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <ErrorSummary problems={problems} />
        {isProblem(save.error, 'adoption-has-changed') && adoption.version !== began.version && (
          <p className="notice">{t('meanwhile.now', { state: adoption.state ? label(ADOPTION_STATES, adoption.state) : t('unknown'), day: adoption.since ? formatDay(adoption.since) : '–' })}</p>
        )}
        <ChooseOne id="state" column label={t('state')} value={state} onChange={setState} problem={problem('state')} choices={ADOPTION_STATE_CODES.map((value) => ({ value, label: label(ADOPTION_STATES, value), hint: t(`hint.${value}`) }))} />
        <TextField id="since" type="date" label={t('sinceLabel')} value={since} onChange={setSince} problem={problem('since')} />
        <TextField id="why" label={t(goesBack ? 'whyBack' : 'why')} hint={t('whyHint')} optional={!goesBack} value={reason} onChange={setReason} maxLength={500} problem={problem('why')} />
        {save.isError && <ProblemNotice error={save.error} />}
        <div className="sheet__actions">
          <Button type="submit" disabled={save.isPending}>{t('shell:save')}</Button>
          <Button look="quiet" onClick={onClose}>{t('shell:cancel')}</Button>
        </div>
      </form>
    </Sheet>
  );
}
