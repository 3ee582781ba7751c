import { useTranslation } from 'react-i18next';
import { SavingForm } from '../../../ui/SavingForm';
import type { Appropriation, Principles } from '../../../api/types/partners';
import { controlOf, type Lack, lackingIn, type RoundValues } from './round-values';
import { RoundFields } from './RoundFields';

/** On a form this long, a refusal that one field can mend is told at that field. */
const REFUSED = {
  'appropriation-is-unknown': 'appropriationId', 'principles-are-unknown': 'principlesId', 'round-exceeds-appropriation': 'budget', 'round-closes-before-it-opens': 'closesOn',
  'use-report-is-due-too-early': 'useReportDueOn',
} as const;

interface Props {
  readonly values: RoundValues;
  readonly onChange: (part: Partial<RoundValues>) => void;
  readonly onSave: () => Promise<void>;
  readonly appropriations: readonly Appropriation[];
  readonly principles: readonly Principles[];
}

/** A round's form, new or begun: a draft is saved when everything on it can be meant. */
export function RoundForm({ values, onChange, onSave, appropriations, principles }: Props) {
  const { t } = useTranslation('grants');
  const nameOf = (control: string): string => {
    const [list = '', at, part = ''] = control.split('.');
    if (at === undefined) return t(`round.field.${list}`);
    return `${t(list === 'criteria' ? 'round.criterionNumber' : 'round.multiplierNumber', { number: Number(at) + 1 })}, ${t(part === 'percent' ? 'round.factor' : 'round.criterionPoints')}`;
  };
  const words = { text: 'form.missing', amount: 'form.missingAmount', whole: 'form.missingWhole', factor: 'form.missingFactor' } as const;
  const say = ({ control, needs, most }: Lack) => ({ field: control, text: t(words[needs], { field: nameOf(control), most }) });
  return (
    <SavingForm action={t('form.saveDraft')} missing={lackingIn(values).map(say)} onSave={onSave} controlOf={controlOf(values)} refused={REFUSED}>
      {(problem) => <RoundFields values={values} onChange={onChange} problem={problem} appropriations={appropriations} principles={principles} />}
    </SavingForm>
  );
}
