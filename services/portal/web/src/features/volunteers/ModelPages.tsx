import { MUNICIPALITIES, VOLUNTEER_ROLES, type Language, type MunicipalityCode, type VolunteerRole } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import type { VolunteerModel, VolunteerModelBody } from '../../api/types/activities';
import { useDraft } from '../../shared/draft';
import { useLabels } from '../../shared/labels';
import { sameValues } from '../../shared/same-values';
import { Asked } from '../../ui/Asked';
import { ChooseMany } from '../../ui/Choices';
import { TextField } from '../../ui/Field';
import { Page } from '../../ui/Page';
import { SavingForm } from '../../ui/SavingForm';
import { changeModel, getModel, startModel } from './api/volunteers';
import { ModelWarnings, useAbove, useOptions, useRenew } from './parts';
import { blankPerson, personBodyOf } from './volunteer-values';

type Asks = 'training' | 'pledge' | 'applicants';

interface ModelValues {
  readonly names: string;
  readonly namesSv: string;
  readonly summary: string;
  readonly summarySv: string;
  readonly roles: readonly VolunteerRole[];
  readonly municipalityCodes: readonly MunicipalityCode[];
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly language: Language;
  readonly fundingUntil: string;
  readonly asks: readonly Asks[];
  readonly recordMonths: string;
}

const blank = (language: Language): ModelValues => ({ ...blankPerson(language), names: '', namesSv: '', summary: '', summarySv: '', roles: [], municipalityCodes: [], fundingUntil: '', asks: ['training', 'pledge'], recordMonths: '24' });

const valuesOf = ({ names, summary, roles, municipalityCodes, responsible, fundingUntil, needsTraining, needsPledge, takesApplicants, recordValidMonths }: VolunteerModel): ModelValues => ({
  names: names.fi, namesSv: names.sv ?? '', summary: summary?.fi ?? '', summarySv: summary?.sv ?? '', roles, municipalityCodes, name: responsible?.name ?? '', email: responsible?.email ?? '', phone: responsible?.phone ?? '',
  language: responsible?.language ?? 'fi', fundingUntil: fundingUntil ?? '', recordMonths: String(recordValidMonths),
  asks: [...(needsTraining ? ['training' as const] : []), ...(needsPledge ? ['pledge' as const] : []), ...(takesApplicants ? ['applicants' as const] : [])],
});

const textOf = (fi: string, sv: string) => ({ fi: fi.trim(), ...(sv.trim() && { sv: sv.trim() }) });
const bodyOf = ({ names, namesSv, summary, summarySv, roles, municipalityCodes, fundingUntil, asks, recordMonths, ...responsible }: ModelValues): VolunteerModelBody => ({
  names: textOf(names, namesSv), summary: summary.trim() ? textOf(summary, summarySv) : null, roles: [...roles], municipalityCodes: [...municipalityCodes], responsible: responsible.name.trim() ? personBodyOf(responsible) : null,
  fundingUntil: fundingUntil || null, needsTraining: asks.includes('training'), needsPledge: asks.includes('pledge'), takesApplicants: asks.includes('applicants'), recordValidMonths: Number(recordMonths) || 24,
});

interface FormProps {
  readonly values: ModelValues;
  readonly unchanged?: boolean;
  readonly onChange: (part: Partial<ModelValues>) => void;
  readonly onSave: () => Promise<void>;
}

