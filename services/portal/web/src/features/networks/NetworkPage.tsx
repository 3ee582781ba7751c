import { MUNICIPALITIES, NETWORK_RESOURCES, NETWORK_STATES, NETWORK_TYPES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network } from '../../api/types/partners';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { getNetwork } from './api/networks';
import { EndingSheet } from './EndingSheet';
import { Members } from './Members';
import { NetworkTimeline } from './NetworkTimeline';
import { useSpan } from './use-span';

const route = getRouteApi('/tyo/verkostot/$id');

/** A network reads like a letter: what it is, who answers for it, who belongs to it, what has happened. */
export function NetworkPage() {
  const { t } = useTranslation('networks');
  const { id } = route.useParams();
  const query = useQuery(getNetwork(id));
  return (
    <Page title={query.data?.name ?? t('one')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/verkostot" search={{}}>{t('title')}</AppLink>]}>
      <Asked query={query}>
        {(network) => (
          <>
            <Facts network={network} />
            <Members network={network} />
            <NetworkTimeline id={id} />
          </>
        )}
      </Asked>
    </Page>
  );
}

function Facts({ network }: { readonly network: Network }) {
  const { t } = useTranslation('networks');
  const { label, text } = useLabels();
  const span = useSpan();
  const [ending, setEnding] = useState(false);
  const { id, convener, forum, responsible, endedBecause } = network;
  return (
    <section className="card" aria-label={t('facts')}>
      {network.state !== 'in-force' && <p><span className="tag tag--plain">{label(NETWORK_STATES, network.state)}</span></p>}
      {network.purpose && <p className="prose" lang={network.language}>{network.purpose}</p>}
      <dl className="facts">
        <dt>{t('field.type')}</dt><dd>{label(NETWORK_TYPES, network.type)}</dd>
        <dt>{t('convener')}</dt><dd>{convener && <AppLink to="/tyo/kumppanit/$id" params={{ id: convener.id }}>{text(convener.names)}</AppLink>}</dd>
        {network.isOurs && (responsible || network.mayConvene) && (
          <><dt>{t('responsible')}</dt><dd>{responsible ? [text(responsible.organisation.names), responsible.person?.name].filter(Boolean).join(', ') : t('nobody')} <AppLink to="/tyo/vastuut/$id" params={{ id }}>{t(responsible ? 'seeWho' : 'sayWho')}</AppLink></dd></>
        )}
        <dt>{t('period')}</dt><dd>{span(network.startsOn, network.endsOn)}</dd>
        {network.municipalityCodes.length > 0 && <><dt>{t('field.municipalityCodes')}</dt><dd>{network.municipalityCodes.map((code) => label(MUNICIPALITIES, code)).join(', ')}</dd></>}
        <dt>{t('field.resource')}</dt><dd>{label(NETWORK_RESOURCES, network.resource)}{network.resourceNote && <span lang={network.language}>: {network.resourceNote}</span>}</dd>
        {forum && <><dt>{t('field.forumId')}</dt><dd><AppLink to="/tyo/foorumit/$id" params={{ id: forum.id }}>{forum.name}</AppLink>{forum.nextOn && `, ${t('nextMeeting', { day: formatDay(forum.nextOn) })}`}</dd></>}
        {endedBecause !== null && <><dt>{t('endedBecause')}</dt><dd>{endedBecause}</dd></>}
      </dl>
      {network.mayConvene && (
        <div className="row">
          <AppLink className="button button--quiet" to="/tyo/verkostot/$id/muokkaa" params={{ id }}>{t('edit')}</AppLink>
          <Button look="bare" onClick={() => setEnding(true)}>{t('end')}</Button>
        </div>
      )}
      {ending && <EndingSheet network={network} onClose={() => setEnding(false)} />}
    </section>
  );
}
