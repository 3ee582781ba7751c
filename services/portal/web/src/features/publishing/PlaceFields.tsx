import { MUNICIPALITIES, MUNICIPALITY_CODES, PLACE_KIND_CODES, PLACE_KINDS } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { RegisteredPlace } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { wordsOf } from '../../shared/words';
import { SelectField, TextField } from '../../ui/Field';
import { BLANK_PLACE, type PlaceValues } from './form-values';
import { PlacePicker } from './PlacePicker';
import { WordsFields } from '../../ui/WordsFields';

interface Props {
  /** The controls are `${id}.names.fi` and so on; the picker is `id`. */
  readonly id: string;
  readonly label: string;
  readonly place: PlaceValues;
  readonly known: readonly RegisteredPlace[];
  readonly bilingual: boolean;
  readonly problem: (control: string) => string | undefined;
  /** With the entry of the registry, where one was picked. */
  readonly onChange: (place: PlaceValues, picked?: RegisteredPlace) => void;
}

/** Where: picked from the registry, which brings its details with it; or written here; or on the net. */
export function PlaceFields({ id, label: title, place, known, bilingual, problem, onChange }: Props) {
  const { t } = useTranslation('publishing');
  const { label, language } = useLabels();
  const set = (part: Partial<PlaceValues>) => onChange({ ...place, ...part });
  const municipalities = MUNICIPALITY_CODES.map((code) => ({ value: code, label: label(MUNICIPALITIES, code) })).sort((a, b) => a.label.localeCompare(b.label, language));
  const municipality = (hint?: string) => (
    <SelectField id={`${id}.municipalityCode`} label={t('municipality')} none={t('choose')} value={place.municipalityCode} onChange={(municipalityCode) => set({ municipalityCode })} options={municipalities} problem={problem(`${id}.municipalityCode`)} {...(hint && { hint })} />
  );
  const { municipalityCode } = place;
  return (
    <>
      <PlacePicker
        id={id} label={title} value={place.placeId || (place.kind === 'online' ? 'online' : place.kind || place.names.fi ? 'written' : '')} known={known} problem={problem(id)}
        onPick={(one) => onChange({ ...BLANK_PLACE, placeId: one.id, kind: one.kind, names: wordsOf(one.names), streetAddress: one.streetAddress ?? '', municipalityCode: one.municipalityCode, village: one.village ?? '' }, one)}
        onWritten={() => onChange({ ...BLANK_PLACE, kind: 'other', municipalityCode })}
        onOnline={() => onChange({ ...BLANK_PLACE, kind: 'online', names: wordsOf(PLACE_KINDS.online), municipalityCode })}
      />
      {!place.placeId && place.kind === 'online' && (
        <>
          <TextField id={`${id}.onlineUrl`} type="url" label={t('onlineUrl')} value={place.onlineUrl} onChange={(onlineUrl) => set({ onlineUrl })} maxLength={500} problem={problem(`${id}.onlineUrl`)} />
          {municipality(t('onlineMunicipality'))}
        </>
      )}
      {!place.placeId && place.kind !== '' && place.kind !== 'online' && (
        <>
          <SelectField id={`${id}.kind`} label={t('placeKind')} value={place.kind} onChange={(kind) => set({ kind })} options={PLACE_KIND_CODES.filter((code) => code !== 'online').map((code) => ({ value: code, label: label(PLACE_KINDS, code) }))} problem={problem(`${id}.kind`)} />
          <WordsFields id={`${id}.names`} label={t('placeName')} words={place.names} onChange={(names) => set({ names })} maxLength={200} bilingual={bilingual} problem={problem} />
          <TextField id={`${id}.streetAddress`} label={t('streetAddress')} optional value={place.streetAddress} onChange={(streetAddress) => set({ streetAddress })} maxLength={200} problem={problem(`${id}.streetAddress`)} />
          <TextField id={`${id}.village`} label={t('village')} optional value={place.village} onChange={(village) => set({ village })} maxLength={100} problem={problem(`${id}.village`)} />
          {municipality()}
        </>
      )}
    </>
  );
}
