import { APPOINTED_ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AppointmentRow, GodparentPair } from '../../api/types/partners';
import { useMe } from '../../session/session';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { ListFiles } from '../../ui/ListFiles';
import { godparents } from './api/appointments';
import type { ViewProps } from './CoverageView';
import { RegionField } from './RegionField';
import { pairsFile } from './roles-view';

/** Pairs of godparents: a municipality's person for an association, and the association's for the municipality. One alone lacks its pair. */
export function GodparentsView({ view, onChange }: ViewProps) {
  const { t } = useTranslation('appointments');
  const found = useQuery(godparents(view));
  return (
    <div className="stack stack--loose">
      <form className="list-filters" role="search" aria-label={t('pairs.filters')} onSubmit={(event) => event.preventDefault()}>
        <RegionField view={view} region={found.data?.region} onChange={onChange} />
      </form>
      <Asked query={found}>
        {({ items, total, whole }) => (
          <section className="stack" aria-labelledby="parit">
            <div className="row row--apart">
              <h2 id="parit" className="list-count" aria-live="polite">{t('pairs.summary', { whole, total })}</h2>
              {items.length > 0 && <ListFiles address={(ending, wording) => pairsFile(view, ending, wording)} />}
            </div>
            <p className="soft">{t('pairs.what')}</p>
            {items.length === 0 ? <EmptyState title={t('pairs.noneTitle')} text={t('pairs.noneText')} /> : (
              <div className="grid">{items.map((pair) => <Pair key={`${pair.municipality.id} ${pair.association.id}`} pair={pair} />)}</div>
            )}
          </section>
        )}
      </Asked>
    </div>
  );
}

function Pair({ pair: { municipality, association, associationGodparent, municipalityGodparent, lacking, mayComplete } }: { readonly pair: GodparentPair }) {
  const { t } = useTranslation('appointments');
  const { label, text } = useLabels();
  const isTowns = useMe()?.organisation?.id === municipality.id;
  const title = `${text(municipality.names)} – ${text(association.names)}`;
  const [own, other] = isTowns ? ['association-godparent' as const, association] : ['municipality-godparent' as const, municipality];
  return (
    <section className="card coverage-card" aria-label={title}>
      <div className="row row--apart">
        <h3>{title}</h3>
        {lacking.length > 0 && <span className="tag">{t('pairs.alone')}</span>}
      </div>
      <dl>
        <Side role="association-godparent" of={text(municipality.names)} appointment={associationGodparent} />
        <Side role="municipality-godparent" of={text(association.names)} appointment={municipalityGodparent} />
      </dl>
      {mayComplete && <div><AppLink className="button button--quiet" to="/tyo/roolit/uusi" search={{ rooli: own, toinen: other.id }}>{t('pairs.complete', { role: label(APPOINTED_ROLES, own).toLowerCase() })}</AppLink></div>}
    </section>
  );
}

function Side({ role, of, appointment }: { readonly role: string; readonly of: string; readonly appointment: AppointmentRow | null }) {
  const { t } = useTranslation('appointments');
  const { label } = useLabels();
  return (
    <div>
      <dt>{label(APPOINTED_ROLES, role)}</dt>
      <dd className="coverage-card__who">
        {appointment ? <AppLink to="/tyo/roolit/$id" params={{ id: appointment.id }}>{appointment.person.name}</AppLink> : t('pairs.missing')}
        <span className="small soft"> · {of}</span>
        {appointment?.person.freshness === 'archived' && <> <span className="tag tag--plain">{t('freshness.tag')}</span></>}
      </dd>
    </div>
  );
}
