import { CADENCES } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Forum } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { useChanging } from '../../shared/use-changing';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { TextField } from '../../ui/Field';
import { MeanwhileNotice } from '../../ui/MeanwhileNotice';
import { Page } from '../../ui/Page';
import { changeForum, DIALOGUE, getForum } from './api/forums';
import { forumBodyOf, type ForumValues, forumValuesOf } from './forum-values';
import { ForumForm } from './ForumForm';
import { ForConvener } from './WhoMay';
import './forums.css';

const route = getRouteApi('/tyo/foorumit/$id/muokkaa');

export function EditForumPage() {
  const { t } = useTranslation('forums');
  const { id } = route.useParams();
  // What somebody else writes meanwhile is told when it matters: at saving.
  const asked = useQuery({ ...getForum(id), queryKey: ['forum-to-edit', id], gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false });
  const name = asked.data?.name ?? t('one');
  return (
    <Page
      title={t('editTitle')} narrow
      above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/foorumit">{t('title')}</AppLink>, <AppLink key="one" to="/tyo/foorumit/$id" params={{ id }}>{name}</AppLink>]}
    >
      <Asked query={asked}>{(forum) => <ForConvener forum={forum}><Editing forum={forum} /></ForConvener>}</Asked>
    </Page>
  );
}

function Editing({ forum }: { readonly forum: Forum }) {
  const { t } = useTranslation('forums');
  const { label, text } = useLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = forum;
  const changing = useChanging<ForumValues>({
    name: `forum.${id}`, version: forum.version, values: forumValuesOf(forum), conflict: 'forum-has-changed', concerns: DIALOGUE,
    newer: async () => {
      const now = await queries.fetchQuery({ ...getForum(id), staleTime: 0 });
      return { version: now.version, values: forumValuesOf(now) };
    },
    save: (values, version, reason) => changeForum(id, { ...forumBodyOf(values), version, reason }),
  });
  const words = (values: ForumValues, field: keyof ForumValues): string => {
    if (field === 'members') return values.members.map(({ names }) => text(names)).join(', ');
    if (field === 'cadence') return label(CADENCES, values.cadence);
    return field === 'language' ? t(`language.${values.language}`) : values[field];
  };
  return (
    <>
      {changing.meanwhile && <MeanwhileNotice meanwhile={changing.meanwhile} mine={changing.values} words={words} name={(field) => t(`field.${field}`)} onTake={changing.take} onKeep={changing.keep} />}
      <ForumForm
        values={changing.values} convenerId={forum.organisations[0]?.id} action={t('shell:save')} unchanged={changing.unchanged} onChange={changing.change}
        missing={changing.reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : []}
        onSave={async () => { if (await changing.submit()) await navigate({ to: '/tyo/foorumit/$id', params: { id } }); }}
        why={(problem) => <TextField id="reason" label={t('reason')} hint={t('reasonHint')} value={changing.reason} onChange={changing.setReason} maxLength={500} problem={problem('reason')} />}
      />
    </>
  );
}
