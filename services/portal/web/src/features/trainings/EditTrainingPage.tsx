import { MUNICIPALITIES, TRAINING_TOPICS } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Training } from '../../api/types/partners';
import { useMay } from '../../session/who-may';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { useChanging } from '../../shared/use-changing';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { TextField } from '../../ui/Field';
import { MayNot } from '../../ui/MayNot';
import { MeanwhileNotice } from '../../ui/MeanwhileNotice';
import { Page } from '../../ui/Page';
import { correctTraining, getTraining, TRAININGS } from './api/trainings';
import { trainingBodyOf, type TrainingValues, trainingValuesOf } from './training-values';
import { TrainingForm } from './TrainingForm';

const route = getRouteApi('/tyo/koulutukset/$id/muokkaa');

export function EditTrainingPage() {
  const { t } = useTranslation('trainings');
  const { id } = route.useParams();
  const hasRole = useMay('recordTrainings');
  // What somebody else writes meanwhile is told when it matters: at saving.
  const asked = useQuery({ ...getTraining(id), queryKey: ['training-to-correct', id], gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false });
  return (
    <Page title={t('edit')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/koulutukset">{t('title')}</AppLink>, <AppLink key="one" to="/tyo/koulutukset/$id" params={{ id }}>{asked.data?.title ?? t('one')}</AppLink>]}>
      <Asked query={asked}>{(training) => (training.mayEdit ? <Correcting training={training} /> : <MayNot {...(hasRole && { because: { title: t('notYours.title'), text: t('notYours.text') } })} back={<AppLink to="/tyo/koulutukset/$id" params={{ id }} className="button button--quiet">{t('toOne')}</AppLink>} />)}</Asked>
    </Page>
  );
}

function Correcting({ training }: { readonly training: Training }) {
  const { t } = useTranslation('trainings');
  const { label } = useLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = training;
  const changing = useChanging<TrainingValues>({
    name: `training.${id}`, version: training.version, values: trainingValuesOf(training), conflict: 'training-has-changed', concerns: TRAININGS,
    newer: async () => {
      const now = await queries.fetchQuery({ ...getTraining(id), staleTime: 0 });
      return { version: now.version, values: trainingValuesOf(now) };
    },
    save: (values, version, reason) => correctTraining(id, { ...trainingBodyOf(values), version, reason }),
  });
  const words = (values: TrainingValues, field: keyof TrainingValues): string => {
    switch (field) {
      case 'topic': return values.topic && label(TRAINING_TOPICS, values.topic);
      case 'heldOn': return values.heldOn && formatDay(values.heldOn);
      case 'municipalityCodes': return values.municipalityCodes.map((code) => label(MUNICIPALITIES, code)).join(', ');
      default: return values[field];
    }
  };
  return (
    <>
      {changing.meanwhile && <MeanwhileNotice meanwhile={changing.meanwhile} mine={changing.values} words={words} name={(field) => t(`field.${field}`)} onTake={changing.take} onKeep={changing.keep} />}
      <TrainingForm
        values={changing.values} action={t('shell:save')} unchanged={changing.unchanged} onChange={changing.change} missing={changing.reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : []}
        onSave={async () => { if (await changing.submit()) await navigate({ to: '/tyo/koulutukset/$id', params: { id } }); }}
        why={(problem) => <TextField id="reason" label={t('why')} hint={t('whyHint')} value={changing.reason} onChange={changing.setReason} maxLength={500} problem={problem('reason')} />}
      />
    </>
  );
}
