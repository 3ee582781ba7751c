import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActionList } from '../../api/types/partners';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { ChooseMany } from '../../ui/Choices';
import { EmptyState } from '../../ui/EmptyState';
import { SelectField } from '../../ui/Field';
import { ListFiles } from '../../ui/ListFiles';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { ActionRows } from './ActionRows';
import { type ActionsView, toActionSearch } from './actions-view';
import { listActions } from './api/forums';
import { fileAddress, PAGE_SIZE } from './forums-view';
import { WordField } from '../../ui/WordField';
import './forums.css';

const route = getRouteApi('/tyo/foorumit/tehtavat');

/** What was promised at all the tables: one's own organisation's first, the soonest due at the head. */
export function ActionsPage() {
  const { t } = useTranslation('forums');
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useQuery(listActions(view));
  const narrowed = Object.keys(view).some((name) => name !== 'jarjestys' && name !== 'sivu');
  const change = (part: Partial<ActionsView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  return (
    <Page title={t('actions.title')} lead={t('actions.lead')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/foorumit">{t('title')}</AppLink>]}>
      <div className="forums">
        <Filters view={view} list={asked.data} onChange={change} />
        <Asked query={asked}>
          {(list) => (
            <section className="stack" aria-labelledby="loydetty">
              <div className="row row--apart">
                <h2 id="loydetty" className="forums__count" aria-live="polite">{t('actions.count', { count: list.total })}</h2>
                {list.total > 0 && <ListFiles address={(ending, wording) => fileAddress('meeting-actions', toActionSearch(view), ending, wording)} />}
              </div>
              {list.items.length === 0 ? <EmptyState title={t('actions.noneFound')} text={t('actions.noneFoundText')} action={narrowed && <AppLink to="/tyo/foorumit/tehtavat" search={{}} className="button button--quiet">{t('showAll')}</AppLink>} /> : <ActionRows actions={list.items} />}
              <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />
            </section>
          )}
        </Asked>
      </div>
    </Page>
  );
}

function Filters({ view, list, onChange }: { readonly view: ActionsView; readonly list: ActionList | undefined; readonly onChange: (part: Partial<ActionsView>) => void }) {
  const { t } = useTranslation('forums');
  const { open = 0, late = 0, done = 0 } = list?.counts.state ?? {};
  const withCount = (words: string, count: number) => (list ? `${words} (${count})` : words);
  return (
    <form className="forums__filters stack" role="search" aria-label={t('actions.searchLabel')} onSubmit={(event) => event.preventDefault()}>
      <WordField label={t('actions.word')} value={view.haku} onSearch={(haku) => onChange({ haku })} />
      <SelectField
        label={t('actions.state')} none={withCount(t('actions.states.open'), open)} value={view.tila ?? ''} onChange={(tila) => onChange({ tila: tila || undefined })}
        options={[{ value: 'myohassa', label: withCount(t('actions.states.late'), late) }, { value: 'tehdyt', label: withCount(t('actions.states.done'), done) }, { value: 'kaikki', label: withCount(t('actions.states.all'), open + done) }]}
      />
      <ChooseMany label={t('actions.whose')} values={view.kaikkien ? ['all'] : []} choices={[{ value: 'all', label: t('actions.everybodys') }]} onChange={(values) => onChange({ kaikkien: values.length > 0 ? true : undefined })} />
      <SelectField
        label={t('sort.label')} none={t('actions.sorts.due')} value={view.jarjestys ?? ''} onChange={(jarjestys) => onChange({ jarjestys: jarjestys || undefined })}
        options={[{ value: 'foorumi', label: t('actions.sorts.forum') }, { value: 'uusin', label: t('actions.sorts.latest') }]}
      />
    </form>
  );
}
