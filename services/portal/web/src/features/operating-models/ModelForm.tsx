import { LANGUAGES, MODEL_KIND_CODES, MODEL_KINDS } from '@pirtti/kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { SelectField, TextArea, TextField } from '../../ui/Field';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { SavingForm } from '../../ui/SavingForm';
import type { ModelValues } from './model-values';

interface Props {
  readonly values: ModelValues;
  readonly action: string;
  readonly unchanged?: boolean;
  readonly missing?: readonly FieldProblem[];
  readonly onChange: (part: Partial<ModelValues>) => void;
  readonly onSave: () => Promise<void>;
  readonly why?: (problem: (control: string) => string | undefined) => ReactNode;
}

/** What a model is: the same fields for a new one and a change. */
export function ModelForm({ values, action, unchanged, missing = [], onChange, onSave, why }: Props) {
  const { t } = useTranslation('models');
  const { label } = useLabels();
  const needed = [
    ...(values.names.fi.trim() ? [] : [{ field: 'names.fi', text: t('needs.name') }]), ...(values.kind ? [] : [{ field: 'kind', text: t('needs.kind') }]),
    ...(values.description.fi.trim() ? [] : [{ field: 'description.fi', text: t('needs.description') }]), ...missing,
  ];
  return (
    <SavingForm action={action} missing={needed} unchanged={unchanged} onSave={onSave}>
      {(problem) => (
        <>
          {LANGUAGES.map((code) => (
            <TextField key={code} id={`names.${code}`} label={t(`nameIn.${code}`)} optional={code !== 'fi'} value={values.names[code]} onChange={(text) => onChange({ names: { ...values.names, [code]: text } })} maxLength={200} problem={problem(`names.${code}`)} />
          ))}
          <SelectField id="kind" label={t('field.kind')} none={t('choose')} value={values.kind} onChange={(kind) => onChange({ kind })} problem={problem('kind')} options={MODEL_KIND_CODES.map((value) => ({ value, label: label(MODEL_KINDS, value) }))} />
          {LANGUAGES.map((code) => (
            <TextArea key={code} id={`description.${code}`} label={t(`descriptionIn.${code}`)} optional={code !== 'fi'} value={values.description[code]} onChange={(text) => onChange({ description: { ...values.description, [code]: text } })} maxLength={3000} problem={problem(`description.${code}`)} />
          ))}
          <TextArea id="links" label={t('field.links')} hint={t('linksHint')} optional value={values.links} onChange={(links) => onChange({ links })} maxLength={3000} problem={problem('links')} />
          <TextField id="fundingEndsOn" type="date" label={t('field.fundingEndsOn')} hint={t('funding.hint')} optional value={values.fundingEndsOn} onChange={(fundingEndsOn) => onChange({ fundingEndsOn })} problem={problem('fundingEndsOn')} />
          {why?.(problem)}
        </>
      )}
    </SavingForm>
  );
}
