import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { useMay } from '../../session/who-may';
import { useDraft } from '../../shared/draft';
import { AppLink } from '../../ui/AppLink';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { recordTraining, TRAININGS } from './api/trainings';
import { blankTraining, trainingBodyOf, type TrainingValues } from './training-values';
import { TrainingForm } from './TrainingForm';

export function NewTrainingPage() {
  const { t } = useTranslation('trainings');
  const may = useMay('recordTrainings');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [draft, setDraft, forget] = useDraft<{ readonly key: string; readonly values: TrainingValues }>('new-training', { key: newKey(), values: blankTraining() });
  const save = async () => {
    try {
      const { id } = await recordTraining(draft.key, trainingBodyOf(draft.values));
      forget();
      await queries.invalidateQueries({ queryKey: TRAININGS });
      await navigate({ to: '/tyo/koulutukset/$id', params: { id } });
    } catch (error) {
      // What was refused is not what will be sent next: that is another command.
      setDraft((before) => ({ ...before, key: newKey() }));
      throw error;
    }
  };
  return (
    <Page title={t('add')} lead={t('newLead')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/koulutukset">{t('title')}</AppLink>]}>
      {may ? <TrainingForm values={draft.values} action={t('record')} onSave={save} onChange={(part) => setDraft((before) => ({ ...before, values: { ...before.values, ...part } }))} /> : <MayNot back={<AppLink to="/tyo/koulutukset" className="button button--quiet">{t('shell:mayNot.toList')}</AppLink>} />}
    </Page>
  );
}
