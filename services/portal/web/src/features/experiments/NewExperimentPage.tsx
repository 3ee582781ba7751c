import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import type { Idea } from '../../api/types/activities';
import { useMay } from '../../session/who-may';
import { useDraft } from '../../shared/draft';
import { useLanguage } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { getIdea } from '../ideas/api/ideas';
import { beginExperiment, EXPERIMENTS } from './api/experiments';
import { blankExperiment, experimentBodyOf, type ExperimentValues } from './experiment-values';
import { ExperimentForm } from './ExperimentForm';

const route = getRouteApi('/tyo/kokeilut/uusi');

export function NewExperimentPage() {
  const { t } = useTranslation('experiments');
  const { toive } = route.useSearch();
  return (
    <Page title={t('begin')} lead={t('newLead')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/kokeilut" search={{}}>{t('title')}</AppLink>]}>
      {useMay('experiment') ? (toive ? <FromWish id={toive} /> : <Beginning name="new-experiment" />) : <MayNot back={<AppLink to="/tyo" className="button button--quiet">{t('shell:work')}</AppLink>} />}
    </Page>
  );
}

/** With what the wish says filled in. */
function FromWish({ id }: { readonly id: string }) {
  const { t } = useTranslation('experiments');
  return (
    <Asked query={useQuery(getIdea(id))}>
      {(idea) => (
        <>
          <div className="notice"><p className="strong">{t('origin')}</p><p lang={idea.language}>{idea.words}</p></div>
          <Beginning name={`new-experiment.${id}`} idea={idea} />
        </>
      )}
    </Asked>
  );
}

function Beginning({ name, idea }: { readonly name: string; readonly idea?: Idea }) {
  const { t } = useTranslation('experiments');
  const language = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [draft, setDraft, forget] = useDraft<{ readonly key: string; readonly values: ExperimentValues }>(name, { key: newKey(), values: blankExperiment(language, idea) });
  const save = async () => {
    try {
      const { id } = await beginExperiment(draft.key, experimentBodyOf(draft.values));
      forget();
      await queries.invalidateQueries({ queryKey: EXPERIMENTS });
      await navigate({ to: '/tyo/kokeilut/$id', params: { id } });
    } catch (error) {
      // What was refused is not what will be sent next: that is another command.
      setDraft((before) => ({ ...before, key: newKey() }));
      throw error;
    }
  };
  return <ExperimentForm values={draft.values} action={t('begin')} onSave={save} onChange={(part) => setDraft((before) => ({ ...before, values: { ...before.values, ...part } }))} />;
}
