import { APPOINTED_ROLE_CODES, APPOINTED_ROLES, APPOINTMENT_STATES, type CodeList, MUNICIPALITIES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchInput } from 'suomifi-ui-components';
import type { AppointmentList, AppointmentRow } from '../../api/types/partners';
import { formatNumber } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { type Option, SelectField } from '../../ui/Field';
import { ListFiles } from '../../ui/ListFiles';
import { type OnPage, Pager } from '../../ui/Pager';
import { appointmentList } from './api/appointments';
import type { ViewProps } from './CoverageView';
import { listFile, PAGE_SIZE, type RolesView, SORTS, STATES } from './roles-view';
import { usePeriod } from './use-period';

/** Everyone who has been named: whom to turn to, of which organisation, and until when. The word that is looked for stays out of the address. */
export function NamedView({ view, onChange, onPage }: ViewProps & { readonly onPage: OnPage }) {
  const { t } = useTranslation('appointments');
  const [word, setWord] = useState('');
  const [text, setText] = useState('');
  const found = useQuery(appointmentList(view, text));
  const search = (next: string) => {
    setText(next.trim());
    if (view.sivu) onChange({});
  };
  return (
    <div className="stack stack--loose">
      <div className="list-filters" role="search" aria-label={t('list.filters')}>
        <SearchInput labelText={t('list.word')} clearButtonLabel={t('list.clear')} searchButtonLabel={t('list.search')} value={word} onChange={(next) => { setWord(next); if (next === '') search(''); }} onSearch={search} fullWidth />
        <Filters view={view} facets={found.data?.facets} onChange={onChange} />
      </div>
      <Asked query={found}>{(list) => <Results list={list} view={view} text={text} onPage={onPage} />}</Asked>
    </div>
  );
}

function Filters({ view, facets, onChange }: ViewProps & { readonly facets: AppointmentList['facets'] | undefined }) {
  const { t } = useTranslation('appointments');
  const { label, language } = useLabels();
  const options = <Code extends string>(codes: readonly Code[], list: CodeList<string>, counts: Readonly<Record<string, number>> | undefined, chosen: string | undefined): Option<Code>[] =>
    // What leads nowhere is not offered; what has been chosen stays in sight.
    codes.filter((code) => counts?.[code] || code === chosen).map((code) => ({ value: code, label: `${label(list, code)} (${counts?.[code] ?? 0})` }));
  const counted = (name: string, count: number | undefined) => (facets ? `${name} (${count ?? 0})` : name);
  const municipalities = options(Object.keys(MUNICIPALITIES) as (keyof typeof MUNICIPALITIES)[], MUNICIPALITIES, facets?.municipalityCode, view.kunta).sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <>
      <SelectField label={t('role')} none={t('anyRole')} value={view.rooli ?? ''} onChange={(rooli) => onChange({ rooli: rooli || undefined })} options={options(APPOINTED_ROLE_CODES, APPOINTED_ROLES, facets?.role, view.rooli)} />
      <SelectField label={t('list.place')} none={t('list.anyPlace')} value={view.kunta ?? ''} onChange={(kunta) => onChange({ kunta: kunta || undefined })} options={municipalities} />
      <SelectField
        label={t('list.state')} none={counted(t('list.inForce'), facets?.state['in-force'])} value={view.tila ?? ''} onChange={(tila) => onChange({ tila: tila || undefined })}
        options={(Object.keys(STATES) as (keyof typeof STATES)[]).map((value) => ({ value, label: STATES[value] ? counted(t(`list.states.${value}`), facets?.state[STATES[value]]) : t(`list.states.${value}`) }))}
      />
      <SelectField
        label={t('list.sort')} none={t('list.sorts.rooli')} value={view.jarjestys ?? ''} onChange={(jarjestys) => onChange({ jarjestys: jarjestys || undefined })}
        options={(Object.keys(SORTS) as (keyof typeof SORTS)[]).map((value) => ({ value, label: t(`list.sorts.${value}`) }))}
      />
    </>
  );
}

function Results({ list, view, text, onPage }: { readonly list: AppointmentList; readonly view: RolesView; readonly text: string; readonly onPage: OnPage }) {
  const { t } = useTranslation('appointments');
  const { language } = useLabels();
  return (
    <section className="stack" aria-labelledby="loydetty">
      <div className="row row--apart">
        <h2 id="loydetty" className="list-count" aria-live="polite">{t('list.found', { count: list.total, number: formatNumber(list.total, language) })}</h2>
        {list.total > 0 && <ListFiles address={(ending, wording) => listFile(view, text, ending, wording)} />}
      </div>
      {list.items.length === 0 && <EmptyState title={t('list.noneTitle')} text={t('list.noneText')} action={<AppLink to="/tyo/roolit" search={{ nakyma: 'nimetyt' }} className="button button--quiet">{t('showAll')}</AppLink>} />}
      <ul className="rows">{list.items.map((one) => <Row key={one.id} appointment={one} />)}</ul>
      <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={onPage} />
    </section>
  );
}

export function Row({ appointment: one }: { readonly appointment: AppointmentRow }) {
  const { label, text } = useLabels();
  const period = usePeriod();
  const { t } = useTranslation('appointments');
  const whose = one.counterpart ? t('list.pair', { organisation: text(one.organisation.names), other: text(one.counterpart.names) }) : text(one.organisation.names);
  return (
    <li>
      <span className="rows__main">
        <AppLink className="strong" to="/tyo/roolit/$id" params={{ id: one.id }}>{one.person.name}</AppLink>
        <span>{label(APPOINTED_ROLES, one.role)}, {whose}</span>
        <span className="small soft">{[one.person.phone, one.person.email, period(one)].filter(Boolean).join(' · ')}</span>
      </span>
      {one.person.freshness === 'archived' && one.state !== 'over' && <span className="tag tag--plain">{t('freshness.tag')}</span>}
      {one.state !== 'current' && <span className={one.state === 'ends-soon' ? 'tag' : 'tag tag--plain'}>{label(APPOINTMENT_STATES, one.state)}</span>}
    </li>
  );
}
