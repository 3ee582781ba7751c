import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlus } from 'suomifi-ui-components';
import { useMay } from '../../session/who-may';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { listSources, PAGE_SIZE } from './api/sources';
import { StateOfSource, StateTag } from './StateOfSource';

/** From where an organisation's activities come, each with how that goes. */
export function SourcesPage() {
  const { t } = useTranslation('bringing');
  const mayPublish = useMay('publish');
  const add = mayPublish && <AppLink to="/tyo/tuonnit/uusi" className="button"><IconPlus aria-hidden="true" /> {t('new')}</AppLink>;
  return (
    <Page title={t('title')} lead={t('lead')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>]} action={add}>
      {mayPublish ? <Sources add={add} /> : <MayNot back={<AppLink to="/tyo" className="button button--quiet">{t('shell:work')}</AppLink>} />}
    </Page>
  );
}

function Sources({ add }: { readonly add: React.ReactNode }) {
  const { t } = useTranslation('bringing');
  const [page, setPage] = useState(1);
  return (
    <Asked query={useQuery(listSources(page))}>
      {({ items, total }) => (total === 0 ? <EmptyState title={t('noneTitle')} text={t('noneText')} action={add} /> : (
        <section className="stack" aria-labelledby="lahteet">
          <h2 id="lahteet" className="list-count">{t('count', { count: total })}</h2>
          <ul className="rows">
            {items.map((source) => (
              <li key={source.id}>
                <div className="rows__main">
                  <span><AppLink to="/tyo/tuonnit/$id" params={{ id: source.id }} className="strong">{source.name}</AppLink> <StateTag state={source.state} /></span>
                  <StateOfSource source={source} />
                </div>
              </li>
            ))}
          </ul>
          <Pager page={page} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={setPage} />
        </section>
      ))}
    </Asked>
  );
}
