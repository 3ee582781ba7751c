import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { isProblem } from '../../api/problem';
import type { Experiment } from '../../api/types/activities';
import { useMay } from '../../session/who-may';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { DoNow } from '../../ui/DoNow';
import { designExperiment, EXPERIMENTS, startActivity, startExperiment } from './api/experiments';
import { EvaluateSheet, ReasonSheet, ScaleSheet } from './MoveSheets';

type Opened = 'evaluate' | 'scale' | 'modify' | 'end';

/** The one step that moves it on, and what else can be done; for those who lead it. */
export function ExperimentSteps({ experiment }: { readonly experiment: Experiment }) {
  const { t } = useTranslation('experiments');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const mayPublish = useMay('publish');
  const [opened, setOpened] = useState<Opened>();
  const [key] = useState(newKey);
  const { id, isOurs, state, moves, good, bad } = experiment;
  const renew = () => queries.invalidateQueries({ queryKey: EXPERIMENTS });
  const begin = async () => {
    const draft = await startActivity(key, experiment);
    await Promise.all([renew(), queries.invalidateQueries({ queryKey: ['my-activities'] })]);
    await navigate({ to: '/tyo/toiminta/$id/muokkaa', params: { id: draft.id } });
  };
  if (!isOurs || moves.length === 0) return null;
  const close = () => setOpened(undefined);
  const can = (move: Experiment['moves'][number]) => moves.includes(move);
  const lacksExperiences = state === 'running' && (good === 0 || bad === 0);
  const toEdit = <AppLink to="/tyo/kokeilut/$id/muokkaa" params={{ id }}>{t('fillIn')}</AppLink>;
  return (
    <section className="card card--warm stack" aria-labelledby="seuraavaksi">
      <h2 id="seuraavaksi">{t('next')}</h2>
      <p>{t(lacksExperiences ? 'nextText.collect' : `nextText.${state}`)}</p>
      <div className="row">
        {can('design') && <DoNow onDo={async () => { await designExperiment(id); await renew(); }}>{t('move.design')}</DoNow>}
        {can('start') && <DoNow onDo={async () => { await startExperiment(id); await renew(); }} after={(failure) => isProblem(failure, 'experiment-needs-more-to-start') && toEdit}>{t('move.start')}</DoNow>}
        {can('evaluate') && <Button {...(lacksExperiences && { look: 'quiet' as const })} onClick={() => setOpened('evaluate')}>{t('move.evaluate')}</Button>}
        {can('scale') && <Button onClick={() => setOpened('scale')}>{t('move.scale')}</Button>}
        {can('modify') && <Button look="quiet" onClick={() => setOpened('modify')}>{t('move.modify')}</Button>}
        {mayPublish && (state === 'design' || state === 'running') && <DoNow look="quiet" onDo={begin}>{t('startActivity')}</DoNow>}
      </div>
      <div className="row">
        <AppLink className="button button--bare" to="/tyo/kokeilut/$id/muokkaa" params={{ id }}>{t('edit')}</AppLink>
        {can('end') && <Button look="bare" onClick={() => setOpened('end')}>{t('move.end')}</Button>}
      </div>
      {opened === 'evaluate' && <EvaluateSheet experiment={experiment} onClose={close} />}
      {opened === 'scale' && <ScaleSheet experiment={experiment} onClose={close} />}
      {opened === 'modify' && <ReasonSheet experiment={experiment} deed="modify" onClose={close} />}
      {opened === 'end' && <ReasonSheet experiment={experiment} deed="end" onClose={close} />}
    </section>
  );
}