function ModelForm({ values, unchanged, onChange, onSave }: FormProps) {
  const { t } = useTranslation('volunteers');
  const { language } = useLabels();
  const options = useOptions();
  const hasName = values.name.trim() !== '';
  const missing = [
    ...(values.names.trim() ? [] : [{ field: 'names', text: t('needs.names') }]), ...(values.roles.length > 0 ? [] : [{ field: 'roles', text: t('needs.roles') }]),
    ...(hasName && !values.email.trim() && !values.phone.trim() ? [{ field: 'email', text: t('needs.contact') }] : []),
  ];
  const places = options(MUNICIPALITIES).sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <SavingForm action={t('model.save')} missing={missing} unchanged={unchanged} onSave={onSave} refused={{ 'person-cannot-be-reached': 'email' }} controlOf={(pointer) => pointer.split('/').at(pointer.startsWith('/responsible') ? 2 : 1) ?? ''}>
      {(problem) => (
        <>
          <TextField id="names" label={`${t('model.name')} (suomi)`} value={values.names} onChange={(names) => onChange({ names })} maxLength={200} problem={problem('names')} />
          <TextField id="namesSv" label={`${t('model.name')} (svenska)`} optional value={values.namesSv} onChange={(namesSv) => onChange({ namesSv })} maxLength={200} />
          <TextField id="summary" label={`${t('model.summary')} (suomi)`} hint={t('model.summaryHint')} optional value={values.summary} onChange={(summary) => onChange({ summary })} maxLength={150} problem={problem('summary')} />
          <TextField id="summarySv" label={`${t('model.summary')} (svenska)`} optional value={values.summarySv} onChange={(summarySv) => onChange({ summarySv })} maxLength={150} />
          <ChooseMany id="roles" label={t('model.roles')} values={values.roles} onChange={(roles) => onChange({ roles })} choices={options(VOLUNTEER_ROLES)} problem={problem('roles')} />
          <ChooseMany id="municipalityCodes" label={t('model.municipalities')} optional values={values.municipalityCodes} onChange={(municipalityCodes) => onChange({ municipalityCodes })} choices={places} problem={problem('municipalityCodes')} />
          <TextField id="name" label={t('model.responsibleName')} hint={t('model.responsibleHint')} optional value={values.name} onChange={(name) => onChange({ name })} maxLength={120} autoComplete="off" problem={problem('name')} />
          <TextField id="email" type="email" label={t('field.email')} optional value={values.email} onChange={(email) => onChange({ email })} maxLength={200} autoComplete="off" problem={problem('email')} />
          <TextField id="phone" type="tel" label={t('field.phone')} optional value={values.phone} onChange={(phone) => onChange({ phone })} maxLength={30} autoComplete="off" problem={problem('phone')} />
          <TextField id="fundingUntil" type="date" label={t('model.fundingUntil')} hint={t('model.fundingHint')} optional value={values.fundingUntil} onChange={(fundingUntil) => onChange({ fundingUntil })} problem={problem('fundingUntil')} />
          <ChooseMany id="asks" label={t('model.asks')} optional column values={values.asks} onChange={(asks) => onChange({ asks })} choices={(['training', 'pledge', 'applicants'] as const).map((value) => ({ value, label: t(`model.${value}`) }))} />
          <TextField id="recordMonths" type="number" min="1" max="60" label={t('model.recordMonths')} value={values.recordMonths} onChange={(recordMonths) => onChange({ recordMonths })} problem={problem('recordValidMonths')} />
        </>
      )}
    </SavingForm>
  );
}

export function NewModelPage() {
  const { t } = useTranslation('volunteers');
  const { language } = useLabels();
  const [navigate, renew] = [useNavigate(), useRenew()];
  const [draft, setDraft, forget] = useDraft<{ readonly key: string; readonly values: ModelValues }>('new-volunteer-model', { key: newKey(), values: blank(language) });
  const save = async () => {
    try {
      await startModel(draft.key, bodyOf(draft.values));
      forget();
      await renew();
      await navigate({ to: '/tyo/vapaaehtoiset' });
    } catch (error) {
      setDraft((before) => ({ ...before, key: newKey() }));
      throw error;
    }
  };
  return <Page title={t('newModel')} narrow above={useAbove()}><ModelForm values={draft.values} onSave={save} onChange={(part) => setDraft((before) => ({ ...before, values: { ...before.values, ...part } }))} /></Page>;
}

const route = getRouteApi('/tyo/vapaaehtoiset/malli/$id');

export function ModelPage() {
  const { t } = useTranslation('volunteers');
  const { text } = useLabels();
  const { id } = route.useParams();
  const query = useQuery(getModel(id));
  return (
    <Page title={query.data ? text(query.data.names) : t('model.edit')} narrow above={useAbove()}>
      <Asked query={query}>{(model) => <><ModelWarnings warnings={model.warnings} /><Editing key={model.id} model={model} /></>}</Asked>
    </Page>
  );
}

function Editing({ model }: { readonly model: VolunteerModel }) {
  const [navigate, renew] = [useNavigate(), useRenew()];
  const [began] = useState(() => ({ version: model.version, values: valuesOf(model) }));
  const [values, setValues, forget] = useDraft<ModelValues>(`volunteer-model.${model.id}.${began.version}`, began.values);
  const save = async () => {
    await changeModel(model.id, began.version, bodyOf(values));
    forget();
    await renew();
    await navigate({ to: '/tyo/vapaaehtoiset' });
  };
  return <ModelForm values={values} unchanged={sameValues(values, began.values)} onSave={save} onChange={(part) => setValues((before) => ({ ...before, ...part }))} />;
}
