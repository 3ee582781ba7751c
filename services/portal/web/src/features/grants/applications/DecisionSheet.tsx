import type { GrantNotice } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../shared/draft';
import { today } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { ChooseOne } from '../../../ui/Choices';
import { TextArea, TextField } from '../../../ui/Field';
import { FormSheet } from '../../../ui/FormSheet';
import { take } from '../api/grants';
import { centsOf, formatMoney, formatPoints, typedOf } from '../money';
import type { SheetProps } from './NextSteps';
import { SentFields } from './SentFields';

/** What the body decided: how much is left is said beside the amount, and the service holds to it. */
export function DecisionSheet({ application: one, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('grants');
  const { language } = useLabels();
  const [values, setValues, forget] = useDraft(`grant-decision-by.${one.id}`, { outcome: 'granted', amount: typedOf(one.askedCents, language), body: '', by: 'body', decidedOn: today(), section: '', reason: '', sentOn: today(), notice: 'electronic' as GrantNotice });
  const change = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const isGranted = values.outcome === 'granted';
  const cents = centsOf(values.amount) ?? 0;
  const lacksScorers = isGranted && one.terms.criteria.length > 0 && one.scorers < one.terms.leastScorers;
  const missing = [
    ...(!isGranted || cents > 0 ? [] : [{ field: 'grantedCents', text: t('form.missingAmount', { field: t('application.granted') }) }]),
    ...(['body', 'decidedOn', 'section', 'reason', 'sentOn'] as const).filter((field) => !values[field].trim()).map((field) => ({ field, text: t('form.missing', { field: t(field === 'reason' ? 'reason' : field === 'sentOn' ? 'decision.sentOn' : `basis.field.${field}`) }) })),
  ];
  const decide = () => take(one.id, 'decision', { grantedCents: isGranted ? cents : null, body: values.body.trim(), byCouncil: values.by === 'council', decidedOn: values.decidedOn, section: values.section.trim(), reason: values.reason.trim(), sentOn: values.sentOn, notice: values.notice });
  return (
    <FormSheet title={t('decision.title')} action={t('deed.decide')} missing={missing} onDo={decide} onDone={() => { forget(); onDone(); }} onClose={onClose}>
      {(problem) => (
        <>
          {one.result !== null && <p>{t('decision.result', { points: formatPoints(one.result, language), most: formatPoints(one.terms.mostResult, language), count: one.scorers })}</p>}
          <ChooseOne label={t('decision.outcome')} value={values.outcome} onChange={(outcome) => change({ outcome })} choices={[{ value: 'granted', label: t('decision.grant') }, { value: 'rejected', label: t('decision.reject') }]} />
          {lacksScorers && <p className="notice">{t('decision.needsScorers', { scorers: one.scorers, least: one.terms.leastScorers })}</p>}
          {isGranted && (
            <TextField
              id="grantedCents" label={t('application.granted')} value={values.amount} onChange={(amount) => change({ amount })} problem={problem('grantedCents')}
              hint={t('decision.left', { asked: formatMoney(one.askedCents, language), left: formatMoney(one.terms.sums?.leftCents ?? 0, language) })}
            />
          )}
          <TextField id="body" label={t('basis.field.body')} value={values.body} onChange={(body) => change({ body })} maxLength={200} problem={problem('body')} />
          <ChooseOne
            label={t('decision.by')} value={values.by} onChange={(by) => change({ by })} column
            choices={[{ value: 'body', label: t('decision.byBody'), hint: t('decision.byBodyHint') }, { value: 'council', label: t('decision.byCouncil'), hint: t('decision.byCouncilHint') }]}
          />
          <div className="grants__pair">
            <TextField id="decidedOn" type="date" label={t('basis.field.decidedOn')} value={values.decidedOn} onChange={(decidedOn) => change({ decidedOn })} problem={problem('decidedOn')} />
            <TextField id="section" label={t('basis.field.section')} value={values.section} onChange={(section) => change({ section })} maxLength={20} problem={problem('section')} />
          </div>
          <TextArea id="reason" label={t('reason')} hint={t('decision.reasonHint')} value={values.reason} onChange={(reason) => change({ reason })} maxLength={2000} problem={problem('reason')} />
          <SentFields values={values} onChange={change} problem={problem} />
        </>
      )}
    </FormSheet>
  );
}
