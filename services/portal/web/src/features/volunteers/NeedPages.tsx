import { MUNICIPALITIES, SERVICE_LANGUAGES, VOLUNTEER_RHYTHMS, VOLUNTEER_ROLES, VOLUNTEER_SKILLS, VOLUNTEER_TIMES } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import type { VolunteerModel, VolunteerNeed } from '../../api/types/activities';
import { hasRole, useMe } from '../../session/session';
import { useDraft } from '../../shared/draft';
import { useLabels } from '../../shared/labels';
import { useChanging } from '../../shared/use-changing';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { ChooseOne } from '../../ui/Choices';
import { EmptyState } from '../../ui/EmptyState';
import { SelectField } from '../../ui/Field';
import { MeanwhileNotice } from '../../ui/MeanwhileNotice';
import { Page } from '../../ui/Page';
import { SavingForm } from '../../ui/SavingForm';
import { acceptedPlacements, changeNeed, getNeed, listModels, raiseNeed, VOLUNTEERING } from './api/volunteers';
import { blankNeed, needBodyOf, type NeedValues, wishBodyOf, type WishValues, wishValuesOf } from './need-values';
import { NeedFields, useRunningModels, useWishNeeds } from './NeedFields';
import { useAbove, useRenew, useWhose } from './parts';
import { PersonFields, usePersonNeeds } from './VolunteerFields';

/** Somebody wishes for a volunteer: what, where and when, in choices alone. */
export function NewNeedPage() {
  const { t } = useTranslation('volunteers');
  const models = useQuery(listModels);
  return (
    <Page title={t('newNeed')} lead={t('needForm.lead')} narrow above={useAbove()}>
      <Asked query={models}>{({ items }) => <Raising models={items.filter(({ endedOn }) => endedOn === null)} />}</Asked>
    </Page>
  );
}

function Raising({ models }: { readonly models: readonly VolunteerModel[] }) {
  const { t } = useTranslation('volunteers');
  const { text, language } = useLabels();
  const [navigate, renew, personNeeds, wishNeeds] = [useNavigate(), useRenew(), usePersonNeeds(), useWishNeeds()];
  // Whoever may see those whom the region has sent may choose one of them.
  const mayChooseCode = hasRole(useMe(), ['activity-publisher']);
  const placements = useQuery({ ...acceptedPlacements, enabled: mayChooseCode }).data?.items ?? [];
  const [draft, setDraft, forget] = useDraft<{ readonly key: string; readonly values: NeedValues }>('new-volunteer-need', { key: newKey(), values: { ...blankNeed(language), modelId: models.length === 1 ? models[0]!.id : '' } });
  const { values } = draft;
  const change = (part: Partial<NeedValues>) => setDraft((before) => ({ ...before, values: { ...before.values, ...part } }));
  const missing = [...wishNeeds(values), ...(values.whose === 'name' ? personNeeds(values) : values.placementId ? [] : [{ field: 'placementId', text: t('needs.name') }])];
  const save = async () => {
    try {
      const { id } = await raiseNeed(draft.key, needBodyOf(values));
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
        <NeedFields values={values} models={models} problem={problem} onChange={change}>
          {mayChooseCode && <ChooseOne id="whose" label={t('needForm.whose')} value={values.whose} onChange={(whose) => change({ whose })} choices={[{ value: 'name', label: t('needForm.byName') }, { value: 'code', label: t('needForm.byCode') }]} />}
          {values.whose === 'name' ? <PersonFields nameLabel={t('name')} values={values} problem={problem} onChange={change} /> : (
            <SelectField id="placementId" label={t('needForm.code')} none={t('hint.choose')} value={values.placementId} onChange={(placementId) => change({ placementId })} options={placements.map(({ id, code, activity }) => ({ value: id, label: `${code ?? ''} ${text(activity.names)}` }))} problem={problem('placementId')} />
          )}
        </NeedFields>
      )}
    </SavingForm>
  );
}

