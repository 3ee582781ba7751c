import { CHANNEL_KINDS, MUNICIPALITIES } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../api/types/activities';
import { useMay } from '../../session/who-may';
import { useLabels } from '../../shared/labels';
import { useChanging } from '../../shared/use-changing';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { TextField } from '../../ui/Field';
import { MayNot } from '../../ui/MayNot';
import { MeanwhileNotice } from '../../ui/MeanwhileNotice';
import { Page } from '../../ui/Page';
import { changeChannel, CHANNELS, getChannel } from './api/channels';
import { channelBodyOf, type ChannelValues, channelValuesOf } from './channel-values';
import { ChannelForm } from './ChannelForm';
import { useWeekdays } from './use-weekdays';

const route = getRouteApi('/tyo/kanavat/$id/muokkaa');

export function EditChannelPage() {
  const { t } = useTranslation('channels');
  const { id } = route.useParams();
  const hasRole = useMay('tell');
  // What somebody else writes meanwhile is told when it matters: at saving.
  const asked = useQuery({ ...getChannel(id), queryKey: ['channel-to-change', id], gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false });
  return (
    <Page title={t('edit')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/kanavat" search={{}}>{t('title')}</AppLink>, <AppLink key="one" to="/tyo/kanavat/$id" params={{ id }} search={{}}>{asked.data?.name ?? t('one')}</AppLink>]}>
      <Asked query={asked}>
        {(channel) => (channel.mayChange ? <Changing channel={channel} />
          : <MayNot {...(hasRole && { because: { title: t('ofAnother.title'), text: t('ofAnother.text') } })} back={<AppLink to="/tyo/kanavat/$id" params={{ id }} search={{}} className="button button--quiet">{t('toOne')}</AppLink>} />)}
      </Asked>
    </Page>
  );
}

function Changing({ channel }: { readonly channel: Channel }) {
  const { t } = useTranslation('channels');
  const { label } = useLabels();
  const weekdays = useWeekdays();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = channel;
  const changing = useChanging<ChannelValues>({
    name: `channel.${id}`, version: channel.version, values: channelValuesOf(channel), conflict: 'channel-has-changed', concerns: CHANNELS,
    newer: async () => {
      const now = await queries.fetchQuery({ ...getChannel(id), staleTime: 0 });
      return { version: now.version, values: channelValuesOf(now) };
    },
    save: (values, version, reason) => changeChannel(id, { ...channelBodyOf(values), version, reason }),
  });
  const words = (values: ChannelValues, field: keyof ChannelValues): string => {
    switch (field) {
      case 'kind': return values.kind && label(CHANNEL_KINDS, values.kind);
      case 'municipalityCodes': return values.municipalityCodes.map((code) => label(MUNICIPALITIES, code)).join(', ');
      case 'languages': return values.languages.map((code) => t(`language.${code}`)).join(', ');
      case 'weekday': return weekdays[Number(values.weekday) - 1] ?? '';
      case 'active': return t(values.active === 'yes' ? 'inUse' : 'notInUse');
      default: return values[field];
    }
  };
  return (
    <>
      {changing.meanwhile && <MeanwhileNotice meanwhile={changing.meanwhile} mine={changing.values} words={words} name={(field) => t(`field.${field === 'weekday' || field === 'time' ? 'deadline' : field}`)} onTake={changing.take} onKeep={changing.keep} />}
      <ChannelForm
        values={changing.values} action={t('shell:save')} unchanged={changing.unchanged} onChange={changing.change} missing={changing.reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : []}
        onSave={async () => { if (await changing.submit()) await navigate({ to: '/tyo/kanavat/$id', params: { id }, search: {} }); }}
        why={(problem) => <TextField id="reason" label={t('why')} hint={t('whyHint')} value={changing.reason} onChange={changing.setReason} maxLength={300} problem={problem('reason')} />}
      />
    </>
  );
}
