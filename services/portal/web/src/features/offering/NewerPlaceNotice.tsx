import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { newerPlaces, takePlaceDetails } from '../publishing/api/publishing';

/** Whoever keeps the place has changed its details: one press takes them. */
export function NewerPlaceNotice({ activity: { id, status } }: { readonly activity: Activity }) {
  const { t } = useTranslation('offering');
  const { text } = useLabels();
  const queries = useQueryClient();
  const asked = useQuery(newerPlaces(id));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const items = asked.data?.items ?? [];
  if (items.length === 0 || status === 'archived') return null;
  const take = async () => {
    setBusy(true);
    try {
      await takePlaceDetails(id);
      await queries.invalidateQueries({ queryKey: ['my-activities'] });
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="notice stack stack--tight" role="status">
      <p className="strong">{t('places.title')}</p>
      {items.map(({ placeId, names, fields }) => (
        <p key={placeId}><AppLink to="/tyo/paikat/$id" params={{ id: placeId }}>{text(names)}</AppLink>: {fields.map((field) => t(`places:field.${field}`)).join(', ').toLowerCase()}</p>
      ))}
      {failure !== undefined && <ProblemNotice error={failure} />}
      <div><Button disabled={busy} onClick={() => void take()}>{t('places.take')}</Button></div>
    </div>
  );
}
