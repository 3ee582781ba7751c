import { ADOPTION_STATE_CODES, ADOPTION_STATES, type AdoptionState, MUNICIPALITIES } from '@pirtti/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import type { Adoption } from '../../api/types/partners';
import { formatDay, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { ChooseOne } from '../../ui/Choices';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { adoptModel, MODELS } from './api/operating-models';

const rank = (state: AdoptionState | null): number => (state ? ADOPTION_STATE_CODES.indexOf(state) : -1);

/** Writes down how far a municipality has come, since when, and why. What another has written meanwhile is shown and stays. */
export function AdoptionSheet({ modelId, adoption, onClose }: { readonly modelId: string; readonly adoption: Adoption; readonly onClose: () => void }) {
  const { t } = useTranslation('models');
  const { label } = useLabels();
  const queries = useQueryClient();
  const { municipalityCode, version } = adoption;
  const [state, setState] = useState<AdoptionState | ''>(adoption.state ?? '');
  const [chosenDay, setSince] = useState<string>();
  // Another state begins today unless somebody says otherwise; what stands keeps its day.
  const since = chosenDay ?? (state === adoption.state ? adoption.since : null) ?? today();
  const [reason, setReason] = useState('');
  const [overtaken, setOvertaken] = useState(false);
  const goesBack = state !== '' && rank(state) < rank(adoption.state);
  const save = async (): Promise<boolean> => {
    try {
      // What stands there now was shown: it is what one writes upon.
      await adoptModel(modelId, municipalityCode, { state: state as AdoptionState, since, version, reason: reason.trim() || null });
    } catch (error) {
      if (!isProblem(error, 'adoption-has-changed')) throw error;
      await queries.invalidateQueries({ queryKey: MODELS });
      setOvertaken(true);
      return false;
    }
    await queries.invalidateQueries({ queryKey: MODELS });
    return true;
  };
  const done = () => {
    onClose();
    document.getElementById('kunnissa')?.focus();
  };
  const missing = [
    ...(state === '' ? [{ field: 'state', text: t('needs.state') }] : []), ...(since === '' ? [{ field: 'since', text: t('needs.since') }] : []),
    ...(goesBack && reason.trim() === '' ? [{ field: 'why', text: t('needs.why') }] : []),
  ];
  return (
    <FormSheet title={label(MUNICIPALITIES, municipalityCode)} action={t('shell:save')} missing={missing} unchanged={state === adoption.state && since === adoption.since} onDo={save} onDone={done} onClose={onClose}>
      {(problem) => (
        <>
          {overtaken && (
            <div className="notice" role="alert">
              <p className="strong">{t('shell:meanwhile.title')}</p>
              <p>{t('meanwhile.now', { state: adoption.state ? label(ADOPTION_STATES, adoption.state) : t('unknown'), day: adoption.since ? formatDay(adoption.since) : '–' })}</p>
            </div>
          )}
          <ChooseOne id="state" column label={t('state')} value={state} onChange={setState} problem={problem('state')} choices={ADOPTION_STATE_CODES.map((value) => ({ value, label: label(ADOPTION_STATES, value), hint: t(`hint.${value}`) }))} />
          <TextField id="since" type="date" label={t('sinceLabel')} value={since} onChange={setSince} problem={problem('since')} />
          <TextField id="why" label={t(goesBack ? 'whyBack' : 'why')} hint={t('whyHint')} optional={!goesBack} value={reason} onChange={setReason} maxLength={500} problem={problem('why')} />
        </>
      )}
    </FormSheet>
  );
}
