import { GRANT_ANNEXES } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GrantApplication } from '../../../api/types/partners';
import { useLabels } from '../../../shared/labels';
import { useChanging } from '../../../shared/use-changing';
import { AppLink } from '../../../ui/AppLink';
import { Asked } from '../../../ui/Asked';
import { EmptyState } from '../../../ui/EmptyState';
import { MeanwhileNotice } from '../../../ui/MeanwhileNotice';
import { Page } from '../../../ui/Page';
import { SavingForm } from '../../../ui/SavingForm';
import { changeApplication, getApplication, GRANTS } from '../api/grants';
import { ApplicationFields } from './ApplicationFields';
import { applicationBodyOf, type ApplicationValues, applicationValuesOf, controlOf, lackingIn } from './application-values';
import '../grants.css';

const route = getRouteApi('/tyo/avustukset/hakemukset/$id/muokkaa');

export function EditApplicationPage() {
  const { t } = useTranslation('grants');
  const { id } = route.useParams();
  const query = useQuery({ ...getApplication(id), refetchOnWindowFocus: false });
  const above = [
    <AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/avustukset/hakemukset">{t('application.listTitle')}</AppLink>,
    <AppLink key="one" to="/tyo/avustukset/hakemukset/$id" params={{ id }}>{query.data?.title ?? t('application.one')}</AppLink>,
  ];
  return (
    <Page title={t('application.edit')} narrow above={above}>
      <Asked query={query}>
        {(application) => (application.status === 'draft'
          ? <Editing application={application} />
          : <EmptyState title={t('application.noLongerDraft')} text={t('application.noLongerDraftText')} action={<AppLink className="button" to="/tyo/avustukset/hakemukset/$id" params={{ id }}>{t('application.toOne')}</AppLink>} />)}
      </Asked>
    </Page>
  );
}

function Editing({ application }: { readonly application: GrantApplication }) {
  const { t } = useTranslation('grants');
  const { label, language } = useLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = application;
  const changing = useChanging<ApplicationValues>({
    name: `grant-application.${id}`, version: application.version, values: applicationValuesOf(application, language), conflict: 'application-has-changed', concerns: GRANTS,
    newer: async () => { const fresh = await queries.fetchQuery({ ...getApplication(id), staleTime: 0 }); return { version: fresh.version, values: applicationValuesOf(fresh, language) }; },
    save: (next, version) => changeApplication(id, { ...applicationBodyOf(next), version }),
  });
  const { values } = changing;
  const words = (of: ApplicationValues, field: keyof ApplicationValues): string =>
    (field === 'annexes' ? of.annexes.filter(({ reference }) => reference).map((one) => `${label(GRANT_ANNEXES, one.kind)}: ${one.reference}`).join('\n') : of[field === 'activityId' ? 'activityName' : field]);
  return (
    <>
      {changing.meanwhile && <MeanwhileNotice meanwhile={changing.meanwhile} mine={values} name={(field) => t(`application.field.${field}`)} words={words} onTake={changing.take} onKeep={changing.keep} />}
      <SavingForm action={t('form.saveDraft')} missing={lackingIn(values).map((field) => ({ field, text: t(field === 'asked' ? 'form.missingAmount' : 'form.missing', { field: t(`application.field.${field}`) }) }))} controlOf={controlOf(values)} onSave={async () => { if (await changing.submit()) await navigate({ to: '/tyo/avustukset/hakemukset/$id', params: { id } }); }}>
        {(problem) => <ApplicationFields round={application.terms} values={values} onChange={changing.change} problem={problem} />}
      </SavingForm>
    </>
  );
}
