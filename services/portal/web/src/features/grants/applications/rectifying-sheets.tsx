import { type GrantNotice, RECTIFICATION_OUTCOME_CODES, RECTIFICATION_OUTCOMES, type RectificationOutcome } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../shared/draft';
import { today } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { ChooseOne } from '../../../ui/Choices';
import { TextArea, TextField } from '../../../ui/Field';
import { FormSheet } from '../../../ui/FormSheet';
import { take } from '../api/grants';
import { centsOf, formatMoney, typedOf } from '../money';
import { EarlierApplications } from './EarlierApplications';
import type { SheetProps } from './NextSteps';
import { SentFields } from './SentFields';

/** That the applicant has claimed rectification. */
export function ClaimSheet({ application: one, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('grants');
  const [values, setValues, forget] = useDraft(`grant-claim.${one.id}.${one.claims.length}`, { receivedOn: today(), text: '' });
  const missing = [...(values.receivedOn ? [] : [{ field: 'receivedOn', text: t('form.missing', { field: t('claim.receivedOn') }) }]), ...(values.text.trim() ? [] : [{ field: 'text', text: t('form.missing', { field: t('claim.text') }) }])];
  return (
    <FormSheet title={t('claim.record')} action={t('deed.claim')} missing={missing} onDo={() => take(one.id, 'rectification-claim', { receivedOn: values.receivedOn, text: values.text.trim() })} onDone={() => { forget(); onDone(); }} onClose={onClose}>
      {(problem) => (
        <>
          <TextField id="receivedOn" type="date" label={t('claim.receivedOn')} value={values.receivedOn} onChange={(receivedOn) => setValues((before) => ({ ...before, receivedOn }))} problem={problem('receivedOn')} />
          <TextArea id="text" label={t('claim.text')} hint={t('claim.textHint')} value={values.text} onChange={(text) => setValues((before) => ({ ...before, text }))} maxLength={2000} problem={problem('text')} />
        </>
      )}
    </FormSheet>
  );
}

/** What came of the claim; what is granted more is taken from the same money. */
export function SettleSheet({ application: one, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('grants');
  const { label, language } = useLabels();
  const [values, setValues, forget] = useDraft(`grant-rectification.${one.id}.${one.claims.length}`, {
    outcome: 'upheld' as RectificationOutcome, amount: typedOf(one.grantedCents ?? 0, language), body: one.decision?.body ?? '', section: '', decidedOn: today(), reason: '', sentOn: today(), notice: 'electronic' as GrantNotice,
  });
  const change = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const [isDecided, isChanged, cents] = [values.outcome !== 'withdrawn', values.outcome === 'changed', centsOf(values.amount) ?? 0];
  const lacking = [...(isDecided ? ['body', 'section', 'sentOn'] as const : []), 'decidedOn', 'reason'] as const;
  const nameOf = (field: (typeof lacking)[number]) => t(field === 'reason' ? 'reason' : field === 'sentOn' ? 'decision.sentOn' : `basis.field.${field}`);
  const missing = [
    ...(!isChanged || cents > 0 ? [] : [{ field: 'grantedCents', text: t('form.missingAmount', { field: t('application.granted') }) }]),
    ...lacking.filter((field) => !values[field].trim()).map((field) => ({ field, text: t('form.missing', { field: nameOf(field) }) })),
  ];
  const settle = () => take(one.id, 'rectification', {
    outcome: values.outcome, decidedOn: values.decidedOn, reason: values.reason.trim(), notice: values.notice, ...(isChanged && { grantedCents: cents }),
    ...(isDecided && { body: values.body.trim(), section: values.section.trim(), sentOn: values.sentOn }),
  });
  return (
    <FormSheet title={t('claim.settle')} action={t('deed.settle')} missing={missing} onDo={settle} onDone={() => { forget(); onDone(); }} onClose={onClose} after={(failure) => <EarlierApplications failure={failure} onOpen={onClose} />}>
      {(problem) => (
        <>
          <p className="grants__words">{one.claims.at(-1)?.text}</p>
          <ChooseOne label={t('claim.outcome')} value={values.outcome} onChange={(outcome) => change({ outcome })} choices={RECTIFICATION_OUTCOME_CODES.map((value) => ({ value, label: label(RECTIFICATION_OUTCOMES, value) }))} />
          {isChanged && (
            <TextField
              id="grantedCents" label={t('application.granted')} value={values.amount} onChange={(amount) => change({ amount })} problem={problem('grantedCents')}
              hint={t('claim.left', { asked: formatMoney(one.askedCents, language), before: formatMoney(one.grantedCents ?? 0, language), left: formatMoney(one.terms.sums?.leftCents ?? 0, language) })}
            />
          )}
          {isDecided && <TextField id="body" label={t('basis.field.body')} value={values.body} onChange={(body) => change({ body })} maxLength={200} problem={problem('body')} />}
          <div className="grants__pair">
            <TextField id="decidedOn" type="date" label={t(isDecided ? 'basis.field.decidedOn' : 'claim.withdrawnOn')} value={values.decidedOn} onChange={(decidedOn) => change({ decidedOn })} problem={problem('decidedOn')} />
            {isDecided && <TextField id="section" label={t('basis.field.section')} value={values.section} onChange={(section) => change({ section })} maxLength={20} problem={problem('section')} />}
          </div>
          <TextArea id="reason" label={t('reason')} value={values.reason} onChange={(reason) => change({ reason })} maxLength={2000} problem={problem('reason')} />
          {isDecided && <SentFields values={values} onChange={change} problem={problem} />}
        </>
      )}
    </FormSheet>
  );
}
