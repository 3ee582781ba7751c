import { GRANT_ANNEX_CODES, GRANT_ANNEXES, GRANT_KIND_CODES, GRANT_KINDS, LANGUAGES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { Appropriation, Principles } from '../../../api/types/partners';
import { useLabels } from '../../../shared/labels';
import { AppLink } from '../../../ui/AppLink';
import { ChooseMany, ChooseOne } from '../../../ui/Choices';
import { SelectField, TextArea, TextField } from '../../../ui/Field';
import { Part } from '../Part';
import { formatMoney } from '../money';
import { CriteriaFields } from './CriteriaFields';
import type { RoundValues } from './round-values';

export interface RoundFieldsProps {
  readonly values: RoundValues;
  readonly onChange: (part: Partial<RoundValues>) => void;
  readonly problem: (field: string) => string | undefined;
}

interface Props extends RoundFieldsProps {
  readonly appropriations: readonly Appropriation[];
  readonly principles: readonly Principles[];
}

/** The questions of a round, in the order in which they are decided. */
export function RoundFields({ values, onChange, problem, appropriations, principles }: Props) {
  const { t } = useTranslation('grants');
  const { label, language } = useLabels();
  const day = (field: 'opensOn' | 'closesOn' | 'useReportDueOn') =>
    <TextField id={field} type="date" label={t(`round.${field}`)} value={values[field]} onChange={(next) => onChange({ [field]: next })} problem={problem(field)} />;
  return (
    <>
      <Part id="mika" title={t('round.form.what')}>
        <ChooseOne id="kind" label={t('kind')} value={values.kind} onChange={(kind) => onChange({ kind })} choices={GRANT_KIND_CODES.map((value) => ({ value, label: label(GRANT_KINDS, value), hint: t(`round.kindHint.${value}`) }))} column />
        <ChooseOne id="language" label={t('form.language')} value={values.language} onChange={(next) => onChange({ language: next })} choices={LANGUAGES.map((value) => ({ value, label: t(`form.languages.${value}`) }))} />
        <TextField id="title" label={t('round.title')} value={values.title} onChange={(title) => onChange({ title })} maxLength={200} problem={problem('title')} />
        <TextArea id="description" label={t('round.description')} hint={t('round.descriptionHint')} value={values.description} onChange={(description) => onChange({ description })} maxLength={4000} problem={problem('description')} />
        <SelectField id="principlesId" label={t('basis.principles')} optional value={values.principlesId} none={t('round.noPrinciples')} onChange={(principlesId) => onChange({ principlesId })} options={principles.map((one) => ({ value: one.id, label: t('basis.version', { title: one.title, version: one.version }) }))} />
      </Part>
      <Part id="raha" title={t('round.form.money')}>
        <SelectField
          id="appropriationId" label={t('basis.appropriation')} value={values.appropriationId} none={t('round.chooseAppropriation')} onChange={(appropriationId) => onChange({ appropriationId })} problem={problem('appropriationId')}
          options={appropriations.map((one) => ({ value: one.id, label: t('basis.appropriationLine', { year: one.year, name: one.name, left: formatMoney(one.amountCents - one.grantedCents, language) }) }))}
        />
        {appropriations.length === 0 && <p>{t('round.needsAppropriation')} <AppLink to="/tyo/avustukset/perusteet">{t('basis.add')}</AppLink></p>}
        <TextField id="budget" label={t('round.budgetField')} hint={t('form.euros')} value={values.budget} onChange={(budget) => onChange({ budget })} problem={problem('budget')} />
      </Part>
      <Part id="milloin" title={t('round.form.when')}>
        <div className="grants__pair">
          {day('opensOn')}
          {day('closesOn')}
          <TextField id="closesTime" type="time" label={t('round.closesTime')} value={values.closesTime} onChange={(closesTime) => onChange({ closesTime })} problem={problem('closesTime')} />
        </div>
        {day('useReportDueOn')}
      </Part>
      <Part id="liitteet" title={t('round.form.annexes')}>
        <ChooseMany id="annexes" label={t('round.annexes')} values={values.annexes} onChange={(annexes) => onChange({ annexes })} choices={GRANT_ANNEX_CODES.map((value) => ({ value, label: label(GRANT_ANNEXES, value) }))} />
      </Part>
      <CriteriaFields values={values} onChange={onChange} problem={problem} />
    </>
  );
}
