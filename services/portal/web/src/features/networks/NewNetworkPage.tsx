import type { MunicipalityCode } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { useMay } from '../../session/who-may';
import { useDraft } from '../../shared/draft';
import { useLanguage } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { RESPONSIBILITIES } from '../responsibilities/api/responsibilities';
import { foundNetwork, missingNetworks, NETWORKS } from './api/networks';
import { blankNetwork, networkBodyOf, type NetworkValues } from './network-values';
import { NetworkForm } from './NetworkForm';

const route = getRouteApi('/tyo/verkostot/uusi');

export function NewNetworkPage() {
  const { t } = useTranslation('networks');
  const { alue } = route.useSearch();
  return (
    <Page title={t('found')} lead={t('newLead')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/verkostot" search={{}}>{t('title')}</AppLink>]}>
      {useMay('convene') ? (alue ? <ForRegion region={alue} /> : <Founding name="new-network" lacking={[]} />) : <MayNot back={<AppLink to="/tyo/verkostot" search={{}} className="button button--quiet">{t('shell:mayNot.toList')}</AppLink>} />}
    </Page>
  );
}

/** With what the region lacks filled in. */
function ForRegion({ region }: { readonly region: string }) {
  const asked = useQuery(missingNetworks);
  // What was begun for one region is not taken for another's.
  return <Asked query={asked}>{({ items }) => <Founding name={`new-network.${region}`} lacking={items.find((one) => one.region === region)?.municipalityCodes ?? []} />}</Asked>;
}

function Founding({ name, lacking }: { readonly name: string; readonly lacking: readonly MunicipalityCode[] }) {
  const { t } = useTranslation('networks');
  const language = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [draft, setDraft, forget] = useDraft<{ readonly key: string; readonly values: NetworkValues }>(name, { key: newKey(), values: blankNetwork(language, lacking) });
  const save = async () => {
    try {
      const { id } = await foundNetwork(draft.key, networkBodyOf(draft.values));
      forget();
      await Promise.all([queries.invalidateQueries({ queryKey: NETWORKS }), queries.invalidateQueries({ queryKey: RESPONSIBILITIES })]);
      await navigate({ to: '/tyo/verkostot/$id', params: { id }, search: {} });
    } catch (error) {
      // What was refused is not what will be sent next: that is another command.
      setDraft((before) => ({ ...before, key: newKey() }));
      throw error;
    }
  };
  return <NetworkForm values={draft.values} action={t('found')} onSave={save} onChange={(part) => setDraft((before) => ({ ...before, values: { ...before.values, ...part } }))} />;
}
