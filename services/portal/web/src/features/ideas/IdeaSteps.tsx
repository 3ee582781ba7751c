import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import type { Idea } from '../../api/types/activities';
import { useMay } from '../../session/who-may';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { DoNow } from '../../ui/DoNow';
import { IDEAS, letGoOfIdea, startActivity, takeUpIdea } from './api/ideas';
import { AnswerSheet, MergeSheet, PublishSheet, TurnDownSheet } from './IdeaSheets';

type Opened = 'publish' | 'answer' | 'merge' | 'turn-down';

/** What can be done with a wish now: the one next step first, the rest quietly beside it. */
export function IdeaSteps({ idea }: { readonly idea: Idea }) {
  const { t } = useTranslation('ideas');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const mayPublish = useMay('publish');
  const mayTry = useMay('experiment');
  const [opened, setOpened] = useState<Opened>();
  // A repeated press begins the same draft.
  const [key] = useState(newKey);
  const { id, may, status, takenUpBy } = idea;
  const renew = () => queries.invalidateQueries({ queryKey: IDEAS });
  const begin = async () => {
    const draft = await startActivity(key, idea);
    await Promise.all([renew(), queries.invalidateQueries({ queryKey: ['my-activities'] })]);
    await navigate({ to: '/tyo/toiminta/$id/muokkaa', params: { id: draft.id } });
  };
  const isOurs = may.includes('let-go');
  const canGrow = may.length > 0 && (status === 'open' || status === 'answered' || isOurs);
  if (may.length === 0) return takenUpBy || status === 'met' ? null : <p className="soft">{t('notYours')}</p>;
  const close = () => setOpened(undefined);
  return (
    <section className="card card--warm stack" aria-labelledby="seuraavaksi">
      <h2 id="seuraavaksi">{t('next')}</h2>
      <p>{t(`nextText.${status}`)}</p>
      <div className="row">
        {may.includes('publish') && <Button onClick={() => setOpened('publish')}>{t('publish.open')}</Button>}
        {canGrow && mayPublish && <DoNow onDo={begin}>{t('startActivity')}</DoNow>}
        {canGrow && mayTry && <AppLink className="button button--quiet" to="/tyo/kokeilut/uusi" search={{ toive: id }}>{t('startExperiment')}</AppLink>}
        {may.includes('take-up') && <DoNow look="quiet" onDo={async () => { await takeUpIdea(id); await renew(); }}>{t('takeUp')}</DoNow>}
        {may.includes('answer') && <Button look="quiet" onClick={() => setOpened('answer')}>{t('answer.open')}</Button>}
      </div>
      <div className="row">
        {may.includes('merge') && <Button look="bare" onClick={() => setOpened('merge')}>{t('merge.open')}</Button>}
        {may.includes('let-go') && <DoNow look="bare" onDo={async () => { await letGoOfIdea(id); await renew(); }}>{t('letGo')}</DoNow>}
        {may.includes('turn-down') && <Button look="bare" onClick={() => setOpened('turn-down')}>{t(status === 'waiting' ? 'turnDown.open' : 'turnDown.openPublic')}</Button>}
      </div>
      {opened === 'publish' && <PublishSheet idea={idea} onClose={close} />}
      {opened === 'answer' && <AnswerSheet idea={idea} onClose={close} />}
      {opened === 'merge' && <MergeSheet idea={idea} onClose={close} />}
      {opened === 'turn-down' && <TurnDownSheet idea={idea} onClose={close} />}
    </section>
  );
}
