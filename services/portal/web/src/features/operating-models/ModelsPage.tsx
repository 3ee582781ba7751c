import { MODEL_KINDS, MUNICIPALITIES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlus } from 'suomifi-ui-components';
import type { ModelList } from '../../api/types/partners';
import { useMay } from '../../session/who-may';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { ListFiles } from '../../ui/ListFiles';
import { Page } from '../../ui/Page';
import { type OnPage, Pager } from '../../ui/Pager';
import { fileAddress } from '../forums/forums-view';
import { AdoptionTag } from './AdoptionTag';
import { listModels } from './api/operating-models';
import { ModelFilters } from './ModelFilters';
import { type ModelsView, PAGE_SIZE, toSearch } from './models-view';
import './models.css';

const route = getRouteApi('/tyo/toimintamallit');

/** The library as a matrix: which model, how far in which municipality. */
export function ModelsPage() {
  const { t } = useTranslation('models');
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery(listModels(view));
  const change = (part: Partial<ModelsView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  const add = useMay('describeModels') && <AppLink to="/tyo/toimintamallit/uusi" className="button"><IconPlus aria-hidden="true" /> {t('add')}</AppLink>;
  return (
    <Page title={t('title')} lead={t('lead')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>]} action={add}>
      <div className="models stack stack--loose">
        <ModelFilters view={view} list={found.data} onChange={change} />
        <Asked query={found}>{(list) => <Results list={list} view={view} invite={add} onPage={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />}</Asked>
      </div>
    </Page>
  );
}

function Results({ list, view, invite, onPage }: { readonly list: ModelList; readonly view: ModelsView; readonly invite: ReactNode; readonly onPage: OnPage }) {
  const { t } = useTranslation('models');
  const filtered = Object.keys(view).some((name) => name !== 'jarjestys' && name !== 'sivu');
  return (
    <section className="stack" aria-labelledby="loydetty">
      <div className="row row--apart">
        <h2 id="loydetty" className="list-count" aria-live="polite">{t('count', { count: list.total })}</h2>
        {list.total > 0 && <ListFiles address={(ending, wording) => fileAddress('operating-models', toSearch(view), ending, wording)} />}
      </div>
      {list.items.length === 0 && (filtered
        ? <EmptyState title={t('noneFound')} text={t('noneFoundText')} action={<AppLink to="/tyo/toimintamallit" search={{}} className="button button--quiet">{t('showAll')}</AppLink>} />
        : <EmptyState title={t('none')} text={t('noneText')} action={invite} />)}
      {list.items.length > 0 && <Matrix list={list} />}
      <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={onPage} />
    </section>
  );
}

function Matrix({ list: { items, municipalityCodes } }: { readonly list: ModelList }) {
  const { t } = useTranslation('models');
  const { label, text } = useLabels();
  return (
    <div className="table-wrap" role="region" aria-label={t('inMunicipalities')} tabIndex={0}>
      <table className="table">
        <thead><tr><th scope="col">{t('one')}</th>{municipalityCodes.map((code) => <th key={code} scope="col">{label(MUNICIPALITIES, code)}</th>)}</tr></thead>
        <tbody>
          {items.map((one) => (
            <tr key={one.id}>
              <th scope="row"><AppLink to="/tyo/toimintamallit/$id" params={{ id: one.id }}>{text(one.names)}</AppLink><br /><span className="small soft">{[label(MODEL_KINDS, one.kind), one.fundingEndsOn && `${t('field.fundingEndsOn')} ${formatDay(one.fundingEndsOn)}`].filter(Boolean).join(' · ')}</span></th>
              {one.adoptions.map(({ municipalityCode, state }) => <td key={municipalityCode}><AdoptionTag state={state} /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
