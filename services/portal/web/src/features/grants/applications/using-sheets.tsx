import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../shared/draft';
import { formatDay, today } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { TextArea, TextField } from '../../../ui/Field';
import { FormSheet } from '../../../ui/FormSheet';
import { acceptUse, take } from '../api/grants';
import { EarlierApplications } from './EarlierApplications';
import { centsOf, formatMoney, typedOf } from '../money';
import type { SheetProps } from './NextSteps';
import { Visits } from './Visits';

/** That the money left; refused while an earlier use has not been told. */
export function PaySheet({ application: one, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('grants');
  const { language, text } = useLabels();
  const paid = one.earlierPayments.reduce((sum, { cents }) => sum + cents, 0);
  const [paidOn, setPaidOn] = useState(today());
  const [reference, setReference] = useState('');
  return (
    <FormSheet
      title={t('payment.title')} action={t('deed.pay')} missing={paidOn ? [] : [{ field: 'paidOn', text: t('form.missing', { field: t('payment.paidOn') }) }]}
      onDo={() => take(one.id, 'payment', { paidOn, reference: reference.trim() || null })} onDone={onDone} onClose={onClose} after={(failure) => <EarlierApplications failure={failure} onOpen={onClose} />}
    >
      {(problem) => (
        <>
          <p>{t('payment.text', { amount: formatMoney((one.grantedCents ?? 0) - paid, language), applicant: text(one.applicant.names) })}</p>
          <TextField id="paidOn" type="date" label={t('payment.paidOn')} value={paidOn} onChange={setPaidOn} problem={problem('paidOn')} />
          <TextField id="reference" label={t('payment.reference')} optional value={reference} onChange={setReference} maxLength={100} problem={problem('reference')} />
        </>
      )}
    </FormSheet>
  );
}

/** How the money was used, from the association; what it told before stands in the fields where the granter has sent it back. */
export function ReportSheet({ application: one, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('grants');
  const { language } = useLabels();
  const asked = one.status === 'use-returned' ? one.sentBack.at(-1) : undefined;
  const [values, setValues, forget] = useDraft(`grant-use.${one.id}.${one.sentBack.length}`, { text: asked?.report.text ?? '', used: asked ? typedOf(asked.report.usedCents, language) || '0' : '' });
  const usedCents = centsOf(values.used);
  const missing = [...(values.text.trim() ? [] : [{ field: 'text', text: t('use.needsText') }]), ...(usedCents === undefined ? [{ field: 'usedCents', text: t('use.needsAmount') }] : [])];
  return (
    <FormSheet title={t(asked ? 'use.correct' : 'use.report')} action={t(asked ? 'deed.correct' : 'deed.report')} missing={missing} onDo={() => take(one.id, 'use-report', { text: values.text.trim(), usedCents: usedCents ?? 0 })} onDone={() => { forget(); onDone(); }} onClose={onClose}>
      {(problem) => (
        <>
          {asked ? <p className="grants__words">{asked.text} <span className="soft">({t('answerBy', { day: formatDay(asked.dueOn) })})</span></p> : <p>{t('use.reportText', { granted: formatMoney(one.grantedCents ?? 0, language) })}</p>}
          <Visits application={one} />
          <TextArea id="text" label={t('use.what')} hint={t('use.whatHint')} value={values.text} onChange={(text) => setValues((before) => ({ ...before, text }))} maxLength={6000} problem={problem('text')} />
          <TextField id="usedCents" label={t('use.amount')} hint={t('form.euros')} value={values.used} onChange={(used) => setValues((before) => ({ ...before, used }))} problem={problem('usedCents')} />
        </>
      )}
    </FormSheet>
  );
}

export function AcceptSheet({ application: one, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('grants');
  const { language } = useLabels();
  const [used, granted] = [one.useReport?.usedCents ?? 0, one.grantedCents ?? 0];
  return (
    <FormSheet title={t('use.accept')} action={t('deed.accept')} missing={[]} onDo={() => acceptUse(one.id)} onDone={onDone} onClose={onClose}>
      {() => <><p>{t('use.acceptText', { used: formatMoney(used, language), granted: formatMoney(granted, language) })}</p>{used < granted && <p className="strong">{t('use.unused', { left: formatMoney(granted - used, language) })}</p>}</>}
    </FormSheet>
  );
}

/** The granter asks for a better report. */
export function SendBackSheet({ application: one, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('grants');
  const { text: inWords } = useLabels();
  const [values, setValues, forget] = useDraft(`grant-send-back.${one.id}.${one.sentBack.length}`, { text: '', dueOn: '' });
  const missing = [...(values.text.trim() ? [] : [{ field: 'text', text: t('supplement.needsText') }]), ...(values.dueOn ? [] : [{ field: 'dueOn', text: t('supplement.needsDay') }])];
  return (
    <FormSheet title={t('use.sendBack')} action={t('deed.send-back')} missing={missing} onDo={() => take(one.id, 'use-return', { text: values.text.trim(), dueOn: values.dueOn })} onDone={() => { forget(); onDone(); }} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('use.sendBackText', { applicant: inWords(one.applicant.names) })}</p>
          <TextArea id="text" label={t('use.whatIsAsked')} value={values.text} onChange={(text) => setValues((before) => ({ ...before, text }))} maxLength={2000} problem={problem('text')} />
          <TextField id="dueOn" type="date" label={t('supplement.dueOn')} value={values.dueOn} onChange={(dueOn) => setValues((before) => ({ ...before, dueOn }))} problem={problem('dueOn')} />
        </>
      )}
    </FormSheet>
  );
}

/** Asks money back; the association has been heard first. */
export function RecoverSheet({ application: one, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('grants');
  const { language, text } = useLabels();
  const [amount, setAmount] = useState('');
  const [reason, setReason] = useState('');
  const [heardOn, setHeardOn] = useState('');
  const cents = centsOf(amount) ?? 0;
  const missing = [
    ...(cents > 0 ? [] : [{ field: 'recoveredCents', text: t('form.missingAmount', { field: t('recovery.amount') }) }]), ...(reason.trim() ? [] : [{ field: 'reason', text: t('form.missing', { field: t('reason') }) }]),
    ...(heardOn ? [] : [{ field: 'heardOn', text: t('form.missing', { field: t('recovery.heardOn') }) }]),
  ];
  return (
    <FormSheet title={t('recovery.ask')} action={t('deed.recover')} grave missing={missing} onDo={() => take(one.id, 'recovery', { recoveredCents: cents, reason: reason.trim(), heardOn })} onDone={onDone} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('recovery.text', { applicant: text(one.applicant.names), granted: formatMoney(one.grantedCents ?? 0, language) })}</p>
          <TextField id="recoveredCents" label={t('recovery.amount')} hint={t('form.euros')} value={amount} onChange={setAmount} problem={problem('recoveredCents')} />
          <TextField id="heardOn" type="date" label={t('recovery.heardOn')} value={heardOn} onChange={setHeardOn} problem={problem('heardOn')} />
          <TextArea id="reason" label={t('reason')} value={reason} onChange={setReason} maxLength={2000} problem={problem('reason')} />
        </>
      )}
    </FormSheet>
  );
}
