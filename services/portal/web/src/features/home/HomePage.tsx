import { MUNICIPALITIES, MUNICIPALITY_CODES, type MunicipalityCode } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InlineAlert } from 'suomifi-ui-components';
import { useLabels } from '../../shared/labels';
import { FollowCalendar } from '../../ui/activity/FollowCalendar';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import { PageHeading } from '../../ui/Page';
import { findThisWeek } from './api/find-this-week';
import { Ideas } from './Ideas';
import { Week } from './Week';
import './home.css';

const route = getRouteApi('/');
const REMEMBERED_PLACE = 'pirtti.place';

export function HomePage() {
  const { t } = useTranslation('home');
  const { label, language } = useLabels();
  const { kirjautuminen } = route.useSearch();
  const navigate = route.useNavigate();
  const [place, setPlace] = useState<MunicipalityCode | ''>(() => MUNICIPALITY_CODES.find((code) => code === localStorage.getItem(REMEMBERED_PLACE)) ?? '');
  const [word, setWord] = useState('');
  const found = useQuery(findThisWeek(place));
  const choosePlace = (code: MunicipalityCode | '') => {
    setPlace(code);
    localStorage.setItem(REMEMBERED_PLACE, code);
  };
  const search = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ to: '/toiminta', search: { ...(word.trim() && { haku: word.trim() }), ...(place && { kunta: place }) } });
  };
  const places = MUNICIPALITY_CODES.map((code) => ({ value: code, label: label(MUNICIPALITIES, code) })).sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <>
      <div className="hero">
        <div className="hero__in">
          {kirjautuminen && <InlineAlert status="error" role="alert" labelText={t('loginFailed.title')}>{t('loginFailed.text')}</InlineAlert>}
          <PageHeading title={t('title')} />
          <p className="lead">{t('lead')}</p>
          <form className="hero__form" role="search" onSubmit={search}>
            <SelectField label={t('where')} none={t('everywhere')} value={place} onChange={choosePlace} options={places} />
            <TextField label={t('what')} value={word} onChange={setWord} maxLength={100} />
            <Button type="submit">{t('search')}</Button>
          </form>
        </div>
      </div>
      <div className="page">
        <Asked query={found}>
          {(list) => (
            <>
              <Week activities={list.items} place={place} />
              <Ideas counts={list.facets['kind'] ?? {}} place={place} />
            </>
          )}
        </Asked>
        <p><AppLink to="/toiminta" search={place ? { kunta: place } : {}}>{t('all')}</AppLink></p>
        {place && <FollowCalendar of="municipality" name={label(MUNICIPALITIES, place)} path={`municipalities/${place}/calendar.ics`} />}
        <section className="card card--warm stack" aria-labelledby="toive">
          <h2 id="toive">{t('wish.title')}</h2>
          <p>{t('wish.text')}</p>
          <p><AppLink to="/toive" search={place ? { kunta: place } : {}} className="button button--quiet">{t('wish.action')}</AppLink></p>
        </section>
      </div>
    </>
  );
}
