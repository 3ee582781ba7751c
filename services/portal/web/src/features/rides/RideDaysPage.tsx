import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { formatLongWeekdayAndDay } from '../../shared/format';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { ChooseOne } from '../../ui/Choices';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { PAGE_SIZE, rideDays } from './api/rides';
import { ArrangingSheet } from './ArrangingSheet';

const route = getRouteApi('/tyo/kyydit');
const SHOWN = ['coming', 'lacking', 'past'] as const;
const BY_WORD = { puuttuu: 'lacking', menneet: 'past' } as const;
const WORDS = { coming: undefined, lacking: 'puuttuu', past: 'menneet' } as const;

/** Meetings to which rides are arranged: who is without one comes first to the eye. */
export function RideDaysPage() {
  const { t } = useTranslation('rides');
  const { text, language } = useLabels();
  const { nayta, sivu = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const shown = nayta ? BY_WORD[nayta] : 'coming';
  const asked = useQuery(rideDays(shown, sivu));
  const [arranging, setArranging] = useState(false);
  const begin = <Button onClick={() => setArranging(true)}>{t('arrange.open')}</Button>;
  return (
    <Page title={t('title')} lead={t('lead')} above={[<AppLink to="/tyo">{t('shell:nav.today')}</AppLink>]} action={begin}>
      <ChooseOne label={t('filter')} value={shown} choices={SHOWN.map((value) => ({ value, label: t(value) }))} onChange={(next) => void navigate({ search: WORDS[next] ? { nayta: WORDS[next] } : {}, replace: true })} />
      <Asked query={asked}>
        {({ items, total }) => (total === 0 ? <EmptyState title={t('none.title')} text={t('none.text')} /> : (
          <section className="stack stack--tight" aria-labelledby="kyytipaivat">
            <h2 id="kyytipaivat">{t('list')}</h2>
            <ul className="rows">
              {items.map((day) => (
                <li key={day.activityId + day.date}>
                  <div className="rows__main">
                    <AppLink to="/tyo/kyydit/$id/$date" params={{ id: day.activityId, date: day.date }} className="strong">{text(day.names)}, {formatLongWeekdayAndDay(day.startsAt ?? day.date, language)}</AppLink>
                    <span className="soft">{day.startsAt === null && shown !== 'past' ? t('off') : t('counts', { rides: day.rides, seats: day.seats, accepted: day.accepted, asked: day.asked })}</span>
                    {day.unplaced > 0 && <span className="strong">{t('unplaced', { count: day.unplaced })}</span>}
                  </div>
                </li>
              ))}
            </ul>
            <Pager page={sivu} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={(page, how) => void navigate({ search: (now) => ({ ...now, sivu: page > 1 ? page : undefined }), ...how })} />
          </section>
        ))}
      </Asked>
      {arranging && <ArrangingSheet onClose={() => setArranging(false)} />}
    </Page>
  );
}
