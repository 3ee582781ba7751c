import { VOLUNTEER_MATCH_STATUSES, VOLUNTEER_MODEL_WARNINGS, VOLUNTEER_ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { InlineAlert } from 'suomifi-ui-components';
import { formatDay, formatLongWeekdayAndDay, formatTime } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { listMatches, listModels, listNeeds, listShifts, PAGE_SIZE, searchVolunteers } from './api/volunteers';
import { usePaging, useWhose } from './parts';

/** A coordinator's day: who waits for an answer, who waits for somebody, where too few come, and who goes with whom. */
export function VolunteeringPage() {
  const { t } = useTranslation('volunteers');
  return (
    <Page
      title={t('title')} lead={t('lead')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>]}
      action={<span className="row"><AppLink to="/tyo/vapaaehtoiset/toive/uusi" className="button">{t('newNeed')}</AppLink><AppLink to="/tyo/vapaaehtoiset/uusi" className="button button--quiet">{t('register')}</AppLink></span>}
    >
      <nav className="row" aria-label={t('title')}>
        <AppLink to="/tyo/vapaaehtoiset/kaikki" className="button button--quiet">{t('everybody')}</AppLink>
        <AppLink to="/tyo/vapaaehtoiset/vuorot" search={{}} className="button button--quiet">{t('shifts')}</AppLink>
        <AppLink to="/tyo/vapaaehtoiset/ringit" search={{}} className="button button--quiet">{t('ring.open')}</AppLink>
      </nav>
      <div className="stack stack--loose">
        <Warnings />
        <Applicants />
        <Waiting />
        <Short />
        <Pairs />
        <Models />
      </div>
    </Page>
  );
}

function Warnings() {
  const { t } = useTranslation('volunteers');
  const { label, text } = useLabels();
  const lacking = (useQuery(listModels).data?.items ?? []).filter(({ warnings }) => warnings.length > 0);
  if (lacking.length === 0) return null;
  return (
    <InlineAlert status="warning" labelText={t('warnings')}>
      <ul>{lacking.flatMap(({ id, names, warnings }) => warnings.map((code) => (
        <li key={`${id}${code}`}><AppLink to="/tyo/vapaaehtoiset/malli/$id" params={{ id }}>{t('models.warn', { name: text(names), what: label(VOLUNTEER_MODEL_WARNINGS, code) })}</AppLink></li>
      )))}</ul>
    </InlineAlert>
  );
}

const Section = ({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) => (
  <section className="stack stack--tight" aria-labelledby={id}><h2 id={id}>{title}</h2>{children}</section>
);

function Applicants() {
  const { t } = useTranslation('volunteers');
  const { label } = useLabels();
  const [page, onPage] = usePaging();
  return (
    <Section id="tarjoutuneet" title={t('applicants')}>
      <Asked query={useQuery(searchVolunteers({ status: 'applied' }, page))}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <p className="soft">{t('noApplicants')}</p>}
            <ul className="rows">
              {items.map(({ id, name, appliedAt, roles }) => (
                <li key={id}>
                  <span className="rows__main"><span className="strong">{name}</span><span className="small soft">{[t('offeredOn', { day: formatDay(appliedAt) }), roles.map((role) => label(VOLUNTEER_ROLES, role)).join(', ')].join(' · ')}</span></span>
                  <AppLink to="/tyo/vapaaehtoiset/henkilo/$id" params={{ id }} className="button" aria-label={t('lookThis', { name })}>{t('look')}</AppLink>
                </li>
              ))}
            </ul>
            <Pager page={page} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={onPage} />
          </>
        )}
      </Asked>
    </Section>
  );
}

