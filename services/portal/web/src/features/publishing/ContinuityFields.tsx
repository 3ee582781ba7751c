import { DURATION_TYPE_CODES, DURATION_TYPES, FOCUS_AREA_CODES, FOCUS_AREAS, MATURITIES, MATURITY_CODES, PTV_SERVICE_CLASS_CODES, PTV_SERVICE_CLASSES, RESOURCE_CODES, RESOURCES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { ChooseMany, ChooseOne } from '../../ui/Choices';
import { SelectField, TextField } from '../../ui/Field';
import { More } from './More';
import type { PartProps } from './PublishingForm';
import { WordsFields } from '../../ui/WordsFields';

/** What keeps it going: for how long there is money, what it lacks, and where else it belongs. */
export function ContinuityFields({ values, change, problem }: PartProps) {
  const { t } = useTranslation('publishing');
  const { label } = useLabels();
  const { missing, maturity, durationType, fundingUntil } = values;
  const choices = <Code extends string>(codes: readonly Code[], list: Parameters<typeof label>[0]) => codes.map((value) => ({ value, label: label(list, value) }));
  const now = [
    label(MATURITIES, maturity), fundingUntil && t('fundedUntil', { day: formatDay(fundingUntil) }), missing.length > 0 && t('lacks', { what: missing.map((one) => label(RESOURCES, one).toLowerCase()).join(', ') }),
  ].filter(Boolean).join(' · ');
  return (
    <More title={t('continuity')} now={now} wanted={['fundingUntil', 'missing', 'maturity', 'durationType', 'serviceClass'].some((control) => problem(control) !== undefined)}>
      <ChooseMany id="missing" label={t('missingTitle')} hint={t('missingHint')} values={missing} onChange={(next) => change({ missing: next })} choices={choices(RESOURCE_CODES, RESOURCES)} problem={problem('missing')} />
      <TextField id="fundingUntil" type="date" label={t('fundingUntil')} hint={t('fundingHint')} optional value={fundingUntil} onChange={(day) => change({ fundingUntil: day })} problem={problem('fundingUntil')} />
      <ChooseOne id="maturity" label={t('maturity')} value={maturity} onChange={(next) => change({ maturity: next })} choices={choices(MATURITY_CODES, MATURITIES)} />
      <ChooseOne id="durationType" label={t('durationType')} hint={t('durationHint')} value={durationType} onChange={(next) => change({ durationType: next })} choices={choices(DURATION_TYPE_CODES, DURATION_TYPES)} />
      <SelectField id="serviceClass" label={t('serviceClass')} hint={t('serviceClassHint')} optional none={t('byKind')} value={values.serviceClass} onChange={(serviceClass) => change({ serviceClass })} options={choices(PTV_SERVICE_CLASS_CODES, PTV_SERVICE_CLASSES)} problem={problem('serviceClass')} />
      <ChooseMany id="focusAreas" label={t('focusAreas')} optional values={values.focusAreas} onChange={(focusAreas) => change({ focusAreas })} choices={choices(FOCUS_AREA_CODES, FOCUS_AREAS)} />
      <WordsFields id="serviceChain" label={t('serviceChain')} hint={t('serviceChainHint')} words={values.serviceChain} onChange={(serviceChain) => change({ serviceChain })} maxLength={150} optional problem={problem} />
    </More>
  );
}
