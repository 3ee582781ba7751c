import { ACCESSIBILITY_PROFILE_CODES, ACCESSIBILITY_PROFILES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { SelectField, TextField } from '../../ui/Field';
import { Part } from './Part';
import type { PartProps } from './PublishingForm';
import { RideFields } from './RideFields';

export function HowFields({ values, change, problem }: PartProps) {
  const { t } = useTranslation('publishing');
  const { label } = useLabels();
  const tell = (profile: string, answer: string) => {
    const { [profile]: _, ...others } = values.accessibility;
    change({ accessibility: answer === 'yes' || answer === 'no' ? { ...others, [profile]: answer } : others });
  };
  return (
    <>
      <Part number={5} title={t('how')}>
        <RideFields rides={values.transport} onChange={(transport) => change({ transport })} />
        <details className="disclosure" open={Object.keys(values.accessibility).length > 0 ? true : undefined}>
          <summary>{t('accessibility')}</summary>
          <div className="publishing__pairs" id="accessibility" tabIndex={-1}>
            {ACCESSIBILITY_PROFILE_CODES.map((profile) => (
              <SelectField
                key={profile} label={label(ACCESSIBILITY_PROFILES, profile)} none={t('notKnown')} value={values.accessibility[profile] ?? ''} onChange={(answer) => tell(profile, answer)}
                options={[{ value: 'yes', label: t('suits') }, { value: 'no', label: t('suitsNot') }]}
              />
            ))}
          </div>
        </details>
      </Part>
      <Part number={6} title={t('contact')}>
        <p className="soft">{t('contactHint')}</p>
        <TextField id="contact.name" label={t('contactName')} optional value={values.contactName} onChange={(contactName) => change({ contactName })} maxLength={200} problem={problem('contact.name')} />
        <TextField id="contact.phone" type="tel" label={t('phone')} value={values.phone} onChange={(phone) => change({ phone })} maxLength={40} problem={problem('contact.phone')} />
        <TextField id="contact.email" type="email" label={t('email')} optional value={values.email} onChange={(email) => change({ email })} maxLength={200} problem={problem('contact.email')} />
      </Part>
    </>
  );
}
