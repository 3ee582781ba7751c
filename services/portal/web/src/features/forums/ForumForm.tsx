import { CADENCE_CODES, CADENCES, LANGUAGES } from '@pirtti/kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { ChooseOne } from '../../ui/Choices';
import { SelectField, TextArea, TextField } from '../../ui/Field';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { OrganisationPicker } from '../../ui/OrganisationPicker';
import { DialogueForm } from './DialogueForm';
import type { ForumValues } from './forum-values';

interface Props {
  readonly values: ForumValues;
  readonly convenerId: string | undefined;
  readonly action: string;
  readonly unchanged?: boolean;
  readonly missing: readonly FieldProblem[];
  readonly onChange: (part: Partial<ForumValues>) => void;
  readonly onSave: () => Promise<void>;
  readonly kind?: (problem: (control: string) => string | undefined) => ReactNode;
  readonly why?: (problem: (control: string) => string | undefined) => ReactNode;
}

/** What a forum is: the same fields for a new one and a change. */
export function ForumForm({ values, convenerId, action, unchanged, missing, onChange, onSave, kind, why }: Props) {
  const { t } = useTranslation('forums');
  const { label } = useLabels();
  const needed = [...missing, ...(values.name.trim() ? [] : [{ field: 'name', text: t('needs.name') }])];
  return (
    <DialogueForm action={action} unchanged={unchanged} missing={needed} onSave={onSave}>
      {(problem) => (
        <>
          {kind?.(problem)}
          <TextField id="name" label={t('field.name')} value={values.name} onChange={(name) => onChange({ name })} maxLength={200} problem={problem('name')} />
          <TextArea id="purpose" label={t('field.purpose')} optional value={values.purpose} onChange={(purpose) => onChange({ purpose })} maxLength={2000} problem={problem('purpose')} />
          <OrganisationPicker id="members" label={t('field.members')} hint={t('membersHint')} many without={convenerId} chosen={values.members} onChange={(members) => onChange({ members })} problem={problem('members')} />
          <SelectField
            id="cadence" label={t('field.cadence')} hint={t('cadenceHint')} value={values.cadence} onChange={(cadence) => cadence && onChange({ cadence })} problem={problem('cadence')}
            options={CADENCE_CODES.map((value) => ({ value, label: label(CADENCES, value) }))}
          />
          <ChooseOne id="language" label={t('field.language')} value={values.language} onChange={(language) => onChange({ language })} choices={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))} />
          {why?.(problem)}
        </>
      )}
    </DialogueForm>
  );
}
