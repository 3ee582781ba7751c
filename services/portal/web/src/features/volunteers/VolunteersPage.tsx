import { VOLUNTEER_ROLES, VOLUNTEER_STATUSES, type VolunteerRole, type VolunteerStatus } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { SelectField } from '../../ui/Field';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { WordField } from '../../ui/WordField';
import { PAGE_SIZE, searchVolunteers } from './api/volunteers';
import { useAbove, useOptions, usePaging } from './parts';

/** All volunteers. What is looked for are people, so the search stands in no address. */
export function VolunteersPage() {
  const { t } = useTranslation('volunteers');
  const { label } = useLabels();
  const options = useOptions();
  const [filter, setFilter] = useState<{ readonly text?: string; readonly status?: VolunteerStatus; readonly role?: VolunteerRole }>({});
  const [page, onPage] = usePaging();
  const change = (part: typeof filter) => { setFilter((before) => Object.fromEntries(Object.entries({ ...before, ...part }).filter(([, value]) => value))); onPage(1); };
  const query = useQuery(searchVolunteers(filter, page));
  const counted = (code: VolunteerStatus) => `${label(VOLUNTEER_STATUSES, code)} (${query.data?.counts[code] ?? 0})`;
  return (
    <Page title={t('everybody')} above={useAbove()} action={<AppLink to="/tyo/vapaaehtoiset/uusi" className="button">{t('register')}</AppLink>}>
      <form className="list-filters" role="search" aria-label={t('searchLabel')} onSubmit={(event) => event.preventDefault()}>
        <WordField label={t('name')} value={filter.text} onSearch={(text) => change({ text: text ?? '' })} />
        <SelectField label={t('status')} none={t('anyStatus')} value={filter.status ?? ''} onChange={(status) => change({ status: status || undefined } as typeof filter)} options={(Object.keys(VOLUNTEER_STATUSES) as VolunteerStatus[]).map((value) => ({ value, label: counted(value) }))} />
        <SelectField label={t('role')} none={t('anyRole')} value={filter.role ?? ''} onChange={(role) => change({ role: role || undefined } as typeof filter)} options={options(VOLUNTEER_ROLES)} />
      </form>
      <Asked query={query}>
        {({ items, total }) => (
          <section className="stack" aria-labelledby="loydetty">
            <h2 id="loydetty" className="list-count" aria-live="polite">{t('found', { count: total })}</h2>
            {items.length === 0 && <EmptyState title={t('noneFound')} text={t('noneFoundText')} />}
            <ul className="rows">
              {items.map(({ id, name, status, roles, pairs, maxMatches }) => (
                <li key={id}>
                  <span className="rows__main">
                    <AppLink to="/tyo/vapaaehtoiset/henkilo/$id" params={{ id }}>{name ?? t('forgotten')}</AppLink>
                    <span className="small soft">{roles.map((role) => label(VOLUNTEER_ROLES, role)).join(', ')}</span>
                  </span>
                  <span className="row"><span className="small">{t('goesWith', { count: pairs, most: maxMatches })}</span>{status !== 'active' && <span className="tag tag--plain">{label(VOLUNTEER_STATUSES, status)}</span>}</span>
                </li>
              ))}
            </ul>
            <Pager page={page} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={onPage} />
          </section>
        )}
      </Asked>
    </Page>
  );
}
