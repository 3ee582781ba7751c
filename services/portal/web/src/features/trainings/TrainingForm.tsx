import { MUNICIPALITIES, MUNICIPALITY_CODES, TRAINING_TOPIC_CODES, TRAINING_TOPICS } from '@pirtti/kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { ChooseMany } from '../../ui/Choices';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { SelectField, TextField } from '../../ui/Field';
import { SavingForm } from '../../ui/SavingForm';
import { numberOf, type TrainingValues } from './training-values';

interface Props {
  readonly values: TrainingValues;
  readonly action: string;
  readonly unchanged?: boolean;
  readonly missing?: readonly FieldProblem[];
  readonly onChange: (part: Partial<TrainingValues>) => void;
  readonly onSave: () => Promise<void>;
  readonly why?: (problem: (control: string) => string | undefined) => ReactNode;
}

const COUNTS = ['staff', 'volunteers', 'organisations'] as const;

/** What a refusal that names no field is about. */
const REFUSED = { 'training-is-still-ahead': 'heldOn', 'training-without-people': 'staff', 'training-of-more-organisations-than-people': 'organisations' } as const;

/** A training that was held: the same fields for a new one and a correction. */
export function TrainingForm({ values, action, unchanged, missing = [], onChange, onSave, why }: Props) {
  const { t } = useTranslation('trainings');
  const { label, language } = useLabels();
  const needed = [
    ...(values.title.trim() ? [] : [{ field: 'title', text: t('needs.title') }]), ...(values.topic ? [] : [{ field: 'topic', text: t('needs.topic') }]),
    ...(values.heldOn ? [] : [{ field: 'heldOn', text: t('needs.heldOn') }]), ...(values.municipalityCodes.length > 0 ? [] : [{ field: 'municipalityCodes', text: t('needs.municipalityCodes') }]),
    ...COUNTS.filter((name) => numberOf(values[name]) === undefined || (name === 'organisations' && numberOf(values[name]) === 0)).map((field) => ({ field, text: t(`needs.${field}`) })),
    ...missing,
  ];
  const places = MUNICIPALITY_CODES.map((value) => ({ value, label: label(MUNICIPALITIES, value) })).sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <SavingForm action={action} missing={needed} unchanged={unchanged} refused={REFUSED} onSave={onSave}>
      {(problem) => (
        <>
          <TextField id="title" label={t('field.title')} hint={t('titleHint')} value={values.title} onChange={(title) => onChange({ title })} maxLength={200} problem={problem('title')} />
          <SelectField id="topic" label={t('field.topic')} none={t('choose')} value={values.topic} onChange={(topic) => onChange({ topic })} problem={problem('topic')} options={TRAINING_TOPIC_CODES.map((value) => ({ value, label: label(TRAINING_TOPICS, value) }))} />
          <TextField id="heldOn" type="date" label={t('field.heldOn')} value={values.heldOn} max={today()} onChange={(heldOn) => onChange({ heldOn })} problem={problem('heldOn')} />
          <ChooseMany id="municipalityCodes" label={t('field.municipalityCodes')} hint={t('placesHint')} values={values.municipalityCodes} choices={places} onChange={(municipalityCodes) => onChange({ municipalityCodes })} problem={problem('municipalityCodes')} />
          {COUNTS.map((name) => <TextField key={name} id={name} type="number" min="0" label={t(`field.${name}`)} hint={t(`hint.${name}`)} value={values[name]} onChange={(typed) => onChange({ [name]: typed })} problem={problem(name)} />)}
          {why?.(problem)}
        </>
      )}
    </SavingForm>
  );
}
