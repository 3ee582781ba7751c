import { MUNICIPALITIES, MUNICIPALITY_CODES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { Page } from '../../ui/Page';
import { WordField } from '../../ui/WordField';
import { inventoryOf } from './api/inventory';
import { InventoryLists } from './InventoryLists';
import type { InventoryView } from './inventory-view';
import './inventory.css';

const route = getRouteApi('/kartoitus');

/** What there is in an area, what there is not, and what is wished for; made of what is published, and fit to be printed for a meeting. */
export function InventoryPage() {
  const { t } = useTranslation('inventory');
  const { label, language } = useLabels();
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useQuery(inventoryOf(view));
  const change = (part: Partial<InventoryView>) => void navigate({ search: { ...view, ...part }, replace: true, resetScroll: false });
  const places = MUNICIPALITY_CODES.map((value) => ({ value, label: label(MUNICIPALITIES, value) })).sort((one, other) => one.label.localeCompare(other.label, language));
  const where = view.kunta && [view.kyla, label(MUNICIPALITIES, view.kunta)].filter(Boolean).join(', ');
  return (
    <Page
      title={where ? t('of', { where }) : t('title')} lead={asked.data ? t('asOf', { day: formatDay(asked.data.asOf) }) : t('lead')} above={[<AppLink to="/">{t('shell:home')}</AppLink>]}
      action={asked.data && <span className="no-print"><Button look="quiet" onClick={() => window.print()}>{t('print')}</Button></span>}
    >
      <form className="list-filters no-print" role="search" aria-label={t('area')} onSubmit={(event) => event.preventDefault()}>
        <SelectField label={t('municipality')} none={t('choose')} value={view.kunta ?? ''} onChange={(kunta) => change({ kunta: kunta || undefined, kyla: undefined })} options={places} />
        {view.kunta && <WordField label={t('village')} value={view.kyla} onSearch={(kyla) => change({ kyla })} />}
      </form>
      {view.kunta && <Asked query={asked}>{(inventory) => <InventoryLists inventory={inventory} kunta={view.kunta!} />}</Asked>}
    </Page>
  );
}
