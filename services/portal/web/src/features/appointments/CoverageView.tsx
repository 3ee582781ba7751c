import { APPOINTED_ROLES, COVERAGE_STATE_CODES, COVERAGE_STATES, COVERED_ROLES, type CoverageState, type CoveredRole, MUNICIPALITIES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Coverage, CoverageCell } from '../../api/types/partners';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { SelectField } from '../../ui/Field';
import { ListFiles } from '../../ui/ListFiles';
import { coverage } from './api/appointments';
import { RegionField } from './RegionField';
import { coverageFile, type RolesView } from './roles-view';

export interface ViewProps {
  readonly view: RolesView;
  readonly onChange: (part: Partial<RolesView>) => void;
}

/** Which municipality has whom, and what it still lacks. */
export function CoverageView({ view, onChange }: ViewProps) {
  const { t } = useTranslation('appointments');
  const { label } = useLabels();
  const found = useQuery(coverage(view));
  const counts = found.data?.counts;
  return (
    <div className="stack stack--loose">
      <form className="list-filters" role="search" aria-label={t('coverage.filters')} onSubmit={(event) => event.preventDefault()}>
        <RegionField view={view} region={found.data?.region} onChange={onChange} />
        <SelectField<CoveredRole>
          label={t('role')} none={t('anyRole')} value={COVERED_ROLES.find((code) => code === view.rooli) ?? ''} onChange={(rooli) => onChange({ rooli: rooli || undefined })}
          options={COVERED_ROLES.map((value) => ({ value, label: label(APPOINTED_ROLES, value) }))}
        />
        <SelectField<CoverageState>
          label={t('coverage.state')} none={t('coverage.anyState')} value={view.tilanne ?? ''} onChange={(tilanne) => onChange({ tilanne: tilanne || undefined })}
          options={COVERAGE_STATE_CODES.map((value) => ({ value, label: counts ? `${label(COVERAGE_STATES, value)} (${counts[value] ?? 0})` : label(COVERAGE_STATES, value) }))}
        />
      </form>
      <Asked query={found}>{(answer) => <Municipalities coverage={answer} view={view} />}</Asked>
    </div>
  );
}

function Municipalities({ coverage: { items, counts }, view }: { readonly coverage: Coverage; readonly view: RolesView }) {
  const { t } = useTranslation('appointments');
  const { label } = useLabels();
  const codes = [...new Set(items.map((cell) => cell.municipalityCode))];
  return (
    <section className="stack" aria-labelledby="kattavuus">
      <div className="row row--apart">
        <h2 id="kattavuus" className="list-count" aria-live="polite">{t('coverage.summary', { missing: counts['missing'] ?? 0, soon: counts['ends-soon'] ?? 0, named: counts['named'] ?? 0 })}</h2>
        {items.length > 0 && <ListFiles address={(ending, wording) => coverageFile(view, ending, wording)} />}
      </div>
      {items.length === 0 && <EmptyState title={t('coverage.noneTitle')} text={t('coverage.noneText')} action={<AppLink to="/tyo/roolit" search={{}} className="button button--quiet">{t('showAll')}</AppLink>} />}
      <div className="grid">
        {codes.map((code) => (
          <section key={code} className="card coverage-card" aria-labelledby={`kunta-${code}`}>
            <h3 id={`kunta-${code}`}>{label(MUNICIPALITIES, code)}</h3>
            <dl>{items.filter((cell) => cell.municipalityCode === code).map((cell) => <Cell key={cell.role} cell={cell} />)}</dl>
          </section>
        ))}
      </div>
    </section>
  );
}

const LOOKS: Readonly<Record<CoverageState, string>> = { named: 'tag tag--good', 'ends-soon': 'tag', missing: 'tag tag--plain' };

function Cell({ cell }: { readonly cell: CoverageCell }) {
  const { t } = useTranslation('appointments');
  const { label } = useLabels();
  const { municipalityCode: kunta, role: rooli, state, holders, unconfirmed, count, endsOn, followedFrom, mayName } = cell;
  const when = state === 'ends-soon' && endsOn ? t('coverage.endsOn', { day: formatDay(endsOn) }) : followedFrom ? t('coverage.followedFrom', { day: formatDay(followedFrom) }) : '';
  const place = label(MUNICIPALITIES, kunta);
  return (
    <div>
      <dt>{label(APPOINTED_ROLES, rooli)}</dt>
      <dd className="coverage-card__state"><span className={LOOKS[state]}>{label(COVERAGE_STATES, state)}</span></dd>
      <dd className="coverage-card__who small">
        <People holders={holders} />
        {count > holders.length && ` ${t('coverage.more', { count: count - holders.length })}`}
        {when && <span className="soft">{holders.length > 0 && ' · '}{when}</span>}
        {unconfirmed.length > 0 && <span className="soft">{(holders.length > 0 || when) && ' · '}{t('coverage.unconfirmed')} <People holders={unconfirmed} /></span>}
        {mayName && state !== 'named' && (
          <>{(holders.length > 0 || unconfirmed.length > 0 || when) && ' · '}<AppLink to="/tyo/roolit/uusi" search={{ rooli, kunta }} aria-label={t('coverage.nameThis', { role: label(APPOINTED_ROLES, rooli), place })}>{t('coverage.name')}</AppLink></>
        )}
      </dd>
    </div>
  );
}

const People = ({ holders }: { readonly holders: CoverageCell['holders'] }) =>
  holders.map(({ appointmentId, name }, index) => <span key={appointmentId}>{index > 0 && ', '}<AppLink to="/tyo/roolit/$id" params={{ id: appointmentId }}>{name}</AppLink></span>);
