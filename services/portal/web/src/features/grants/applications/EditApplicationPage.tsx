import { GRANT_ANNEXES } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GrantApplication } from '../../../api/types/partners';
import { useLabels } from '../../../shared/labels';
import { AppLink } from '../../../ui/AppLink';
import { Asked } from '../../../ui/Asked';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { changeApplication, getApplication } from '../api/grants';
import { GrantForm } from '../GrantForm';
import { MeanwhileNotice } from '../MeanwhileNotice';
import { useWriting } from '../use-writing';
import { ApplicationFields } from './ApplicationFields';
import { applicationBodyOf, type ApplicationValues, applicationValuesOf, lackingIn } from './application-values';
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
  const { values, onChange, onSave, meanwhile, onTake, onKeep } = useWriting(`grant-application.${id}`, application.version, applicationValuesOf(application, language), {
    save: (next, version) => changeApplication(id, { ...applicationBodyOf(next), version }), changed: 'application-has-changed',
    newer: async () => { const fresh = await queries.fetchQuery({ ...getApplication(id), staleTime: 0 }); return { version: fresh.version, values: applicationValuesOf(fresh, language) }; },
    onSaved: () => navigate({ to: '/tyo/avustukset/hakemukset/$id', params: { id } }),
  });
  const words = (of: ApplicationValues, field: keyof ApplicationValues): string =>
    (field === 'annexes' ? of.annexes.filter(({ reference }) => reference).map((one) => `${label(GRANT_ANNEXES, one.kind)}: ${one.reference}`).join('\n') : of[field === 'activityId' ? 'activityName' : field]);
  return (
    <>
      {meanwhile && <MeanwhileNotice meanwhile={meanwhile} mine={values} label={(field) => t(`application.field.${field}`)} words={words} onTake={onTake} onKeep={onKeep} />}
      <GrantForm action={t('form.saveDraft')} missing={lackingIn(values).map((field) => ({ field, text: t('form.missing', { field: t(`application.field.${field}`) }) }))} onSave={onSave}>
        {(problem) => <ApplicationFields round={application.terms} values={values} onChange={onChange} problem={problem} />}
      </GrantForm>
    </>
  );
}
