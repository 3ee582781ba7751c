import { ACCESSIBILITY_PROFILE_CODES, ACCESSIBILITY_PROFILES, MUNICIPALITIES, PLACE_KINDS, TARGET_GROUPS, TRANSPORT_KINDS } from '@pirtti/kernel';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { useWhenWords } from './ActivityWhen';

/** Everything that a resident is told of an activity, in the order in which people ask. Also the publisher's live preview. */
export function ActivityDetails({ activity }: { readonly activity: Activity }) {
  const { t } = useTranslation('activity');
  const { label, text } = useLabels();
  const when = useWhenWords();
  const { place, price, contact } = activity;
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
          {place && text(place.names) ? <Where activity={activity} /> : <Untold />}
          {place && place.kind !== 'other' && place.kind !== 'online' && <span className="soft"> ({label(PLACE_KINDS, place.kind).toLowerCase()})</span>}
        </dd>
        <dt>{t('priceTitle')}</dt>
        <dd>{price ? (price.free ? t('freeLong') : text(price.description) || t('notFree')) : <Untold />}</dd>
        <dt>{t('forWhom')}</dt>
        <dd>{activity.targetGroups.length > 0 ? activity.targetGroups.map((group) => label(TARGET_GROUPS, group)).join(', ') : <Untold />}</dd>
        {activity.languages.length > 0 && (
          <>
            <dt>{t('languagesTitle')}</dt>
            <dd>{activity.languages.map((code) => t(`languages.${code}`, { defaultValue: code })).join(', ')}</dd>
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
            </li>
          ))}
        </ul>
        {activity.transport.length > 0 && <p className="soft small">{t('transportNote')}</p>}
      </section>
      <section className="stack stack--tight">
        <h2>{t('accessibilityTitle')}</h2>
        <dl className="facts">
          {(['yes', 'no', 'unknown'] as const).map((answer) => {
            const profiles = ACCESSIBILITY_PROFILE_CODES.filter((profile) => (activity.accessibility[profile] ?? 'unknown') === answer);
            return profiles.length > 0 && (
              <Fragment key={answer}>
                <dt>{t(`accessible.${answer}`)}</dt>
                <dd className={answer === 'yes' ? 'strong' : ''}>{profiles.map((profile) => label(ACCESSIBILITY_PROFILES, profile)).join(', ')}</dd>
              </Fragment>
            );
          })}
        </dl>
        {Object.keys(activity.accessibility).length < ACCESSIBILITY_PROFILE_CODES.length && <p className="soft small">{t('askAccessibility')}</p>}
      </section>
      <section className="stack stack--tight">
        <h2>{t('contactTitle')}</h2>
        {contact?.name && <p>{contact.name}</p>}
        {contact?.phone && <p><a href={`tel:${contact.phone.replace(/\s/g, '')}`}>{contact.phone}</a></p>}
        {contact?.email && <p><a href={`mailto:${contact.email}`}>{contact.email}</a></p>}
        {!contact?.phone && !contact?.email && <p><Untold /></p>}
        <p className="soft">{t('organiser', { name: text(activity.organisation.names) })}</p>
      </section>
    </div>
  );

  function Untold() {
    return <span className="soft">{t('untold')}</span>;
  }
}

function Where({ activity }: { readonly activity: Activity }) {
  const { label, text } = useLabels();
  const { place } = activity;
  if (!place) return null;
  const address = [place.streetAddress, label(MUNICIPALITIES, place.municipalityCode)].filter(Boolean).join(', ');
  return (
    <>
      {text(place.names)}, {address}
      {place.onlineUrl && <div><a href={place.onlineUrl} rel="noreferrer">{place.onlineUrl}</a></div>}
    </>
  );
}
