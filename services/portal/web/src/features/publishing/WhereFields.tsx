import { MUNICIPALITIES, MUNICIPALITY_CODES, PLACE_KIND_CODES, PLACE_KINDS } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { ChooseOne } from '../../ui/Choices';
import { SelectField, TextField } from '../../ui/Field';
import { Part } from './Part';
import type { PartProps } from './PublishingForm';

export function WhereFields({ values, change, problem }: PartProps) {
  const { t } = useTranslation('publishing');
  const { label, language } = useLabels();
  const municipalities = MUNICIPALITY_CODES.map((code) => ({ value: code, label: label(MUNICIPALITIES, code) })).sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <Part number={2} title={t('where')}>
      <ChooseOne
        id="place.kind" label={t('placeKind')} value={values.placeKind} onChange={(placeKind) => change({ placeKind })} problem={problem('place.kind')}
        choices={PLACE_KIND_CODES.map((code) => ({ value: code, label: label(PLACE_KINDS, code) }))}
      />
      <TextField id="place.names.fi" label={t('placeName')} value={values.placeNames.fi} onChange={(fi) => change({ placeNames: { ...values.placeNames, fi } })} maxLength={200} problem={problem('place.names.fi')} />
      {values.placeKind === 'online'
        ? <TextField id="place.onlineUrl" type="url" label={t('onlineUrl')} value={values.onlineUrl} onChange={(onlineUrl) => change({ onlineUrl })} maxLength={500} problem={problem('place.onlineUrl')} />
        : <TextField id="place.streetAddress" label={t('streetAddress')} optional value={values.streetAddress} onChange={(streetAddress) => change({ streetAddress })} maxLength={200} problem={problem('place.streetAddress')} />}
      <SelectField id="place.municipalityCode" label={t('municipality')} none={t('choose')} value={values.municipalityCode} onChange={(municipalityCode) => change({ municipalityCode })} options={municipalities} problem={problem('place.municipalityCode')} />
    </Part>
  );
}