function Waiting() {
  const { t } = useTranslation('volunteers');
  const { label } = useLabels();
  const whose = useWhose();
  const [page, onPage] = usePaging();
  return (
    <Section id="odottavat" title={t('waiting')}>
      <Asked query={useQuery(listNeeds('waiting', page))}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <p className="soft">{t('noWaiting')}</p>}
            <ul className="rows">
              {items.map((need) => (
                <li key={need.id}>
                  <span className="rows__main"><span className="strong">{whose(need)}</span><span className="small soft">{[label(VOLUNTEER_ROLES, need.role), need.village, t('waitingSince', { day: formatDay(need.waitingSince) })].filter(Boolean).join(' · ')}</span></span>
                  <AppLink to="/tyo/vapaaehtoiset/toive/$id" params={{ id: need.id }} className="button" aria-label={t('findForThis', { name: whose(need) })}>{t('findFor')}</AppLink>
                </li>
              ))}
            </ul>
            <Pager page={page} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={onPage} />
          </>
        )}
      </Asked>
    </Section>
  );
}

function Short() {
  const { t } = useTranslation('volunteers');
  const { text, language } = useLabels();
  return (
    <Section id="vajaat" title={t('short')}>
      <Asked query={useQuery(listShifts({ short: true }))}>
        {({ items }) => (
          <>
            {items.length === 0 && <p className="soft">{t('noShort')}</p>}
            <ul className="rows">
              {items.map((shift) => (
                <li key={shift.id}>
                  <span className="rows__main"><span className="strong">{text(shift.names)}</span><span className="small soft">{`${formatLongWeekdayAndDay(shift.day, language)} ${formatTime(shift.startTime, language)}–${formatTime(shift.endTime, language)} · ${shift.place}`}</span></span>
                  <span className="row"><span className="tag">{t('missing', { count: shift.missing })}</span><AppLink to="/tyo/vapaaehtoiset/vuorot" search={{}} className="button button--quiet" aria-label={t('lookThis', { name: text(shift.names) })}>{t('look')}</AppLink></span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Asked>
    </Section>
  );
}

function Pairs() {
  const { t } = useTranslation('volunteers');
  const { label } = useLabels();
  const whose = useWhose();
  const [page, onPage] = usePaging();
  return (
    <Section id="parit" title={t('pairs')}>
      <Asked query={useQuery(listMatches({}, page))}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <p className="soft">{t('noPairs')}</p>}
            <ul className="rows">
              {items.map(({ id, volunteer, need, role, status, startedOn, months }) => {
                const pair = t('with', { volunteer: volunteer.name ?? t('forgotten'), person: whose(need) });
                return (
                  <li key={id}>
                    <span className="rows__main"><AppLink to="/tyo/vapaaehtoiset/pari/$id" params={{ id }}>{pair}</AppLink><span className="small soft">{[label(VOLUNTEER_ROLES, role), t('begun', { day: formatDay(startedOn) }), months > 0 && t('together', { count: months })].filter(Boolean).join(' · ')}</span></span>
                    {status !== 'active' && <span className="tag tag--plain">{label(VOLUNTEER_MATCH_STATUSES, status)}</span>}
                  </li>
                );
              })}
            </ul>
            <Pager page={page} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={onPage} />
          </>
        )}
      </Asked>
    </Section>
  );
}

function Models() {
  const { t } = useTranslation('volunteers');
  const { text } = useLabels();
  const add = <AppLink to="/tyo/vapaaehtoiset/malli/uusi" className="button button--quiet">{t('newModel')}</AppLink>;
  return (
    <Section id="mallit" title={t('models.title')}>
      <Asked query={useQuery(listModels)}>
        {({ items }) => (
          <>
            {items.length === 0 ? <EmptyState title={t('models.none')} text={t('models.noneText')} action={add} /> : <div>{add}</div>}
            <ul className="rows">
              {items.map(({ id, names, responsible, fundingUntil }) => (
                <li key={id}>
                  <span className="rows__main"><span className="strong">{text(names)}</span><span className="small soft">{[responsible ? t('models.responsible', { name: responsible.name }) : t('models.nobody'), fundingUntil && t('models.fundedUntil', { day: formatDay(fundingUntil) })].filter(Boolean).join(' · ')}</span></span>
                  <AppLink to="/tyo/vapaaehtoiset/malli/$id" params={{ id }} aria-label={t('models.editThis', { name: text(names) })}>{t('models.edit')}</AppLink>
                </li>
              ))}
            </ul>
          </>
        )}
      </Asked>
    </Section>
  );
}
