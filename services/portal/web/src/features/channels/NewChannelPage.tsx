import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { useMay } from '../../session/who-may';
import { useDraft } from '../../shared/draft';
import { useLanguage } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { addChannel, CHANNELS } from './api/channels';
import { blankChannel, channelBodyOf, type ChannelValues } from './channel-values';
import { ChannelForm } from './ChannelForm';

export function NewChannelPage() {
  const { t } = useTranslation('channels');
  return (
    <Page title={t('add')} lead={t('newLead')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/kanavat" search={{}}>{t('title')}</AppLink>]}>
      {useMay('tell') ? <Adding /> : <MayNot back={<AppLink to="/tyo/kanavat" search={{}} className="button button--quiet">{t('shell:mayNot.toList')}</AppLink>} />}
    </Page>
  );
}

function Adding() {
  const { t } = useTranslation('channels');
  const language = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [draft, setDraft, forget] = useDraft<{ readonly key: string; readonly values: ChannelValues }>('new-channel', { key: newKey(), values: blankChannel(language) });
  const save = async () => {
    try {
      const { id } = await addChannel(draft.key, channelBodyOf(draft.values));
      forget();
      await queries.invalidateQueries({ queryKey: CHANNELS });
      await navigate({ to: '/tyo/kanavat/$id', params: { id }, search: {} });
    } catch (error) {
      // What was refused is not what will be sent next: that is another command.
      setDraft((before) => ({ ...before, key: newKey() }));
      throw error;
    }
  };
  return <ChannelForm values={draft.values} action={t('add')} onSave={save} onChange={(part) => setDraft((before) => ({ ...before, values: { ...before.values, ...part } }))} />;
}
