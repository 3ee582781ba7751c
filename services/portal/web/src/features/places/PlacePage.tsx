import { MUNICIPALITIES, PLACE_KINDS, PLACE_STATES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisteredPlace } from '../../api/types/activities';
import { mailTo } from '../../shared/address';
import { useLabels } from '../../shared/labels';
import { AccessibilityFacts } from '../../ui/accessibility/AccessibilityFacts';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { getPlace } from './api/places';
import { EndingPlaceSheet } from './EndingPlaceSheet';
import { PlaceTimeline } from './PlaceTimeline';
import { usePlaceDays } from './use-place-days';

const route = getRouteApi('/tyo/paikat/$id');

/** A place: how one finds it and gets in, who keeps its details, what has changed. */
export function PlacePage() {
  const { t } = useTranslation('places');
  const { text } = useLabels();
  const { id } = route.useParams();
  const query = useQuery(getPlace(id));
  return (
    <Page title={query.data ? text(query.data.names) : t('one')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/paikat" search={{}}>{t('title')}</AppLink>]}>
      <Asked query={query}>
        {(place) => (
          <>
            <Facts place={place} />
            <section className="stack" aria-labelledby="esteettomyys">
              <h2 id="esteettomyys">{t('field.accessibility')}</h2>
              <AccessibilityFacts answers={place.accessibility} />
              {place.accessibilityNote && <p className="prose">{text(place.accessibilityNote)}</p>}
            </section>
            <PlaceTimeline id={id} />
          </>
        )}
      </Asked>
    </Page>
  );
}

function Facts({ place }: { readonly place: RegisteredPlace }) {
  const { t } = useTranslation('places');
  const { label, text } = useLabels();
  const days = usePlaceDays();
  const [ending, setEnding] = useState(false);
  const { id, owner, coordinates } = place;
  const address = [place.streetAddress, [place.postalCode, label(MUNICIPALITIES, place.municipalityCode)].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return (
    <section className="card" aria-label={t('facts')}>
      <ul className="tags">
        {place.state !== 'in-use' && <li className="tag tag--plain">{label(PLACE_STATES, place.state)}</li>}
        {place.everyday && <li className="tag">{t('field.everyday')}</li>}
        {place.runByVolunteers && <li className="tag">{t('field.runByVolunteers')}</li>}
      </ul>
      <dl className="facts">
        <dt>{t('field.kind')}</dt><dd>{label(PLACE_KINDS, place.kind)}</dd>
        <dt>{t('address')}</dt><dd>{address}{place.village && <div>{place.village}</div>}</dd>
        {coordinates && <><dt>{t('field.coordinates')}</dt><dd>{coordinates.latitude}, {coordinates.longitude}</dd></>}
        {place.directions && <><dt>{t('field.directions')}</dt><dd>{text(place.directions)}</dd></>}
        {days(place) && <><dt>{t('days')}</dt><dd>{days(place)}</dd></>}
        {(place.phone ?? place.email) && (
          <><dt>{t('contact')}</dt><dd>{place.phone && <div><a href={`tel:${place.phone.replace(/\s/g, '')}`}>{place.phone}</a></div>}{place.email && <div><a href={mailTo(place.email)}>{place.email}</a></div>}</dd></>
        )}
        <dt>{t('keptBy')}</dt><dd>{owner.names ? <AppLink to="/tyo/kumppanit/$id" params={{ id: owner.id }} search={{}}>{text(owner.names)}</AppLink> : t('unknownOwner')}</dd>
        {place.endedBecause !== null && <><dt>{t('endedBecause')}</dt><dd>{place.endedBecause}</dd></>}
      </dl>
      {place.mayChange && (
        <div className="row">
          <AppLink className="button button--quiet" to="/tyo/paikat/$id/muokkaa" params={{ id }}>{t('edit')}</AppLink>
          <Button look="bare" onClick={() => setEnding(true)}>{t('end')}</Button>
        </div>
      )}
      {!place.isOurs && <p className="soft small">{t('notOurs')}</p>}
      {ending && <EndingPlaceSheet place={place} onClose={() => setEnding(false)} />}
    </section>
  );
}
