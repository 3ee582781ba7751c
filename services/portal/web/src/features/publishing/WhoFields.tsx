import { LOW_THRESHOLD_CODES, LOW_THRESHOLDS, TARGET_GROUP_CODES, TARGET_GROUPS, type TargetGroup } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { ChooseMany, ChooseOne } from '../../ui/Choices';
import { TextField } from '../../ui/Field';
import { Part } from './Part';
import type { PartProps } from './PublishingForm';

/** The groups that most activities are for; the rest are one press away. */
const COMMON: readonly TargetGroup[] = ['everyone', 'older-living-alone', 'recently-retired', 'widowed', 'unemployed', 'young', 'family-at-risk', 'carer'];

export function WhoFields({ values, change, problem }: PartProps) {
  const { t } = useTranslation('publishing');
  const { label } = useLabels();
  const choice = (code: TargetGroup) => ({ value: code, label: label(TARGET_GROUPS, code) });
  const rest = TARGET_GROUP_CODES.filter((code) => !COMMON.includes(code));
  const chooseGroups = (targetGroups: TargetGroup[]) => change({ targetGroups });
  return (
    <Part number={4} title={t('who')}>
      <ChooseMany id="targetGroups" label={t('targetGroups')} values={values.targetGroups} onChange={chooseGroups} choices={COMMON.map(choice)} problem={problem('targetGroups')} />
      <details className="disclosure" open={values.targetGroups.some((code) => !COMMON.includes(code)) ? true : undefined}>
        <summary>{t('moreGroups')}</summary>
        <ChooseMany label={t('otherGroups')} values={values.targetGroups} onChange={chooseGroups} choices={rest.map(choice)} />
      </details>
      <ChooseOne id="price" label={t('price')} value={values.price} onChange={(price) => change({ price })} choices={[{ value: 'free', label: t('free') }, { value: 'paid', label: t('paid') }]} problem={problem('price')} />
      {values.price === 'paid' && <TextField id="price.description.fi" label={t('priceText')} hint={t('priceHint')} value={values.priceText} onChange={(priceText) => change({ priceText })} maxLength={200} />}
      <ChooseMany id="languages" label={t('languages')} values={values.languages} onChange={(languages) => change({ languages })} choices={['fi', 'sv', 'en'].map((code) => ({ value: code, label: t(`language.${code}`) }))} problem={problem('languages')} />
      <ChooseMany
        label={t('threshold')} values={values.lowThreshold} onChange={(lowThreshold) => change({ lowThreshold })}
        choices={LOW_THRESHOLD_CODES.map((code) => ({ value: code, label: label(LOW_THRESHOLDS, code) }))}
      />
      <TextField id="capacity" type="number" label={t('capacity')} hint={t('capacityHint')} optional value={values.capacity} onChange={(capacity) => change({ capacity })} min="1" problem={problem('capacity')} />
    </Part>
  );
}
