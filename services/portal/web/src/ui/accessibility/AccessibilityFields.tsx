import { ACCESSIBILITY_PROFILE_CODES, ACCESSIBILITY_PROFILES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { SelectField } from '../Field';
import type { AccessibilityAnswers } from './AccessibilityFacts';
import './accessibility.css';

interface Props {
  readonly answers: AccessibilityAnswers;
  readonly onChange: (answers: AccessibilityAnswers) => void;
}

/** One question for each profile; what is left as it is stays unknown, and nobody need guess. */
export function AccessibilityFields({ answers, onChange }: Props) {
  const { t } = useTranslation('activity');
  const { label } = useLabels();
  const tell = (profile: string, answer: string) => {
    const { [profile]: _, ...others } = answers;
    onChange(answer === 'yes' || answer === 'no' ? { ...others, [profile]: answer } : others);
  };
  return (
    <div className="accessibility-fields" id="accessibility" tabIndex={-1}>
      {ACCESSIBILITY_PROFILE_CODES.map((profile) => (
        <SelectField
          key={profile} id={`accessibility.${profile}`} label={label(ACCESSIBILITY_PROFILES, profile)} none={t('accessible.unknown')} value={answers[profile] ?? ''} onChange={(answer) => tell(profile, answer)}
          options={[{ value: 'yes', label: t('accessible.yes') }, { value: 'no', label: t('accessible.no') }]}
        />
      ))}
    </div>
  );
}
