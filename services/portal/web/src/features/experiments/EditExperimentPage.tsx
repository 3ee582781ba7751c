import { BARRIERS, MUNICIPALITIES, RESIDENT_PARTS, SOLUTIONS, TARGET_GROUPS } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Experiment } from '../../api/types/activities';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { useChanging } from '../../shared/use-changing';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { MayNot } from '../../ui/MayNot';
import { MeanwhileNotice } from '../../ui/MeanwhileNotice';
import { Page } from '../../ui/Page';
import { changeExperiment, EXPERIMENTS, getExperiment } from './api/experiments';
import { experimentBodyOf, type ExperimentValues, experimentValuesOf, villagesOf } from './experiment-values';
import { ExperimentForm } from './ExperimentForm';

const route = getRouteApi('/tyo/kokeilut/$id/muokkaa');

export function EditExperimentPage() {
  const { t } = useTranslation('experiments');
  const { id } = route.useParams();
  // What somebody else writes meanwhile is told when it matters: at saving.
  const asked = useQuery({ ...getExperiment(id), queryKey: ['experiment-to-change', id], gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false });
  return (
    <Page title={t('edit')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/kokeilut" search={{}}>{t('title')}</AppLink>, <AppLink key="one" to="/tyo/kokeilut/$id" params={{ id }}>{asked.data?.name ?? t('one')}</AppLink>]}>
      <Asked query={asked}>
        {(experiment) => (experiment.moves.length > 0
          ? <Changing experiment={experiment} />
          : <MayNot because={{ title: t(experiment.isOurs ? 'over.title' : 'notYours.title'), text: t(experiment.isOurs ? 'over.text' : 'notYours.text') }} back={<AppLink to="/tyo/kokeilut/$id" params={{ id }} className="button button--quiet">{t('toOne')}</AppLink>} />)}
      </Asked>
    </Page>
  );
}

function Changing({ experiment }: { readonly experiment: Experiment }) {
  const { t } = useTranslation('experiments');
  const { label, text } = useLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = experiment;
  const changing = useChanging<ExperimentValues>({
    name: `experiment.${id}`, version: experiment.version, values: experimentValuesOf(experiment), conflict: 'experiment-has-changed', concerns: EXPERIMENTS,
    newer: async () => {
      const now = await queries.fetchQuery({ ...getExperiment(id), staleTime: 0 });
      return { version: now.version, values: experimentValuesOf(now) };
    },
    save: (values, version) => changeExperiment(id, { ...experimentBodyOf(values), version }),
  });
  const words = (values: ExperimentValues, field: keyof ExperimentValues): string => {
    switch (field) {
      case 'barrier': return values.barrier && label(BARRIERS, values.barrier);
      case 'solution': return values.solution && label(SOLUTIONS, values.solution);
      case 'municipalityCode': return values.municipalityCode && label(MUNICIPALITIES, values.municipalityCode);
      case 'residentPart': return values.residentPart && label(RESIDENT_PARTS, values.residentPart);
      case 'targetGroups': return values.targetGroups.map((group) => label(TARGET_GROUPS, group)).join(', ');
      case 'participants': return values.participants.map(({ names }) => text(names)).join(', ');
      case 'villages': return villagesOf(values.villages).join(', ');
      case 'startsOn': case 'endsOn': return values[field] && formatDay(values[field]);
      case 'language': return t(`language.${values.language}`);
      case 'activityIds': return t('activityCount', { count: values.activityIds.length });
      default: return String(values[field]);
    }
  };
  return (
    <>
      {changing.meanwhile && <MeanwhileNotice meanwhile={changing.meanwhile} mine={changing.values} words={words} name={(field) => t(`changedField.${field}`)} onTake={changing.take} onKeep={changing.keep} />}
      <ExperimentForm
        values={changing.values} action={t('shell:save')} unchanged={changing.unchanged} onChange={changing.change}
        onSave={async () => { if (await changing.submit()) await navigate({ to: '/tyo/kokeilut/$id', params: { id } }); }}
      />
    </>
  );
}
