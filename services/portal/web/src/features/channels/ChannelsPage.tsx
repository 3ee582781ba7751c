import { CHANNEL_KIND_CODES, CHANNEL_KINDS, MUNICIPALITIES, MUNICIPALITY_CODES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlus } from 'suomifi-ui-components';
import type { Channel, ChannelList } from '../../api/types/activities';
import { useMay } from '../../session/who-may';
import { fileOf } from '../../shared/address';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { SelectField } from '../../ui/Field';
import { ListFiles } from '../../ui/ListFiles';
import { Page } from '../../ui/Page';
import { type OnPage, Pager } from '../../ui/Pager';
import { WordField } from '../../ui/WordField';
import { listChannels } from './api/channels';
import { type ChannelsView, PAGE_SIZE, toChannelSearch } from './channels-view';
import { useDeadline } from './use-deadline';

const route = getRouteApi('/tyo/kanavat');

/** Where one tells of things, in any municipality. */
export function ChannelsPage() {
  const { t } = useTranslation('channels');
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery(listChannels(view));
  const change = (part: Partial<ChannelsView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  const add = useMay('tell') && <AppLink to="/tyo/kanavat/uusi" className="button"><IconPlus aria-hidden="true" /> {t('add')}</AppLink>;
  return (
    <Page title={t('title')} lead={t('lead')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>]} action={add}>
      <div className="stack stack--loose">
        <Filters view={view} list={found.data} onChange={change} />
        <Asked query={found}>{(list) => <Results list={list} view={view} invite={add} onPage={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />}</Asked>
      </div>
    </Page>
  );
}

function Filters({ view, list, onChange }: { readonly view: ChannelsView; readonly list: ChannelList | undefined; readonly onChange: (part: Partial<ChannelsView>) => void }) {
  const { t } = useTranslation('channels');
  const { label, language } = useLabels();
  const counted = (words: string, count: number | undefined) => (list ? `${words} (${count ?? 0})` : words);
  const kinds = CHANNEL_KIND_CODES.filter((code) => list?.counts.kind[code] || code === view.tyyppi);
  const places = MUNICIPALITY_CODES.map((value) => ({ value, label: counted(label(MUNICIPALITIES, value), list?.counts.municipalityCode[value]) })).sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <form className="list-filters" role="search" aria-label={t('searchLabel')} onSubmit={(event) => event.preventDefault()}>
      <WordField label={t('word')} value={view.haku} onSearch={(haku) => onChange({ haku })} />
      <SelectField label={t('municipality')} none={t('anyMunicipality')} value={view.kunta ?? ''} onChange={(kunta) => onChange({ kunta: kunta || undefined })} options={places} />
      <SelectField label={t('field.kind')} none={t('anyKind')} value={view.tyyppi ?? ''} onChange={(tyyppi) => onChange({ tyyppi: tyyppi || undefined })} options={kinds.map((value) => ({ value, label: counted(label(CHANNEL_KINDS, value), list?.counts.kind[value]) }))} />
      <SelectField<'omat' | 'kaikki'>
        label={t('whose')} none={t('anybody')} value={view.kaikki ? 'kaikki' : view.omat ? 'omat' : ''} onChange={(chosen) => onChange({ omat: chosen ? true : undefined, kaikki: chosen === 'kaikki' ? true : undefined })}
        options={[{ value: 'omat', label: counted(t('mine'), list?.counts.mine) }, { value: 'kaikki', label: t('mineAll') }]}
      />
    </form>
  );
}

function Results({ list, view, invite, onPage }: { readonly list: ChannelList; readonly view: ChannelsView; readonly invite: ReactNode; readonly onPage: OnPage }) {
  const { t } = useTranslation('channels');
  const filtered = Object.keys(view).some((name) => name !== 'sivu');
  return (
    <section className="stack" aria-labelledby="loydetty">
      <div className="row row--apart">
        <h2 id="loydetty" className="list-count" aria-live="polite">{t('count', { count: list.total })}</h2>
        {list.total > 0 && <ListFiles address={(ending, wording) => fileOf(`channels/list.${ending}`, toChannelSearch(view), wording, 'activities')} />}
      </div>
      {list.items.length === 0 && (filtered
        ? <EmptyState title={t('noneFound')} text={t('noneFoundText')} action={<AppLink to="/tyo/kanavat" search={{}} className="button button--quiet">{t('showAll')}</AppLink>} />
        : <EmptyState title={t('none')} text={t('noneText')} action={invite} />)}
      {list.items.length > 0 && <ul className="rows">{list.items.map((one) => <Row key={one.id} channel={one} />)}</ul>}
      <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={onPage} />
    </section>
  );
}

function Row({ channel }: { readonly channel: Channel }) {
  const { t } = useTranslation('channels');
  const { label, text } = useLabels();
  const deadline = useDeadline();
  const { id, name, kind, keeper, municipalityCodes } = channel;
  return (
    <li>
      <span className="rows__main">
        <AppLink to="/tyo/kanavat/$id" params={{ id }} search={{}}>{name}</AppLink>
        <span className="small soft">{[label(CHANNEL_KINDS, kind), text(keeper.names)].filter(Boolean).join(' · ')}</span>
        <span className="small soft">{municipalityCodes.map((code) => label(MUNICIPALITIES, code)).join(', ')}</span>
      </span>
      <span className="row">
        {!channel.active && <span className="tag tag--plain">{t('notInUse')}</span>}
        {channel.active && channel.deadline && <span className="small">{t('nextDeadline', { at: deadline(channel.deadline) })}</span>}
      </span>
    </li>
  );
}
