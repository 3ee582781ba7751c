import { AGREEMENT_PURPOSES, SHARED_FIELDS } from '@pirtti/kernel';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { Sheet } from '../../ui/ConfirmDialog';
import { TextArea } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { endAgreement } from './api/agreements';

interface Props {
  readonly agreement: Agreement;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Ending cannot be undone: what stops, and for how many uses and fields, is said before, and the reason goes to all parties. */
export function EndingSheet({ agreement, onDone, onClose }: Props) {
  const { t } = useTranslation('agreements');
  const { label } = useLabels();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const end = useMutation({ mutationFn: () => endAgreement(agreement.id, reason.trim()), onSuccess: onDone });
  const isDraft = agreement.status === 'draft';
  const action = t(isDraft ? 'withdraw' : 'end');
  const submit = () => {
    setProblem(reason.trim() ? undefined : t('ending.needsReason'));
    if (!reason.trim()) document.getElementById('reason')?.focus();
    else if (!end.isPending) end.mutate();
  };
  return (
    <Sheet title={t(isDraft ? 'ending.draftTitle' : 'ending.title')} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
        {isDraft ? <p>{t('ending.draftText')}</p> : <p>{t('ending.text')}</p>}
        {!isDraft && agreement.purposes.length > 0 && (
          <>
            <p className="strong">{t('ending.stops', { purposes: t('ending.purposes', { count: agreement.purposes.length }), fields: t('ending.fields', { count: agreement.fields.length }) })}</p>
            <ul>
              {agreement.purposes.map((code) => <li key={code}>{label(AGREEMENT_PURPOSES, code)}</li>)}
              {agreement.fields.map((code) => <li key={code}>{label(SHARED_FIELDS, code)}</li>)}
            </ul>
            <p>{t('ending.window')}</p>
          </>
        )}
        <TextArea id="reason" label={t('ending.reason')} hint={t('ending.reasonHint')} value={reason} onChange={setReason} maxLength={1000} problem={problem} />
        {end.isError && <ProblemNotice error={end.error} />}
        <div className="sheet__actions">
          <Button type="submit" look="grave" disabled={end.isPending}>{action}</Button>
          <Button look="quiet" onClick={onClose}>{t('shell:cancel')}</Button>
        </div>
      </form>
    </Sheet>
  );
}
