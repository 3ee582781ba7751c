import { SERVICE_LANGUAGES, VOLUNTEER_ROLES, VOLUNTEER_SKILLS, VOLUNTEER_TIMES, type Language, type MunicipalityCode, type ServiceLanguage, type VolunteerRole, type VolunteerSkill, type VolunteerTime } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import type { VolunteerNeedBody } from '../../api/types/activities';
import { hasRole, useMe } from '../../session/session';
import { useDraft } from '../../shared/draft';
import { useLabels } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { ChooseMany, ChooseOne } from '../../ui/Choices';
import { SelectField, TextField } from '../../ui/Field';
import { Page } from '../../ui/Page';
import { SavingForm } from '../../ui/SavingForm';
import { acceptedPlacements, listModels, raiseNeed } from './api/volunteers';
import { ModelWarnings, useAbove, useOptions, useRenew } from './parts';
import { MunicipalityField, PersonFields, usePersonNeeds } from './VolunteerFields';
import { blankPerson, personBodyOf, type PersonValues } from './volunteer-values';

interface NeedValues extends PersonValues {
  readonly modelId: string;
  readonly role: VolunteerRole | '';
  readonly skills: readonly VolunteerSkill[];
  readonly languages: readonly ServiceLanguage[];
  readonly municipalityCode: MunicipalityCode | '';
  readonly village: string;
  readonly times: readonly VolunteerTime[];
  readonly minors: 'yes' | 'no';
  readonly whose: 'name' | 'code';
  readonly placementId: string;
}

const blank = (language: Language): NeedValues => ({ ...blankPerson(language), modelId: '', role: '', skills: [], languages: [], municipalityCode: '', village: '', times: [], minors: 'no', whose: 'name', placementId: '' });

const bodyOf = ({ modelId, role, skills, languages, municipalityCode, village, times, minors, whose, placementId, ...person }: NeedValues): VolunteerNeedBody => ({
  modelId, role: role || 'companion', skills: [...skills], languages: [...languages], municipalityCode: municipalityCode || null, village: village.trim() || null, times: [...times], concernsMinors: minors === 'yes',
  person: whose === 'name' ? personBodyOf(person) : null, placementId: whose === 'code' ? placementId : null,
});

/** Somebody wishes for a volunteer: what, where and when, in choices alone. */
export function NewNeedPage() {
  const { t } = useTranslation('volunteers');
  const { language } = useLabels();
  const models = useQuery(listModels);
  return (
    <Page title={t('newNeed')} lead={t('needForm.lead')} narrow above={useAbove()}>
      <Asked query={models}>{({ items }) => <Form models={items.filter(({ endedOn }) => endedOn === null)} language={language} />}</Asked>
    </Page>
  );
}

type Models = readonly { readonly id: string; readonly names: { readonly fi: string; readonly sv?: string; readonly en?: string }; readonly roles: readonly string[]; readonly warnings: readonly string[] }[];

function Form({ models, language }: { readonly models: Models; readonly language: Language }) {
  const { t } = useTranslation('volunteers');
  const { text } = useLabels();
  const [options, navigate, renew, personNeeds] = [useOptions(), useNavigate(), useRenew(), usePersonNeeds()];
  // Whoever may see those whom the region has sent may choose one of them.
  const mayChooseCode = hasRole(useMe(), ['activity-publisher']);
  const placements = useQuery({ ...acceptedPlacements, enabled: mayChooseCode }).data?.items ?? [];
  const [draft, setDraft, forget] = useDraft<{ readonly key: string; readonly values: NeedValues }>('new-volunteer-need', { key: newKey(), values: { ...blank(language), modelId: models.length === 1 ? models[0]!.id : '' } });
  const { values } = draft;
  const change = (part: Partial<NeedValues>) => setDraft((before) => ({ ...before, values: { ...before.values, ...part } }));
  const model = models.find(({ id }) => id === values.modelId);
  const missing = [
    ...(model ? [] : [{ field: 'modelId', text: t('needs.model') }]), ...(values.role ? [] : [{ field: 'role', text: t('needs.role') }]),
    ...(values.whose === 'name' ? personNeeds(values) : values.placementId ? [] : [{ field: 'placementId', text: t('needs.name') }]),
  ];
  const save = async () => {
    try {
      const { id } = await raiseNeed(draft.key, bodyOf(values));
      forget();
      await renew();
      await navigate({ to: '/tyo/vapaaehtoiset/toive/$id', params: { id } });
    } catch (error) {
      setDraft((before) => ({ ...before, key: newKey() }));
      throw error;
    }
  };
  return (
    <SavingForm action={t('needForm.save')} missing={missing} onSave={save} refused={{ 'role-is-not-of-the-model': 'role', 'person-cannot-be-reached': 'email' }}>
      {(problem) => (
        <>
          <SelectField id="modelId" label={t('needForm.model')} none={t('hint.choose')} value={values.modelId} onChange={(modelId) => change({ modelId, role: '' })} options={models.map(({ id, names }) => ({ value: id, label: text(names) }))} problem={problem('modelId')} />
          {model && <ModelWarnings warnings={model.warnings} />}
          <ChooseOne id="role" label={t('needForm.role')} value={values.role} onChange={(role) => change({ role })} choices={options(VOLUNTEER_ROLES, model?.roles ?? [])} problem={problem('role')} />
          {mayChooseCode && <ChooseOne id="whose" label={t('needForm.whose')} value={values.whose} onChange={(whose) => change({ whose })} choices={[{ value: 'name', label: t('needForm.byName') }, { value: 'code', label: t('needForm.byCode') }]} />}
          {values.whose === 'name' ? <PersonFields nameLabel={t('name')} values={values} problem={problem} onChange={change} /> : (
            <SelectField id="placementId" label={t('needForm.code')} none={t('hint.choose')} value={values.placementId} onChange={(placementId) => change({ placementId })} options={placements.map(({ id, code, activity }) => ({ value: id, label: `${code ?? ''} ${text(activity.names)}` }))} problem={problem('placementId')} />
          )}
          <ChooseMany id="skills" label={t('needForm.skills')} optional values={values.skills} onChange={(skills) => change({ skills })} choices={options(VOLUNTEER_SKILLS)} />
          <ChooseMany id="languages" label={t('needForm.languages')} optional values={values.languages} onChange={(languages) => change({ languages })} choices={options(SERVICE_LANGUAGES)} />
          <MunicipalityField label={t('needForm.municipality')} value={values.municipalityCode} onChange={(municipalityCode) => change({ municipalityCode })} />
          <TextField id="village" label={t('needForm.village')} optional value={values.village} onChange={(village) => change({ village })} maxLength={60} problem={problem('village')} />
          <ChooseMany id="times" label={t('needForm.times')} optional values={values.times} onChange={(times) => change({ times })} choices={options(VOLUNTEER_TIMES)} />
          <ChooseOne id="minors" label={t('needForm.minors')} hint={t('needForm.minorsHint')} value={values.minors} onChange={(minors) => change({ minors })} choices={[{ value: 'no', label: t('needForm.no') }, { value: 'yes', label: t('needForm.yes') }]} />
        </>
      )}
    </SavingForm>
  );
}
