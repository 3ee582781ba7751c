import { MODEL_KINDS } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Model } from '../../api/types/partners';
import { useMay } from '../../session/who-may';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { useChanging } from '../../shared/use-changing';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { TextField } from '../../ui/Field';
import { MeanwhileNotice } from '../../ui/MeanwhileNotice';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { changeModel, getModel, MODELS } from './api/operating-models';
import { modelBodyOf, type ModelValues, modelValuesOf } from './model-values';
import { ModelForm } from './ModelForm';
import '../forums/forums.css';

const route = getRouteApi('/tyo/toimintamallit/$id/muokkaa');

export function EditModelPage() {
  const { t } = useTranslation('models');
  const { text } = useLabels();
  const { id } = route.useParams();
  const hasRole = useMay('describeModels');
  // What somebody else writes meanwhile is told when it matters: at saving.
  const asked = useQuery({ ...getModel(id), queryKey: ['model-to-edit', id], gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false });
  const name = asked.data ? text(asked.data.names) : t('one');
  return (
    <Page title={t('edit')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/toimintamallit">{t('title')}</AppLink>, <AppLink key="one" to="/tyo/toimintamallit/$id" params={{ id }}>{name}</AppLink>]}>
      <Asked query={asked}>{(model) => (model.mayEdit ? <Editing model={model} /> : <MayNot {...(hasRole && { because: { title: t('notYours.title'), text: t('notYours.text') } })} back={<AppLink to="/tyo/toimintamallit/$id" params={{ id }} className="button button--quiet">{t('toOne')}</AppLink>} />)}</Asked>
    </Page>
  );
}

function Editing({ model }: { readonly model: Model }) {
  const { t } = useTranslation('models');
  const { label } = useLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = model;
  const changing = useChanging<ModelValues>({
    name: `model.${id}`, version: model.version, values: modelValuesOf(model), conflict: 'model-has-changed', concerns: MODELS,
    newer: async () => {
      const now = await queries.fetchQuery({ ...getModel(id), staleTime: 0 });
      return { version: now.version, values: modelValuesOf(now) };
    },
    save: (values, version, reason) => changeModel(id, { ...modelBodyOf(values), version, reason }),
  });
  const words = (values: ModelValues, field: keyof ModelValues): string => {
    if (field === 'kind') return values.kind && label(MODEL_KINDS, values.kind);
    if (field === 'fundingEndsOn') return values.fundingEndsOn && formatDay(values.fundingEndsOn);
    return field === 'links' ? values.links : Object.values(values[field]).filter(Boolean).join(' / ');
  };
  return (
    <>
      {changing.meanwhile && <MeanwhileNotice meanwhile={changing.meanwhile} mine={changing.values} words={words} name={(field) => t(`field.${field}`)} onTake={changing.take} onKeep={changing.keep} />}
      <ModelForm
        values={changing.values} action={t('shell:save')} unchanged={changing.unchanged} onChange={changing.change} missing={changing.reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : []}
        onSave={async () => { if (await changing.submit()) await navigate({ to: '/tyo/toimintamallit/$id', params: { id } }); }}
        why={(problem) => <TextField id="reason" label={t('why')} hint={t('whyHint')} value={changing.reason} onChange={changing.setReason} maxLength={500} problem={problem('reason')} />}
      />
    </>
  );
}
