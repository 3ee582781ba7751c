import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Activity } from '../../api/types/activities';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { publicPlace } from './api/coming';

/** How one finds to the place and gets in, where its keeper has told. */
export function PlaceBlock({ activity: { place } }: { readonly activity: Activity }) {
  const { t } = useTranslation('activities');
  const { text } = useLabels();
  const asked = useQuery({ ...publicPlace(place?.placeId ?? ''), enabled: Boolean(place?.placeId) });
  const told = asked.data;
  if (!told || !(told.directions ?? told.accessibilityNote ?? told.phone ?? told.validTo ?? (told.everyday || told.runByVolunteers || null))) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="paikka">
      <h2 id="paikka">{text(told.names)}</h2>
      {told.directions && <p>{text(told.directions)}</p>}
      {told.accessibilityNote && <p>{text(told.accessibilityNote)}</p>}
      {told.everyday && <p className="soft">{t('everydayPlace')}</p>}
      {told.runByVolunteers && <p className="soft">{t('runByVolunteers')}</p>}
      {told.validTo && <p className="soft">{t('placeUntil', { day: formatDay(told.validTo) })}</p>}
      {told.phone && <p>{t('placePhone')} <a href={`tel:${told.phone.replace(/\s/g, '')}`}>{told.phone}</a></p>}
    </section>
  );
}
