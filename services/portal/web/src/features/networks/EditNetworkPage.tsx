import { MUNICIPALITIES, NETWORK_RESOURCES, NETWORK_TYPES } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Network } from '../../api/types/partners';
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
import { changeNetwork, forumsToMeetIn, getNetwork, NETWORKS } from './api/networks';
import { networkBodyOf, type NetworkValues, networkValuesOf } from './network-values';
import { NetworkForm } from './NetworkForm';

const route = getRouteApi('/tyo/verkostot/$id/muokkaa');

export function EditNetworkPage() {
  const { t } = useTranslation('networks');
  const { id } = route.useParams();
  const hasRole = useMay('convene');
  // What somebody else writes meanwhile is told when it matters: at saving.
  const asked = useQuery({ ...getNetwork(id), queryKey: ['network-to-change', id], gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false });
  const because = (network: Network) => (network.endedBecause !== null ? { title: t('over.title'), text: t('over.text') } : hasRole ? { title: t('notYours.title'), text: t('notYours.text') } : undefined);
  return (
    <Page title={t('edit')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/verkostot" search={{}}>{t('title')}</AppLink>, <AppLink key="one" to="/tyo/verkostot/$id" params={{ id }} search={{}}>{asked.data?.name ?? t('one')}</AppLink>]}>
      <Asked query={asked}>
        {(network) => {
          if (network.mayConvene) return <Changing network={network} />;
          const why = because(network);
          return <MayNot {...(why && { because: why })} back={<AppLink to="/tyo/verkostot/$id" params={{ id }} search={{}} className="button button--quiet">{t('toOne')}</AppLink>} />;
        }}
      </Asked>
    </Page>
  );
}

function Changing({ network }: { readonly network: Network }) {
  const { t } = useTranslation('networks');
  const { label } = useLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const forums = useQuery(forumsToMeetIn).data?.items ?? [];
  const { id } = network;
  const changing = useChanging<NetworkValues>({
    name: `network.${id}`, version: network.version, values: networkValuesOf(network), conflict: 'network-has-changed', concerns: NETWORKS,
    newer: async () => {
      const now = await queries.fetchQuery({ ...getNetwork(id), staleTime: 0 });
      return { version: now.version, values: networkValuesOf(now) };
    },
    save: (values, version, reason) => changeNetwork(id, { ...networkBodyOf(values), version, reason }),
  });
  const words = (values: NetworkValues, field: keyof NetworkValues): string => {
    switch (field) {
      case 'type': return values.type && label(NETWORK_TYPES, values.type);
      case 'resource': return label(NETWORK_RESOURCES, values.resource);
      case 'language': return t(`language.${values.language}`);
      case 'municipalityCodes': return values.municipalityCodes.map((code) => label(MUNICIPALITIES, code)).join(', ');
      case 'startsOn': case 'endsOn': return values[field] && formatDay(values[field]);
      case 'forumId': return forums.find((forum) => forum.id === values.forumId)?.name ?? '';
      default: return values[field];
    }
  };
  return (
    <>
      {changing.meanwhile && <MeanwhileNotice meanwhile={changing.meanwhile} mine={changing.values} words={words} name={(field) => t(`field.${field}`)} onTake={changing.take} onKeep={changing.keep} />}
      <NetworkForm
        values={changing.values} action={t('shell:save')} unchanged={changing.unchanged} onChange={changing.change} missing={changing.reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : []}
        onSave={async () => { if (await changing.submit()) await navigate({ to: '/tyo/verkostot/$id', params: { id }, search: {} }); }}
        why={(problem) => <TextField id="reason" label={t('why')} hint={t('whyHint')} value={changing.reason} onChange={changing.setReason} maxLength={300} problem={problem('reason')} />}
      />
    </>
  );
}
