import { GRANT_ANNEXES, GRANT_KINDS } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GrantRound } from '../../../api/types/partners';
import { formatDay } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { useChanging } from '../../../shared/use-changing';
import { AppLink } from '../../../ui/AppLink';
import { Asked } from '../../../ui/Asked';
import { EmptyState } from '../../../ui/EmptyState';
import { MeanwhileNotice } from '../../../ui/MeanwhileNotice';
import { Page } from '../../../ui/Page';
import { changeRound, getRound, GRANTS, listAppropriations, listPrinciples } from '../api/grants';
import { roundBodyOf, type RoundValues, roundValuesOf } from './round-values';
import { RoundForm } from './RoundForm';
import '../grants.css';

const route = getRouteApi('/tyo/avustukset/$id/muokkaa');

export function EditRoundPage() {
  const { t } = useTranslation('grants');
  const { id } = route.useParams();
  const query = useQuery({ ...getRound(id), refetchOnWindowFocus: false });
  const toRound = <AppLink key="round" to="/tyo/avustukset/$id" params={{ id }}>{query.data?.title ?? t('round.one')}</AppLink>;
  return (
    <Page title={t('round.edit')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/avustukset">{t('title')}</AppLink>, toRound]}>
      <Asked query={query}>
        {(round) => (round.state === 'draft'
          ? <Editing round={round} />
          : <EmptyState title={t('round.published')} text={t('round.publishedText')} action={<AppLink className="button" to="/tyo/avustukset/$id" params={{ id }}>{t('round.toRound')}</AppLink>} />)}
      </Asked>
    </Page>
  );
}

function Editing({ round }: { readonly round: GrantRound }) {
  const { t } = useTranslation('grants');
  const { label } = useLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const appropriations = useQuery(listAppropriations).data?.items ?? [];
  const principles = useQuery(listPrinciples(round.granter.id)).data?.items ?? [];
  const changing = useChanging<RoundValues>({
    name: `grant-round.${round.id}`, version: round.version, values: roundValuesOf(round), conflict: 'round-has-changed', concerns: GRANTS,
    newer: async () => { const fresh = await queries.fetchQuery({ ...getRound(round.id), staleTime: 0 }); return { version: fresh.version, values: roundValuesOf(fresh) }; },
    save: (next, version) => changeRound(round.id, { ...roundBodyOf(next), version }),
  });
  const { values } = changing;
  const words = (of: RoundValues, field: keyof RoundValues): string => {
    if (field === 'criteria') return of.criteria.map((one) => `${one.text} (${one.mostPoints})`).join('\n');
    if (field === 'multipliers') return of.multipliers.map((one) => `${one.text} (× ${one.factor})`).join('\n');
    if (field === 'annexes') return of.annexes.map((code) => label(GRANT_ANNEXES, code)).join(', ');
    if (field === 'kind') return label(GRANT_KINDS, of.kind);
    if (field === 'language') return t(`form.languages.${of.language}`);
    if (field === 'appropriationId') return appropriations.find(({ id }) => id === of.appropriationId)?.name ?? '';
    if (field === 'principlesId') return principles.find(({ id }) => id === of.principlesId)?.title ?? '';
    return field === 'opensOn' || field === 'closesOn' || field === 'useReportDueOn' ? (of[field] && formatDay(of[field])) : of[field];
  };
  return (
    <>
      {changing.meanwhile && <MeanwhileNotice meanwhile={changing.meanwhile} mine={values} name={(field) => t(`round.field.${field}`)} words={words} onTake={changing.take} onKeep={changing.keep} />}
      <RoundForm
        values={values} onChange={changing.change} appropriations={appropriations} principles={principles}
        onSave={async () => { if (await changing.submit()) await navigate({ to: '/tyo/avustukset/$id', params: { id: round.id } }); }}
      />
    </>
  );
}
