import { APPOINTED_ROLE_CODES, APPOINTED_ROLES, MUNICIPALITIES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { ChooseMany } from '../../ui/Choices';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { SelectField, TextField } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { organisation } from '../organisations/api/organisations';
import { OrganisationPicker } from '../../ui/OrganisationPicker';
import { isGodparent, missingIn, type NamingValues } from './form-values';
import { fieldErrorsOf } from './field-errors';
import { PersonFields } from './PersonFields';

export interface FieldsProps {
  readonly values: NamingValues;
  readonly onChange: (part: Partial<NamingValues>) => void;
  readonly problem: (control: string) => string | undefined;
}

interface Props extends Omit<FieldsProps, 'problem'> {
  readonly action: string;
  readonly onSave: () => Promise<void>;
}

/** Role, person, place, time and why, in that order. */
export function NamingForm({ values, action, onSave, onChange }: Props) {
  const { t } = useTranslation('appointments');
  const { label } = useLabels();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    const missing = missingIn(values).map((field) => ({ field, text: t(`needs.${field}`) }));
    setProblems(missing);
    setFailure(undefined);
    if (missing.length > 0 || busy) return;
    setBusy(true);
    await onSave().catch((error: unknown) => {
      const errors = fieldErrorsOf(error);
      if (errors.length > 0) setProblems(errors);
      else setFailure(error);
    });
    setBusy(false);
  };
  const problem = (control: string) => problems.find(({ field }) => field === control)?.text;
  const fields = { values, onChange, problem };
  return (
    <form className="naming-form" noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <ErrorSummary problems={problems} />
      <SelectField
        id="role" label={t('role')} none={t('form.chooseRole')} value={values.role} onChange={(role) => onChange({ role })} problem={problem('role')}
        options={APPOINTED_ROLE_CODES.map((value) => ({ value, label: label(APPOINTED_ROLES, value) }))}
      />
      <OrganisationPicker
        id="organisation" label={t('form.organisation')} hint={t('form.organisationHint')} problem={problem('organisation')} chosen={values.organisation ? [values.organisation] : []}
        onChange={([chosen]) => onChange({ organisation: chosen ?? null, personId: '', area: [], isMe: false })}
      />
      {isGodparent(values.role) && (
        <OrganisationPicker
          id="counterpart" label={t(`form.other.${values.role}`)} hint={t('form.otherHint')} problem={problem('counterpart')} without={values.organisation?.id}
          chosen={values.counterpart ? [values.counterpart] : []} onChange={([counterpart]) => onChange({ counterpart: counterpart ?? null })}
        />
      )}
      <PersonFields {...fields} />
      <AreaField {...fields} />
      <div className="naming-form__days">
        <TextField id="startsOn" type="date" label={t('form.startsOn')} value={values.startsOn} onChange={(startsOn) => onChange({ startsOn })} problem={problem('startsOn')} />
        <TextField id="endsOn" type="date" label={t('form.endsOn')} hint={t('form.endsOnHint')} optional min={values.startsOn} value={values.endsOn} onChange={(endsOn) => onChange({ endsOn })} problem={problem('endsOn')} />
      </div>
      <TextField id="reason" label={t('form.reason')} hint={t('form.reasonHint')} value={values.reason} onChange={(reason) => onChange({ reason })} maxLength={300} problem={problem('reason')} />
      {failure !== undefined && <ProblemNotice error={failure} />}
      <div className="row"><Button type="submit" disabled={busy}>{action}</Button></div>
    </form>
  );
}

/** For which municipalities, where there is something to choose. */
function AreaField({ values, onChange, problem }: FieldsProps) {
  const { t } = useTranslation('appointments');
  const { label, language } = useLabels();
  const id = values.organisation?.id;
  const found = useQuery({ ...organisation(id ?? ''), enabled: id !== undefined });
  const codes = [...new Set([...(found.data?.serviceArea ?? []), ...(found.data?.municipalityCode ? [found.data.municipalityCode] : [])])];
  if (codes.length < 2) return null;
  return (
    <ChooseMany
      id="area" label={t('form.area')} hint={t('form.areaHint')} values={values.area} onChange={(area) => onChange({ area })} problem={problem('area')}
      choices={codes.map((value) => ({ value, label: label(MUNICIPALITIES, value) })).sort((a, b) => a.label.localeCompare(b.label, language))}
    />
  );
}
