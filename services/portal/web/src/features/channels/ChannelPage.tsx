import { CHANNEL_KINDS, MUNICIPALITIES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../api/types/activities';
import { useMay } from '../../session/who-may';
import { mailTo } from '../../shared/address';
import { formatNumber } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Page } from '../../ui/Page';
import { getChannel } from './api/channels';
import { ChannelTimeline } from './ChannelTimeline';
import { MakeText } from './MakeText';
import type { TellingView } from './telling-view';
import { ToldList } from './ToldList';
import { useDeadline } from './use-deadline';

const route = getRouteApi('/tyo/kanavat/$id');

/** A channel: what it asks of those who tell, the text for it, what was told in it, and what has been changed of it. */
export function ChannelPage() {
  const { t } = useTranslation('channels');
  const { id } = route.useParams();
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(getChannel(id));
  const mayTell = useMay('tell');
  const change = (part: Partial<TellingView>) => void navigate({ search: { ...view, ...part }, replace: true, resetScroll: false });
  return (
    <Page title={query.data?.name ?? t('one')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/kanavat" search={{}}>{t('title')}</AppLink>]}>
      <Asked query={query}>
        {(channel) => (
          <div className="stack stack--loose">
            <Facts channel={channel} />
            {channel.active && <MakeText channel={channel} view={view} onChange={change} />}
            {mayTell && <section className="stack" aria-labelledby="kerrottu"><h2 id="kerrottu">{t('told.title')}</h2><ToldList of={{ channelId: id }} /></section>}
            <ChannelTimeline id={id} />
          </div>
        )}
      </Asked>
    </Page>
  );
}

function Facts({ channel }: { readonly channel: Channel }) {
  const { t } = useTranslation('channels');
  const { label, text, language } = useLabels();
  const deadline = useDeadline();
  const { id, contact, url, keeper } = channel;
  return (
    <section className="card" aria-label={t('facts')}>
      {!channel.active && <p><span className="tag tag--plain">{t('notInUse')}</span></p>}
      <dl className="facts">
        <dt>{t('field.kind')}</dt><dd>{label(CHANNEL_KINDS, channel.kind)}</dd>
        <dt>{t('field.municipalityCodes')}</dt><dd>{channel.municipalityCodes.map((code) => label(MUNICIPALITIES, code)).join(', ')}</dd>
        <dt>{t('field.languages')}</dt><dd>{channel.languages.map((one) => t(`language.${one}`)).join(', ')}</dd>
        {channel.deadline && <><dt>{t('deadline')}</dt><dd>{deadline(channel.deadline)}</dd></>}
        {channel.lengthLimit !== null && <><dt>{t('field.lengthLimit')}</dt><dd>{t('characters', { amount: formatNumber(channel.lengthLimit, language) })}</dd></>}
        {contact && <><dt>{t('contact')}</dt><dd>{contact.office} {contact.phone && <a className="nowrap" href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a>} {contact.email && <a href={mailTo(contact.email)}>{contact.email}</a>}</dd></>}
        {url && <><dt>{t('field.url')}</dt><dd><a href={url} rel="noopener noreferrer">{url}</a></dd></>}
        <dt>{t('keeper')}</dt><dd>{text(keeper.names) || '–'}</dd>
      </dl>
      {channel.mayChange && <div className="row"><AppLink className="button button--quiet" to="/tyo/kanavat/$id/muokkaa" params={{ id }}>{t('edit')}</AppLink></div>}
    </section>
  );
}
