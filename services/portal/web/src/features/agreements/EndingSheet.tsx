import { AGREEMENT_PURPOSES, SHARED_FIELDS } from '@pirtti/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { TextArea } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
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
  const isDraft = agreement.status === 'draft';
  return (
    <FormSheet
      title={t(isDraft ? 'ending.draftTitle' : 'ending.title')} action={t(isDraft ? 'withdraw' : 'end')} grave missing={reason.trim() ? [] : [{ field: 'reason', text: t('ending.needsReason') }]}
      onDo={() => endAgreement(agreement.id, reason.trim())} onDone={onDone} onClose={onClose}
    >
      {(problem) => (
        <>
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
          <TextArea id="reason" label={t('ending.reason')} hint={t('ending.reasonHint')} value={reason} onChange={setReason} maxLength={1000} problem={problem('reason')} />
        </>
      )}
    </FormSheet>
  );
}