const route = getRouteApi('/tyo/vapaaehtoiset/toive/$id/muokkaa');

/** What is wished for is otherwise, while somebody is still looked for. */
export function EditNeedPage() {
  const { t } = useTranslation('volunteers');
  const { id } = route.useParams();
  const whose = useWhose();
  // What somebody else writes meanwhile is told when it matters: at saving.
  const asked = useQuery({ ...getNeed(id), queryKey: ['volunteer-need-to-change', id], gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false });
  const back = <AppLink key="one" to="/tyo/vapaaehtoiset/toive/$id" params={{ id }}>{asked.data ? whose(asked.data) : t('need')}</AppLink>;
  return (
    <Page title={t('needForm.edit')} narrow above={[...useAbove(), back]}>
      <Asked query={asked}>
        {(need) => (need.status === 'waiting' ? <Changing need={need} /> : (
          <EmptyState title={t('needForm.notWaiting')} text={t('needForm.notWaitingText')} action={<AppLink to="/tyo/vapaaehtoiset/toive/$id" params={{ id }} className="button button--quiet">{t('needForm.toNeed')}</AppLink>} />
        ))}
      </Asked>
    </Page>
  );
}

function Changing({ need }: { readonly need: VolunteerNeed }) {
  const { t } = useTranslation('volunteers');
  const { label, text } = useLabels();
  const [queries, navigate, wishNeeds, models] = [useQueryClient(), useNavigate(), useWishNeeds(), useRunningModels()];
  const { id } = need;
  const changing = useChanging<WishValues>({
    name: `volunteer-need.${id}`, version: need.version, values: wishValuesOf(need), conflict: 'need-has-changed', concerns: VOLUNTEERING,
    newer: async () => {
      const now = await queries.fetchQuery({ ...getNeed(id), staleTime: 0 });
      return { version: now.version, values: wishValuesOf(now) };
    },
    save: (values, version) => changeNeed(id, { ...wishBodyOf(values), version }),
  });
  const words = (values: WishValues, field: keyof WishValues): string => {
    switch (field) {
      case 'modelId': return text(models.find((one) => one.id === values.modelId)?.names ?? need.model.names);
      case 'role': return values.role && label(VOLUNTEER_ROLES, values.role);
      case 'skills': return values.skills.map((code) => label(VOLUNTEER_SKILLS, code)).join(', ');
      case 'languages': return values.languages.map((code) => label(SERVICE_LANGUAGES, code)).join(', ');
      case 'times': return values.times.map((code) => label(VOLUNTEER_TIMES, code)).join(', ');
      case 'municipalityCode': return values.municipalityCode && label(MUNICIPALITIES, values.municipalityCode);
      case 'rhythm': return values.rhythm ? label(VOLUNTEER_RHYTHMS, values.rhythm) : t('needForm.rhythmOpen');
      case 'minors': return t(`needForm.${values.minors}`);
      case 'village': return values.village;
    }
  };
  const name = (field: keyof WishValues): string => t(`needForm.${NAMES[field]}`);
  return (
    <>
      {changing.meanwhile && <MeanwhileNotice meanwhile={changing.meanwhile} mine={changing.values} words={words} name={name} onTake={changing.take} onKeep={changing.keep} />}
      <SavingForm
        action={t('save')} missing={wishNeeds(changing.values)} unchanged={changing.unchanged} refused={{ 'role-is-not-of-the-model': 'role' }}
        onSave={async () => { if (await changing.submit()) await navigate({ to: '/tyo/vapaaehtoiset/toive/$id', params: { id } }); }}
      >
        {(problem) => <NeedFields values={changing.values} models={models} problem={problem} onChange={changing.change} />}
      </SavingForm>
    </>
  );
}

const NAMES = { modelId: 'model', role: 'role', skills: 'skills', languages: 'languages', municipalityCode: 'municipality', village: 'village', times: 'times', rhythm: 'rhythm', minors: 'minors' } as const;
