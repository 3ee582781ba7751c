import { MUNICIPALITIES, MUNICIPALITY_CODES, PLACE_KINDS, REGISTERED_PLACE_KIND_CODES } from '@pirtti/kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { AccessibilityFields } from '../../ui/accessibility/AccessibilityFields';
import { ChooseMany } from '../../ui/Choices';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { SelectField, TextField } from '../../ui/Field';
import { type ProblemOf, SavingForm } from '../../ui/SavingForm';
import { WordsFields } from '../../ui/WordsFields';
import { coordinatesOf, type PlaceValues, withKind } from './place-values';

interface Props {
  readonly values: PlaceValues;
  readonly action: string;
  readonly unchanged?: boolean | undefined;
  readonly missing?: readonly FieldProblem[];
  readonly onChange: (part: Partial<PlaceValues>) => void;
  readonly onSave: () => Promise<void>;
  /** Why it is changed, where that is asked. */
  readonly why?: (problem: ProblemOf) => ReactNode;
}

const REFUSED = { 'place-ends-before-it-begins': 'validTo', 'pop-up-place-needs-its-last-day': 'validTo' };
const FLAGS = ['everyday', 'runByVolunteers'] as const;

/** What the service calls it is the control, but of a text its Finnish one. */
function controlOf(pointer: string): string {
  const [field = '', part] = pointer.replace(/^\//, '').split('/');
  if (field === 'coordinates') return field;
  return ['names', 'directions', 'accessibilityNote'].includes(field) ? `${field}.${part ?? 'fi'}` : field;
}

export function PlaceForm({ values, action, unchanged, missing = [], onChange, onSave, why }: Props) {
  const { t } = useTranslation('places');
  const { label, language } = useLabels();
  const { kind, validFrom, validTo, coordinates } = values;
  const needed = [
    ...(kind ? [] : [{ field: 'kind', text: t('needs.kind') }]), ...(values.names.fi.trim() ? [] : [{ field: 'names.fi', text: t('needs.name') }]),
    ...(values.municipalityCode ? [] : [{ field: 'municipalityCode', text: t('needs.municipalityCode') }]),
    ...(values.postalCode.trim() && !/^\d{5}$/.test(values.postalCode.trim()) ? [{ field: 'postalCode', text: t('needs.postalCode') }] : []),
    ...(coordinates.trim() && !coordinatesOf(coordinates) ? [{ field: 'coordinates', text: t('needs.coordinates') }] : []),
    ...((kind === 'pop-up' && !validTo) ? [{ field: 'validTo', text: t('needs.popUp') }] : validTo && validFrom && validTo < validFrom ? [{ field: 'validTo', text: t('needs.validTo') }] : []),
    ...missing,
  ];
  const byName = <Code extends string>(codes: readonly Code[], list: Parameters<typeof label>[0]) =>
    codes.map((value) => ({ value, label: label(list, value) })).sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <SavingForm action={action} missing={needed} unchanged={unchanged} refused={REFUSED} controlOf={controlOf} onSave={onSave}>
      {(problem) => (
        <>
          <SelectField id="kind" label={t('field.kind')} none={t('choose')} value={kind} onChange={(chosen) => onChange(withKind(chosen))} options={byName(REGISTERED_PLACE_KIND_CODES, PLACE_KINDS)} problem={problem('kind')} />
          <WordsFields id="names" label={t('field.names')} words={values.names} onChange={(names) => onChange({ names })} maxLength={200} problem={problem} />
          <SelectField id="municipalityCode" label={t('field.municipalityCode')} none={t('choose')} value={values.municipalityCode} onChange={(municipalityCode) => onChange({ municipalityCode })} options={byName(MUNICIPALITY_CODES, MUNICIPALITIES)} problem={problem('municipalityCode')} />
          <TextField id="streetAddress" label={t('field.streetAddress')} optional value={values.streetAddress} onChange={(streetAddress) => onChange({ streetAddress })} maxLength={200} problem={problem('streetAddress')} />
          <TextField id="postalCode" label={t('field.postalCode')} optional value={values.postalCode} onChange={(postalCode) => onChange({ postalCode })} maxLength={5} problem={problem('postalCode')} />
          <TextField id="village" label={t('field.village')} hint={t('villageHint')} optional value={values.village} onChange={(village) => onChange({ village })} maxLength={100} problem={problem('village')} />
          <TextField id="coordinates" label={t('field.coordinates')} hint={t('coordinatesHint')} optional value={coordinates} onChange={(text) => onChange({ coordinates: text })} maxLength={60} problem={problem('coordinates')} />
          <WordsFields id="directions" label={t('field.directions')} hint={t('directionsHint')} words={values.directions} onChange={(directions) => onChange({ directions })} maxLength={500} long optional problem={problem} />
          <ChooseMany id="everyday" label={t('flags')} values={FLAGS.filter((flag) => values[flag])} onChange={(chosen) => onChange({ everyday: chosen.includes('everyday'), runByVolunteers: chosen.includes('runByVolunteers') })} column choices={FLAGS.map((value) => ({ value, label: t(`field.${value}`), hint: t(`${value}Hint`) }))} />
          <TextField id="validFrom" type="date" label={t('field.validFrom')} optional value={validFrom} onChange={(day) => onChange({ validFrom: day })} problem={problem('validFrom')} />
          <TextField id="validTo" type="date" label={t('field.validTo')} hint={t('validToHint')} optional={kind !== 'pop-up'} min={validFrom} value={validTo} onChange={(day) => onChange({ validTo: day })} problem={problem('validTo')} />
          <fieldset className="field stack">
            <legend className="field__label">{t('field.accessibility')}</legend>
            <span className="field__hint">{t('accessibilityHint')}</span>
            <AccessibilityFields answers={values.accessibility} onChange={(accessibility) => onChange({ accessibility })} />
          </fieldset>
          <WordsFields id="accessibilityNote" label={t('field.accessibilityNote')} hint={t('accessibilityNoteHint')} words={values.accessibilityNote} onChange={(accessibilityNote) => onChange({ accessibilityNote })} maxLength={500} long optional problem={problem} />
          <TextField id="phone" type="tel" label={t('field.phone')} hint={t('contactHint')} optional value={values.phone} onChange={(phone) => onChange({ phone })} maxLength={30} problem={problem('phone')} />
          <TextField id="email" type="email" label={t('field.email')} optional value={values.email} onChange={(email) => onChange({ email })} maxLength={200} problem={problem('email')} />
          {why?.(problem)}
        </>
      )}
    </SavingForm>
  );
}
