import { CHANNEL_KIND_CODES, CHANNEL_KINDS, LANGUAGES, MUNICIPALITIES, MUNICIPALITY_CODES } from '@pirtti/kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { ChooseMany, ChooseOne } from '../../ui/Choices';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { SelectField, TextField } from '../../ui/Field';
import { SavingForm } from '../../ui/SavingForm';
import type { ChannelValues } from './channel-values';
import { useWeekdays } from './use-weekdays';

interface Props {
  readonly values: ChannelValues;
  readonly action: string;
  readonly unchanged?: boolean;
  readonly missing?: readonly FieldProblem[];
  readonly onChange: (part: Partial<ChannelValues>) => void;
  readonly onSave: () => Promise<void>;
  /** Of one that is there already: whether it is in use, and why it is changed. */
  readonly why?: (problem: (control: string) => string | undefined) => ReactNode;
}

const LEAST_LENGTH = 50;
const CONTROLS: Readonly<Record<string, string>> = { '/deadline/weekday': 'weekday', '/deadline/time': 'time', '/contact/office': 'office', '/contact/phone': 'phone', '/contact/email': 'email' };

/** What a channel is: the same fields for a new one and a change. */
export function ChannelForm({ values, action, unchanged, missing = [], onChange, onSave, why }: Props) {
  const { t } = useTranslation('channels');
  const { label, language } = useLabels();
  const weekdays = useWeekdays();
  const { kind, name, municipalityCodes, languages, lengthLimit, weekday, time } = values;
  const isLength = lengthLimit.trim() === '' || (Number.isInteger(Number(lengthLimit)) && Number(lengthLimit) >= LEAST_LENGTH && Number(lengthLimit) <= 100_000);
  const needed = [
    ...(kind ? [] : [{ field: 'kind', text: t('needs.kind') }]), ...(name.trim() ? [] : [{ field: 'name', text: t('needs.name') }]),
    ...(municipalityCodes.length > 0 ? [] : [{ field: 'municipalityCodes', text: t('needs.municipalityCodes') }]), ...(languages.length > 0 ? [] : [{ field: 'languages', text: t('needs.languages') }]),
    ...(weekday !== '' && time === '' ? [{ field: 'time', text: t('needs.time') }] : []), ...(isLength ? [] : [{ field: 'lengthLimit', text: t('needs.lengthLimit') }]), ...missing,
  ];
  const places = MUNICIPALITY_CODES.map((value) => ({ value, label: label(MUNICIPALITIES, value) })).sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <SavingForm action={action} missing={needed} unchanged={unchanged} controlOf={(pointer) => CONTROLS[pointer] ?? pointer.split('/')[1] ?? ''} onSave={onSave}>
      {(problem) => (
        <>
          <SelectField id="kind" label={t('field.kind')} none={t('choose')} value={kind} onChange={(chosen) => onChange({ kind: chosen })} problem={problem('kind')} options={CHANNEL_KIND_CODES.map((value) => ({ value, label: label(CHANNEL_KINDS, value) }))} />
          <TextField id="name" label={t('field.name')} value={name} onChange={(next) => onChange({ name: next })} maxLength={200} problem={problem('name')} />
          <ChooseMany id="municipalityCodes" label={t('field.municipalityCodes')} hint={t('placesHint')} values={municipalityCodes} choices={places} onChange={(chosen) => onChange({ municipalityCodes: [...chosen].sort() })} problem={problem('municipalityCodes')} />
          <ChooseMany id="languages" label={t('field.languages')} values={languages} choices={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))} onChange={(chosen) => onChange({ languages: LANGUAGES.filter((one) => chosen.includes(one)) })} problem={problem('languages')} />
          <SelectField id="weekday" label={t('field.deadline')} hint={t('deadlineHint')} optional none={t('noDeadline')} value={weekday} onChange={(next) => onChange({ weekday: next })} problem={problem('weekday')} options={weekdays.map((words, index) => ({ value: String(index + 1), label: words }))} />
          {weekday !== '' && <TextField id="time" type="time" label={t('deadlineTime')} value={time} onChange={(next) => onChange({ time: next })} problem={problem('time')} />}
          <TextField id="lengthLimit" type="number" label={t('field.lengthLimit')} hint={t('lengthHint')} optional value={lengthLimit} onChange={(next) => onChange({ lengthLimit: next })} problem={problem('lengthLimit')} />
          <TextField id="office" label={t('field.office')} hint={t('officeHint')} optional value={values.office} onChange={(office) => onChange({ office })} maxLength={200} problem={problem('office')} />
          <TextField id="phone" type="tel" label={t('field.phone')} optional value={values.phone} onChange={(phone) => onChange({ phone })} maxLength={30} problem={problem('phone')} />
          <TextField id="email" type="email" label={t('field.email')} optional value={values.email} onChange={(email) => onChange({ email })} maxLength={200} problem={problem('email')} />
          <TextField id="url" type="url" label={t('field.url')} optional value={values.url} onChange={(url) => onChange({ url })} maxLength={500} problem={problem('url')} />
          {why && <ChooseOne id="active" label={t('field.active')} hint={t('activeHint')} value={values.active} onChange={(active) => onChange({ active })} choices={[{ value: 'yes', label: t('inUse') }, { value: 'no', label: t('notInUse') }]} />}
          {why?.(problem)}
        </>
      )}
    </SavingForm>
  );
}
