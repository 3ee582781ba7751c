import { ACTIVITY_KIND_CODES, ACTIVITY_KINDS, BARRIER_CODES, BARRIERS, MUNICIPALITIES, MUNICIPALITY_CODES, TARGET_GROUPS } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { SelectField, TextArea, TextField } from '../../ui/Field';
import { ASKED_GROUPS, type IdeaValues } from './idea-values';
import { usePersonalDataProblem } from './personal-data-problem';

interface Props {
  readonly values: IdeaValues;
  readonly problem: (control: string) => string | undefined;
  readonly onChange: (part: Partial<IdeaValues>) => void;
}

/** What is still missing of a wish, or has to go from it. */
export function useIdeaProblems(): (values: IdeaValues) => FieldProblem[] {
  const { t } = useTranslation('ideas');
  const personal = usePersonalDataProblem();
  return ({ words, village, municipalityCode }) => [
    ...(words.trim().length < 5 ? [{ field: 'words', text: t('needs.words') }] : personal('words', words)),
    ...(municipalityCode ? [] : [{ field: 'municipalityCode', text: t('needs.municipalityCode') }]), ...personal('village', village),
  ];
}

/** The same questions for a resident and for whoever writes a wish down for somebody. */
export function WishFields({ values, problem, onChange }: Props) {
  const { t } = useTranslation('ideas');
  const { label, language } = useLabels();
  const places = MUNICIPALITY_CODES.map((value) => ({ value, label: label(MUNICIPALITIES, value) })).sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <>
      <TextArea id="words" label={t('field.words')} hint={t('hint.words')} value={values.words} onChange={(words) => onChange({ words })} maxLength={600} problem={problem('words')} />
      <SelectField id="municipalityCode" label={t('field.municipalityCode')} none={t('choose')} value={values.municipalityCode} onChange={(municipalityCode) => onChange({ municipalityCode })} options={places} problem={problem('municipalityCode')} />
      <TextField id="village" label={t('field.village')} hint={t('hint.village')} optional value={values.village} onChange={(village) => onChange({ village })} maxLength={60} problem={problem('village')} />
      <SelectField id="kind" label={t('field.kind')} optional none={t('cannotSay')} value={values.kind} onChange={(kind) => onChange({ kind })} options={ACTIVITY_KIND_CODES.map((value) => ({ value, label: label(ACTIVITY_KINDS, value) }))} problem={problem('kind')} />
      <SelectField id="targetGroups" label={t('field.targetGroup')} optional none={t('cannotSay')} value={values.targetGroup} onChange={(targetGroup) => onChange({ targetGroup })} options={ASKED_GROUPS.map((value) => ({ value, label: label(TARGET_GROUPS, value) }))} problem={problem('targetGroups')} />
      <SelectField id="barrier" label={t('field.barrier')} optional none={t('nothing')} value={values.barrier} onChange={(barrier) => onChange({ barrier })} options={BARRIER_CODES.map((value) => ({ value, label: label(BARRIERS, value) }))} problem={problem('barrier')} />
    </>
  );
}
