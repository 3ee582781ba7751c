import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { useMay } from '../../session/who-may';
import { useDraft } from '../../shared/draft';
import { AppLink } from '../../ui/AppLink';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { describeModel, MODELS } from './api/operating-models';
import { BLANK_MODEL, modelBodyOf, type ModelValues } from './model-values';
import { ModelForm } from './ModelForm';
import '../forums/forums.css';

export function NewModelPage() {
  const { t } = useTranslation('models');
  const may = useMay('describeModels');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [draft, setDraft, forget] = useDraft<{ readonly key: string; readonly values: ModelValues }>('new-model', { key: newKey(), values: BLANK_MODEL });
  const save = async () => {
    try {
      const { id } = await describeModel(draft.key, modelBodyOf(draft.values));
      forget();
      await queries.invalidateQueries({ queryKey: MODELS });
      await navigate({ to: '/tyo/toimintamallit/$id', params: { id } });
    } catch (error) {
      // What was refused is not what will be sent next: that is another command.
      setDraft((before) => ({ ...before, key: newKey() }));
      throw error;
    }
  };
  return (
    <Page title={t('add')} lead={t('newLead')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/toimintamallit">{t('title')}</AppLink>]}>
      {may ? <ModelForm values={draft.values} action={t('add')} onSave={save} onChange={(part) => setDraft((before) => ({ ...before, values: { ...before.values, ...part } }))} /> : <MayNot back={<AppLink to="/tyo/toimintamallit" className="button button--quiet">{t('shell:mayNot.toList')}</AppLink>} />}
    </Page>
  );
}
