import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../api/new-key';
import type { GrantRound } from '../../../api/types/partners';
import { useDraft } from '../../../shared/draft';
import { formatMoment } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { AppLink } from '../../../ui/AppLink';
import { Asked } from '../../../ui/Asked';
import { Page } from '../../../ui/Page';
import { SavingForm } from '../../../ui/SavingForm';
import { draftApplication, getRound, GRANTS } from '../api/grants';
import { EarlierApplications } from './EarlierApplications';
import { ApplicationFields } from './ApplicationFields';
import { applicationBodyOf, type ApplicationValues, blankApplication, controlOf, lackingIn } from './application-values';
import '../grants.css';

const route = getRouteApi('/tyo/avustukset/$id/hae');

/** An application begins as a draft that the granter does not see. */
export function ApplyPage() {
  const { t } = useTranslation('grants');
  const { language } = useLabels();
  const { id } = route.useParams();
  const query = useQuery(getRound(id));
  const toRound = <AppLink key="round" to="/tyo/avustukset/$id" params={{ id }}>{query.data?.title ?? t('round.one')}</AppLink>;
  return (
    <Page
      title={t('round.apply')} narrow lead={query.data && t('application.lead', { closes: formatMoment(query.data.closesAt, language) })}
      above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/avustukset">{t('title')}</AppLink>, toRound]}
    >
      <Asked query={query}>{(round) => <Applying round={round} />}</Asked>
    </Page>
  );
}

interface Drafting {
  readonly key: string;
  readonly values: ApplicationValues;
}

function Applying({ round }: { readonly round: GrantRound }) {
  const { t } = useTranslation('grants');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [drafting, setDrafting, forget] = useDraft<Drafting>(`grant-application.new.${round.id}`, { key: newKey(), values: blankApplication(round) });
  const save = async () => {
    const { id } = await draftApplication(round.id, drafting.key, applicationBodyOf(drafting.values));
    forget();
    await queries.invalidateQueries({ queryKey: GRANTS });
    await navigate({ to: '/tyo/avustukset/hakemukset/$id', params: { id } });
  };
  return (
    <SavingForm action={t('form.saveDraft')} missing={lackingIn(drafting.values).map((field) => ({ field, text: t(field === 'asked' ? 'form.missingAmount' : 'form.missing', { field: t(`application.field.${field}`) }) }))} controlOf={controlOf(drafting.values)} onSave={save} after={(failure) => <EarlierApplications failure={failure} />}>
      {(problem) => <ApplicationFields round={round} values={drafting.values} problem={problem} onChange={(part) => setDrafting((before) => ({ ...before, values: { ...before.values, ...part } }))} />}
    </SavingForm>
  );
}
