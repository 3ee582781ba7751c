import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { hasRole, useMe } from '../../session/session';
import { ChooseOne } from '../../ui/Choices';
import { SelectField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { listPlacements } from '../running/api/list-placements';
import { RIDES, wishForSeat } from './api/rides';
import { NOBODY, personBody, useMissingOfPerson } from './person-values';
import { PersonFields } from './PersonFields';
import { EMPTY_WISH, useMissingOfWish, wishBody } from './wish-values';
import { WishFields } from './WishFields';

const EMPTY = { ...EMPTY_WISH, who: 'person' as 'person' | 'placed', placementId: '' };

interface Props {
  readonly id: string;
  readonly date: string;
  readonly onClose: () => void;
}

/** Somebody needs a ride: a person by name, or somebody who was referred, by code alone. */
export function WishSheet({ id, date, onClose }: Props) {
  const { t } = useTranslation('rides');
  const queries = useQueryClient();
  // Who only arranges rides does not see who was referred.
  const maySeePlaced = hasRole(useMe(), ['activity-publisher']);
  const placements = useQuery({ ...listPlacements(id), enabled: maySeePlaced });
  const placed = (placements.data?.items ?? []).filter(({ status, code }) => status === 'accepted' && code !== null);
  const [key, setKey] = useState(newKey);
  const [wish, setWish] = useState(EMPTY);
  const [person, setPerson] = useState(NOBODY);
  const [missingOfWish, missingOfPerson] = [useMissingOfWish(), useMissingOfPerson()];
  const set = (more: Partial<typeof EMPTY>): void => setWish((before) => ({ ...before, ...more }));
  const isPlaced = wish.who === 'placed';
  const missing = [
    ...(isPlaced ? (wish.placementId ? [] : [{ field: 'placementId', text: t('needs.placement') }]) : missingOfPerson(person)),
    ...missingOfWish(wish),
  ];
  const save = async () => {
    try {
      await wishForSeat(key, id, date, {
        ...wishBody(wish), ...(isPlaced ? { placementId: wish.placementId, pickUp: null } : personBody(person)),
      });
    } catch (error) {
      // What was refused is not what will be sent next: that is another command.
      setKey(newKey());
      throw error;
    }
    await queries.invalidateQueries({ queryKey: RIDES });
  };
  return (
    <FormSheet title={t('wish.title')} action={t('wish.action')} missing={missing} onDo={save} onDone={onClose} onClose={onClose} controlOf={(pointer) => pointer.split('/').at(-1)!}>
      {(problem) => (
        <>
          {placed.length > 0 && <ChooseOne column label={t('wish.who')} value={wish.who} onChange={(who) => set({ who })} choices={(['person', 'placed'] as const).map((value) => ({ value, label: t(`wish.${value}`) }))} />}
          {isPlaced
            ? <SelectField id="placementId" label={t('wish.placement')} none="" value={wish.placementId} options={placed.map(({ id: value, code }) => ({ value, label: code! }))} onChange={(placementId) => set({ placementId })} problem={problem('placementId')} />
            : <PersonFields nameLabel={t('wish.name')} values={person} problem={problem} onChange={setPerson} />}
          <WishFields values={wish} problem={problem} onChange={set} withoutPickUp={isPlaced} />
        </>
      )}
    </FormSheet>
  );
}
