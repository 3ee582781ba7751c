import { TARGET_GROUP_CODES, TARGET_GROUPS, type TargetGroup } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { ChooseMany, ChooseOne } from '../../ui/Choices';
import { TextField } from '../../ui/Field';
import { AgeFields } from './AgeFields';
import { Part } from './Part';
import type { PartProps } from './PublishingForm';
import { WordsFields } from '../../ui/WordsFields';

/** The groups that most activities are for; the rest are one press away. */
const COMMON: readonly TargetGroup[] = ['everyone', 'older-living-alone', 'recently-retired', 'widowed', 'unemployed', 'young', 'family-at-risk', 'carer'];

export function WhoFields(part: PartProps) {
  const { values, change, problem } = part;
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
      {values.kind === 'wellbeing-check' && (
        <>
          <p className="soft">{t('callUpHint')}</p>
          <AgeFields {...part} needed />
          <TextField id="invited" type="number" label={t('invited')} hint={t('invitedHint')} optional value={values.invited} onChange={(invited) => change({ invited })} min="1" problem={problem('invited')} />
        </>
      )}
      <ChooseOne id="price" label={t('price')} value={values.price} onChange={(price) => change({ price })} choices={[{ value: 'free', label: t('free') }, { value: 'paid', label: t('paid') }]} problem={problem('price')} />
      {values.price === 'paid' && <WordsFields id="price.description" label={t('priceText')} hint={t('priceHint')} words={values.priceWords} onChange={(priceWords) => change({ priceWords })} maxLength={150} problem={problem} />}
    </Part>
  );
}
