import { GRANT_ANNEX_CODES, GRANT_ANNEXES, type GrantAnnex } from '@pirtti/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../shared/draft';
import { formatDay } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { SelectField, TextArea, TextField } from '../../../ui/Field';
import { FormSheet } from '../../../ui/FormSheet';
import { take } from '../api/grants';
import { formatMoney } from '../money';
import { EarlierApplications } from './EarlierApplications';
import type { SheetProps } from './NextSteps';

/** The draft goes to the granter as it was read, and stays so. */
export function SubmitSheet({ application: one, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('grants');
  const { language, text } = useLabels();
  const [version] = useState(one.version);
  return (
    <FormSheet title={t('submit.title')} action={t('deed.submit')} missing={[]} onDo={() => take(one.id, 'submission', { version })} onDone={onDone} onClose={onClose} after={(failure) => <EarlierApplications failure={failure} onOpen={onClose} />}>
      {() => <><p>{t('submit.text', { granter: text(one.granter.names) })}</p><p className="strong">{t('submit.asks', { asked: formatMoney(one.askedCents, language) })}</p></>}
    </FormSheet>
  );
}

export function WithdrawSheet({ application: one, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('grants');
  const [reason, setReason] = useState('');
  return (
    <FormSheet title={t('withdraw.title')} action={t('deed.withdraw')} grave missing={[]} onDo={() => take(one.id, 'withdrawal', { reason: reason.trim() || null })} onDone={onDone} onClose={onClose}>
      {(problem) => <><p>{t(one.status === 'draft' ? 'withdraw.draftText' : 'withdraw.text')}</p><TextArea id="reason" label={t('reason')} optional value={reason} onChange={setReason} maxLength={1000} problem={problem('reason')} /></>}
    </FormSheet>
  );
}

/** The granter asks for what is missing or unclear. */
export function RequestSupplementSheet({ application: one, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('grants');
  const [text, setText] = useState('');
  const [dueOn, setDueOn] = useState('');
  const missing = [...(text.trim() ? [] : [{ field: 'text', text: t('supplement.needsText') }]), ...(dueOn ? [] : [{ field: 'dueOn', text: t('supplement.needsDay') }])];
  return (
    <FormSheet title={t('supplement.ask')} action={t('deed.supplement-request')} missing={missing} onDo={() => take(one.id, 'supplement-request', { text: text.trim(), dueOn })} onDone={onDone} onClose={onClose}>
      {(problem) => (
        <>
          <TextArea id="text" label={t('supplement.what')} value={text} onChange={setText} maxLength={2000} problem={problem('text')} />
          <TextField id="dueOn" type="date" label={t('supplement.dueOn')} value={dueOn} onChange={setDueOn} problem={problem('dueOn')} />
        </>
      )}
    </FormSheet>
  );
}

/** The applicant's answer, with one annex more where that was asked. */
export function SupplementSheet({ application: one, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('grants');
  const { label } = useLabels();
  const asked = one.supplements.at(-1);
  const [values, setValues, forget] = useDraft(`grant-supplement.${one.id}`, { text: '', kind: '' as GrantAnnex | '', reference: '' });
  const change = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const missing = [
    ...(values.text.trim() ? [] : [{ field: 'text', text: t('supplement.needsAnswer') }]),
    ...(values.kind && !values.reference.trim() ? [{ field: 'reference', text: t('form.missing', { field: t('supplement.reference') }) }] : []),
  ];
  const annexes = values.kind && values.reference.trim() ? [{ kind: values.kind, reference: values.reference.trim() }] : [];
  return (
    <FormSheet
      title={t('supplement.give')} action={t('deed.supplement')} missing={missing}
      onDo={() => take(one.id, 'supplement', { text: values.text.trim(), annexes })} onDone={() => { forget(); onDone(); }} onClose={onClose}
    >
      {(problem) => (
        <>
          {asked && <p className="grants__words">{asked.text} <span className="soft">({t('answerBy', { day: formatDay(asked.dueOn) })})</span></p>}
          <TextArea id="text" label={t('supplement.answerField')} value={values.text} onChange={(text) => change({ text })} maxLength={2000} problem={problem('text')} />
          <SelectField id="kind" label={t('supplement.annex')} optional none={t('supplement.noAnnex')} value={values.kind} onChange={(kind) => change({ kind })} options={GRANT_ANNEX_CODES.map((value) => ({ value, label: label(GRANT_ANNEXES, value) }))} />
          {values.kind && <TextField id="reference" label={t('supplement.reference')} hint={t('application.annexHint')} value={values.reference} onChange={(reference) => change({ reference })} maxLength={500} problem={problem('reference')} />}
        </>
      )}
    </FormSheet>
  );
}
