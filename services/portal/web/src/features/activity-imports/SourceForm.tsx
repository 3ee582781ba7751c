import { ACTIVITY_KIND_CODES, ACTIVITY_KINDS, MUNICIPALITIES, MUNICIPALITY_CODES, TARGET_GROUP_CODES, TARGET_GROUPS } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { ChooseMany, ChooseOne } from '../../ui/Choices';
import { SelectField, TextField } from '../../ui/Field';
import { SavingForm } from '../../ui/SavingForm';
import type { SourceValues } from './source-values';

interface Props {
  readonly values: SourceValues;
  readonly action: string;
  readonly onChange: (part: Partial<SourceValues>) => void;
  readonly onSave: () => Promise<void>;
}

const controlOf = (pointer: string): string => pointer.split('/').at(-1) ?? '';

/** From where activities come, and what is meant where the source itself does not say it. */
export function SourceForm({ values, action, onChange, onSave }: Props) {
  const { t } = useTranslation('bringing');
  const { label, language } = useLabels();
  const { name, way, address, everyHours, kind, municipalityCode, targetGroup, free, phone, email, publish } = values;
  const missing = [
    ...(name.trim().length < 3 ? [{ field: 'name', text: t('needs.name') }] : []),
    ...(way === 'address' && !/^https:\/\/\S+\.\S+/.test(address.trim()) ? [{ field: 'address', text: t('needs.address') }] : []),
    ...(municipalityCode ? [] : [{ field: 'municipalityCode', text: t('needs.municipalityCode') }]),
  ];
  const byName = <Code extends string>(codes: readonly Code[], list: Parameters<typeof label>[0]) =>
    codes.map((value) => ({ value, label: label(list, value) })).sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <SavingForm action={action} missing={missing} onSave={onSave} controlOf={controlOf}>
      {(problem) => (
        <div className="stack stack--loose">
          <TextField id="name" label={t('name')} hint={t('nameHint')} value={name} onChange={(next) => onChange({ name: next })} maxLength={100} problem={problem('name')} />
          <ChooseOne id="way" column label={t('way')} value={way} onChange={(next) => onChange({ way: next })} choices={[{ value: 'file', label: t('ways.file'), hint: t('ways.fileHint') }, { value: 'address', label: t('ways.address'), hint: t('ways.addressHint') }]} />
          {way === 'address' && (
            <>
              <TextField id="address" type="url" label={t('address')} hint={t('addressHint')} value={address} onChange={(next) => onChange({ address: next })} maxLength={500} problem={problem('address')} />
              <SelectField id="everyHours" label={t('everyHours')} value={everyHours} onChange={(next) => onChange({ everyHours: next || '6' })} options={(['1', '6', '24'] as const).map((value) => ({ value, label: t(`every.${value}`) }))} />
            </>
          )}
          <fieldset className="stack field">
            <legend className="field__label">{t('usual')}</legend>
            <p className="field__hint">{t('usualHint')}</p>
            <SelectField id="municipalityCode" label={t('municipalityCode')} value={municipalityCode} onChange={(next) => onChange({ municipalityCode: next })} options={byName(MUNICIPALITY_CODES, MUNICIPALITIES)} none={t('choose')} problem={problem('municipalityCode')} />
            <SelectField id="kind" label={t('kind')} value={kind} onChange={(next) => onChange({ kind: next || 'event' })} options={byName(ACTIVITY_KIND_CODES, ACTIVITY_KINDS)} />
            <SelectField id="targetGroup" label={t('targetGroup')} value={targetGroup} onChange={(next) => onChange({ targetGroup: next })} options={byName(TARGET_GROUP_CODES, TARGET_GROUPS)} none={t('noGroup')} />
            <ChooseMany id="free" label={t('price')} values={free ? ['free'] : []} onChange={(next) => onChange({ free: next.length > 0 })} choices={[{ value: 'free', label: t('free') }]} />
            <TextField id="phone" type="tel" label={t('phone')} hint={t('phoneHint')} optional value={phone} onChange={(next) => onChange({ phone: next })} maxLength={30} problem={problem('phone')} />
            <TextField id="email" type="email" label={t('email')} optional value={email} onChange={(next) => onChange({ email: next })} maxLength={200} problem={problem('email')} />
          </fieldset>
          <ChooseOne id="publish" column label={t('publish')} value={publish} onChange={(next) => onChange({ publish: next })} choices={[{ value: 'draft', label: t('publishing.draft'), hint: t('publishing.draftHint') }, { value: 'publish', label: t('publishing.publish'), hint: t('publishing.publishHint') }]} />
        </div>
      )}
    </SavingForm>
  );
}
