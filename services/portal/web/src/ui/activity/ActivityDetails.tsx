import { ACCESSIBILITY_PROFILE_CODES, ATTENDANCE_MODES, LOW_THRESHOLDS, MUNICIPALITIES, PLACE_KINDS, TARGET_GROUPS, TRANSPORT_KINDS, TRANSPORT_NOTES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { Activity, Place } from '../../api/types/activities';
import { mailTo } from '../../shared/address';
import { useLabels } from '../../shared/labels';
import { AccessibilityFacts } from '../accessibility/AccessibilityFacts';
import { useWhenWords } from './ActivityWhen';

/** Everything that a resident is told of an activity, in the order in which people ask. Also the publisher's live preview. */
export function ActivityDetails({ activity }: { readonly activity: Activity }) {
  const { t } = useTranslation('activity');
  const { label, text } = useLabels();
  const when = useWhenWords();
  const { place, price, contact } = activity;
  const ages = activity.ages && (activity.ages.from !== null && activity.ages.from === activity.ages.to ? t('ageOne', { age: activity.ages.from }) : activity.ages.from !== null && activity.ages.to !== null ? t('ages', activity.ages as { from: number; to: number }) : activity.ages.from !== null ? t('agesFrom', { from: activity.ages.from }) : t('agesTo', { to: activity.ages.to }));
  return (
    <div className="stack stack--loose">
      <dl className="facts">
        <dt>{t('whenTitle')}</dt>
        <dd>
          {when.rhythm(activity) || <Untold />}
          {when.until(activity) && <span className="soft"> ({when.until(activity)})</span>}
          {when.next(activity) && <div className="strong">{when.next(activity)}</div>}
        </dd>
        <dt>{t('whereTitle')}</dt>
        <dd>
          {activity.attendanceMode && activity.attendanceMode !== 'in-person' && <div>{label(ATTENDANCE_MODES, activity.attendanceMode)}</div>}
          {place && text(place.names) ? <Where place={place} /> : <Untold />}
          {place && place.kind !== 'other' && place.kind !== 'online' && <span className="soft"> ({label(PLACE_KINDS, place.kind).toLowerCase()})</span>}
        </dd>
        {activity.morePlaces.length > 0 && (
          <>
            <dt>{t('alsoAt')}</dt>
            <dd>{activity.morePlaces.map((one, index) => <div key={index}><Where place={one} /></div>)}</dd>
          </>
        )}
        <dt>{t('joinTitle')}</dt>
        <dd>
          {t(`signUp.${activity.signUp}`)}
          {activity.maxGroupSize > 1 && <div>{t('groupOf', { count: activity.maxGroupSize })}</div>}
          {activity.lowThreshold.length > 0 && <div className="soft">{activity.lowThreshold.map((one) => label(LOW_THRESHOLDS, one)).join(' · ')}</div>}
        </dd>
        <dt>{t('priceTitle')}</dt>
        <dd>{price ? (price.free ? t('freeLong') : text(price.description) || t('notFree')) : <Untold />}</dd>
        <dt>{t('forWhom')}</dt>
        <dd>{activity.targetGroups.length > 0 ? activity.targetGroups.map((group) => label(TARGET_GROUPS, group)).join(', ') : <Untold />}{ages && <span className="soft"> ({ages})</span>}{activity.intergenerational && <div className="soft">{t('intergenerational')}</div>}</dd>
        {activity.languages.length > 0 && (
          <>
            <dt>{t('languagesTitle')}</dt>
            <dd>{activity.languages.map((code) => t(`languages.${code}`, { defaultValue: code })).join(', ')}</dd>
          </>
        )}
        {activity.serviceChain && text(activity.serviceChain) && (
          <>
            <dt>{t('serviceChainTitle')}</dt>
            <dd>{text(activity.serviceChain)}</dd>
          </>
        )}
        {activity.capacity !== null && (
          <>
            <dt>{t('seatsTitle')}</dt>
            <dd>{activity.seatsLeft === null ? t('seats', { seats: activity.capacity }) : activity.seatsLeft === 0 ? t('fullLong') : t('seatsLeft', { left: activity.seatsLeft, seats: activity.capacity })}</dd>
          </>
        )}
      </dl>
      {text(activity.description) && <p className="prose">{text(activity.description)}</p>}
      <section className="stack stack--tight">
        <h2>{t('gettingThere')}</h2>
        {activity.transport.length === 0 && <p>{t('noTransport')}</p>}
        <ul className="plain stack stack--tight">
          {activity.transport.map((each, index) => (
            <li key={index}>
              <span className="strong">{label(TRANSPORT_KINDS, each.kind)}</span>
              {each.seats !== null && <span className="soft"> · {t('rideSeats', { count: each.seats })}</span>}
              {text(each.description) && <div>{text(each.description)}</div>}
              {each.bookingContact && <div className="soft">{t('book', { contact: each.bookingContact })}</div>}
              <div className="soft small">{text(TRANSPORT_NOTES[each.kind])}</div>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack stack--tight">
        <h2>{t('accessibilityTitle')}</h2>
        <AccessibilityFacts answers={activity.accessibility} />
        {Object.keys(activity.accessibility).length < ACCESSIBILITY_PROFILE_CODES.length && <p className="soft small">{t('askAccessibility')}</p>}
      </section>
      <section className="stack stack--tight">
        <h2>{t('contactTitle')}</h2>
        {contact?.name && <p>{contact.name}</p>}
        {contact?.phone && <p><a href={`tel:${contact.phone.replace(/\s/g, '')}`}>{contact.phone}</a></p>}
        {contact?.email && <p><a href={mailTo(contact.email)}>{contact.email}</a></p>}
        {!contact?.phone && !contact?.email && <p><Untold /></p>}
        <p className="soft">{t('organiser', { name: [activity.organisation, ...activity.coOrganisers].map(({ names }) => text(names)).join(', ') })}</p>
      </section>
    </div>
  );

  function Untold() {
    return <span className="soft">{t('untold')}</span>;
  }
}

function Where({ place }: { readonly place: Place }) {
  const { label, text } = useLabels();
  const address = [place.streetAddress, place.village, label(MUNICIPALITIES, place.municipalityCode)].filter(Boolean).join(', ');
  return (
    <>
      {text(place.names)}{place.kind !== 'online' && `, ${address}`}
      {place.onlineUrl && <div><a href={place.onlineUrl} rel="noreferrer">{place.onlineUrl}</a></div>}
    </>
  );
}
