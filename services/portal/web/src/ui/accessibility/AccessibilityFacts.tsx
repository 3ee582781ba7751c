import { ACCESSIBILITY_PROFILE_CODES, ACCESSIBILITY_PROFILES } from '@pirtti/kernel';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';

export type AccessibilityAnswers = Readonly<Record<string, 'yes' | 'no'>>;

/** For whom a place suits, for whom it does not, and of whom nobody has said: what is not known is told as such. */
export function AccessibilityFacts({ answers }: { readonly answers: AccessibilityAnswers }) {
  const { t } = useTranslation('activity');
  const { label } = useLabels();
  return (
    <dl className="facts">
      {(['yes', 'no', 'unknown'] as const).map((answer) => {
        const profiles = ACCESSIBILITY_PROFILE_CODES.filter((profile) => (answers[profile] ?? 'unknown') === answer);
        return profiles.length > 0 && (
          <Fragment key={answer}>
            <dt>{t(`accessible.${answer}`)}</dt>
            <dd className={answer === 'yes' ? 'strong' : ''}>{profiles.map((profile) => label(ACCESSIBILITY_PROFILES, profile)).join(', ')}</dd>
          </Fragment>
        );
      })}
    </dl>
  );
}
