import { MUNICIPALITIES, PLACE_KINDS } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisteredPlace } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { ChooseOne } from '../../ui/Choices';
import { WordField } from '../../ui/WordField';
import { listPlaces } from '../places/api/places';

interface Props {
  readonly id: string;
  readonly label: string;
  /** Of the registry, `written`, or `online`. */
  readonly value: string;
  /** Those that this organisation uses, nearest first; always in sight. */
  readonly known: readonly RegisteredPlace[];
  readonly problem?: string | undefined;
  readonly onPick: (place: RegisteredPlace) => void;
  readonly onWritten: () => void;
  readonly onOnline: () => void;
}

/** A place of the registry in one press; any other by a word, or written here. */
export function PlacePicker({ id, label: title, value, known, problem, onPick, onWritten, onOnline }: Props) {
  const { t } = useTranslation('publishing');
  const { label, text } = useLabels();
  const [word, setWord] = useState<string>();
  const found = useQuery({ ...listPlaces({ haku: word ?? '' }), enabled: word !== undefined });
  const [picked, setPicked] = useState<RegisteredPlace>();
  const shown = word === undefined ? [...(picked && !known.some((one) => one.id === picked.id) ? [picked] : []), ...known] : found.data?.items ?? [];
  const choose = (chosen: string) => {
    const place = shown.find((one) => one.id === chosen);
    if (place) { setPicked(place); return onPick(place); }
    return chosen === 'online' ? onOnline() : onWritten();
  };
  return (
    <div className="stack stack--tight">
      <ChooseOne
        id={id} label={title} value={value} onChange={choose} column problem={problem}
        choices={[
          ...shown.map((one) => ({ value: one.id, label: text(one.names), hint: [label(PLACE_KINDS, one.kind), one.village, label(MUNICIPALITIES, one.municipalityCode)].filter(Boolean).join(' · ') })),
          { value: 'written', label: t('writtenPlace') }, { value: 'online', label: t('onlinePlace') },
        ]}
      />
      <p className="small soft" role="status">{word !== undefined && found.data && (found.data.total === 0 ? t('noPlaces') : t('placesFound', { count: found.data.total }))}</p>
      <WordField label={t('findPlace')} value={word} onSearch={setWord} />
    </div>
  );
}
