import { FEEDBACK_BATCH, FEEDBACK_FACE_CODES, FEEDBACK_FACES } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Feedback, FeedbackList } from '../../api/types/activities';
import { useMay } from '../../session/who-may';
import { formatMonth } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { EmptyState } from '../../ui/EmptyState';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { getActivity } from '../running/api/get-activity';
import { eraseWords, PAGE_SIZE, readFeedback } from './api/feedback';
import { Face } from './Face';
import { Invite } from './Invite';
import './feedback.css';

const route = getRouteApi('/tyo/toiminta/$id/palaute');

/** What those who took part have told of an activity, and how others are asked to tell. */
export function FeedbackPage() {
  const { t } = useTranslation('feedback');
  const { text } = useLabels();
  const { id } = route.useParams();
  const { sivu = 1 } = route.useSearch();
  const may = useMay('publish');
  const activity = useQuery({ ...getActivity(id), enabled: may }).data;
  const asked = useQuery({ ...readFeedback(id, sivu), enabled: may });
  const navigate = route.useNavigate();
  const name = activity ? text(activity.names) : t('running:activity');
  const above = [<AppLink to="/tyo">{t('shell:nav.today')}</AppLink>, <AppLink to="/tyo/toiminta">{t('shell:nav.myActivities')}</AppLink>, <AppLink to="/tyo/toiminta/$id" params={{ id }}>{name}</AppLink>];
  if (!may) return <Page title={t('heading')} above={above}><MayNot back={<AppLink to="/tyo" className="button button--quiet">{t('shell:nav.today')}</AppLink>} /></Page>;
  return (
    <Page title={t('heading')} above={above} lead={name}>
      <Asked query={asked}>
        {(list) => (
          <>
            <Counts list={list} />
            <section className="stack" aria-labelledby="sanat">
              <h2 id="sanat" tabIndex={-1}>{t('inWords', { count: list.total })}</h2>
              {list.total === 0 && <p className="soft">{t('noWords')}</p>}
              <ul className="rows feedback-words">{list.items.map((one) => <Words key={one.id} activityId={id} feedback={one} />)}</ul>
              <Pager page={sivu} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={(next, how) => void navigate({ search: { sivu: next }, ...how })} />
            </section>
          </>
        )}
      </Asked>
      <Invite id={id} name={name} />
    </Page>
  );
}

function Counts({ list: { faces, waiting } }: { readonly list: FeedbackList }) {
  const { t } = useTranslation('feedback');
  const { label } = useLabels();
  const shown = FEEDBACK_FACE_CODES.reduce((sum, code) => sum + faces[code], 0);
  if (shown === 0 && waiting === 0) return <EmptyState title={t('none.title')} text={t('none.text')} />;
  return (
    <section className="stack" aria-labelledby="maarat">
      <h2 id="maarat">{t('answers', { count: shown })}</h2>
      {shown > 0 && (
        <ul className="feedback-counts">
          {FEEDBACK_FACE_CODES.map((code) => <li key={code}><Face face={code} /><span><span className="strong">{faces[code]}</span> <span>{label(FEEDBACK_FACES, code)}</span></span></li>)}
        </ul>
      )}
      <p className="soft small">{waiting > 0 ? t('waiting', { count: waiting, batch: FEEDBACK_BATCH }) : t('inFives', { batch: FEEDBACK_BATCH })}</p>
    </section>
  );
}

function Words({ activityId, feedback: { id, face, words, language: written, givenIn } }: { readonly activityId: string; readonly feedback: Feedback }) {
  const { t } = useTranslation('feedback');
  const { label, language } = useLabels();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const erase = async () => {
    setBusy(true);
    try {
      await eraseWords(activityId, id);
      await queries.invalidateQueries({ queryKey: ['my-activities', 'feedback', activityId] });
      document.getElementById('sanat')?.focus();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
      setAsking(false);
    }
  };
  return (
    <li>
      <Face face={face} />
      <span className="rows__main">
        <span lang={written}>{words}</span>
        <span className="small soft">{label(FEEDBACK_FACES, face)} · {formatMonth(givenIn, language)}</span>
        {failure !== undefined && <ProblemNotice error={failure} />}
      </span>
      <Button look="bare" label={`${t('erase.action')}: ${words.slice(0, 60)}`} onClick={() => setAsking(true)}>{t('erase.action')}</Button>
      {asking && <ConfirmDialog title={t('erase.title')} confirm={t('erase.action')} grave busy={busy} onConfirm={() => void erase()} onCancel={() => setAsking(false)}><p>{t('erase.text')}</p></ConfirmDialog>}
    </li>
  );
}
