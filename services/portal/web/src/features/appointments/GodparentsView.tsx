import { APPOINTED_ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AppointmentRow, GodparentPair } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { godparents } from './api/appointments';
import type { ViewProps } from './CoverageView';
import { RegionField } from './RegionField';

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
            <h2 id="parit" className="list-count" aria-live="polite">{t('pairs.summary', { whole, total })}</h2>
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

function Pair({ pair: { municipality, association, associationGodparent, municipalityGodparent, mayComplete } }: { readonly pair: GodparentPair }) {
  const { t } = useTranslation('appointments');
  const { label, text } = useLabels();
  const missing = associationGodparent === null ? 'association-godparent' as const : 'municipality-godparent' as const;
  const isWhole = associationGodparent !== null && municipalityGodparent !== null;
  const title = `${text(municipality.names)} – ${text(association.names)}`;
  const other = missing === 'association-godparent' ? association : municipality;
  return (
    <section className="card coverage-card" aria-label={title}>
      <div className="row row--apart">
        <h3>{title}</h3>
        {!isWhole && <span className="tag">{t('pairs.alone')}</span>}
      </div>
      <dl>
        <Side role="association-godparent" of={text(municipality.names)} appointment={associationGodparent} />
        <Side role="municipality-godparent" of={text(association.names)} appointment={municipalityGodparent} />
      </dl>
      {mayComplete && <div><AppLink className="button button--quiet" to="/tyo/roolit/uusi" search={{ rooli: missing, toinen: other.id }}>{t('pairs.complete', { role: label(APPOINTED_ROLES, missing).toLowerCase() })}</AppLink></div>}
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
      </dd>
    </div>
  );
}
