import { ACCESSIBILITY_PROFILE_CODES, LOW_THRESHOLD_CODES, LOW_THRESHOLDS, SIGN_UP_CODES, SIGN_UPS, TRANSPORT_KINDS } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { AccessibilityFields } from '../../ui/accessibility/AccessibilityFields';
import { ChooseMany, ChooseOne } from '../../ui/Choices';
import { TextField } from '../../ui/Field';
import { AgeFields } from './AgeFields';
import { ContinuityFields } from './ContinuityFields';
import { More } from './More';
import type { PartProps } from './PublishingForm';
import { RideFields } from './RideFields';
import { TogetherFields } from './TogetherFields';

const LANGUAGES = ['fi', 'sv', 'en', 'uk', 'ru', 'ar', 'et'] as const;

/** Everything that helps people to come and that publishing does not need: closed, each with what holds now. */
export function MoreFields(part: PartProps) {
  const { values, change, problem } = part;
  const { t } = useTranslation('publishing');
  const { label } = useLabels();
  const wanted = (...controls: string[]) => controls.some((control) => problem(control) !== undefined);
  const known = Object.keys(values.accessibility).length;
  const rides = values.transport.flatMap(({ kind }) => (kind ? [label(TRANSPORT_KINDS, kind)] : []));
  const isOpen = values.signUp === 'open-door';
  return (
    <section className="stack" aria-labelledby="lisaa">
      <h2 id="lisaa">{t('moreTitle')}</h2>
      <p className="soft">{t('moreText')}</p>
      <More title={t('signUp')} now={[label(SIGN_UPS, values.signUp), values.capacity && t('activity:seats', { seats: values.capacity })].filter(Boolean).join(', ')} wanted={wanted('capacity', 'signUp', 'maxGroupSize')}>
        <ChooseOne id="signUp" label={t('signUpHow')} value={values.signUp} onChange={(signUp) => change({ signUp })} column choices={SIGN_UP_CODES.map((value) => ({ value, label: label(SIGN_UPS, value) }))} problem={problem('signUp')} />
        <TextField id="capacity" type="number" label={t('capacity')} hint={t('capacityHint')} optional value={values.capacity} onChange={(capacity) => change({ capacity })} min="1" problem={problem('capacity')} />
        {!isOpen && <TextField id="maxGroupSize" type="number" label={t('groupSize')} hint={t('groupSizeHint')} value={values.maxGroupSize} onChange={(maxGroupSize) => change({ maxGroupSize })} min="1" problem={problem('maxGroupSize')} />}
      </More>
      <More title={t('ease')} now={[values.languages.map((code) => t(`activity:languages.${code}`)).join(', '), ...values.lowThreshold.filter((one) => isOpen || one !== 'no-sign-up').map((one) => label(LOW_THRESHOLDS, one))].filter(Boolean).join(' · ')} wanted={wanted('languages', 'lowThreshold', 'ages.from', 'ages.to')}>
        <ChooseMany id="languages" label={t('languages')} values={values.languages} onChange={(languages) => change({ languages })} choices={LANGUAGES.map((code) => ({ value: code, label: t(`activity:languages.${code}`) }))} problem={problem('languages')} />
        <ChooseMany id="lowThreshold" label={t('threshold')} values={values.lowThreshold} onChange={(lowThreshold) => change({ lowThreshold })} column choices={LOW_THRESHOLD_CODES.filter((code) => isOpen || code !== 'no-sign-up').map((value) => ({ value, label: label(LOW_THRESHOLDS, value) }))} />
        {values.kind !== 'wellbeing-check' && <AgeFields {...part} />}
        <ChooseMany label={t('together')} values={values.intergenerational ? ['together'] : []} onChange={(chosen) => change({ intergenerational: chosen.includes('together') })} choices={[{ value: 'together', label: t('intergenerational') }]} />
      </More>
      <More title={t('rides')} now={rides.join(', ') || t('noRidesYet')} wanted={wanted('transport')}>
        <RideFields rides={values.transport} onChange={(transport) => change({ transport })} />
      </More>
      <More title={t('accessibility')} now={t('accessibilityNow', { known, all: ACCESSIBILITY_PROFILE_CODES.length })} wanted={wanted('accessibility')}>
        {values.place.placeId && <p className="soft small">{t('fromPlace')}</p>}
        <AccessibilityFields answers={values.accessibility} onChange={(accessibility) => change({ accessibility })} />
      </More>
      <TogetherFields {...part} />
      <ContinuityFields {...part} />
    </section>
  );
}
