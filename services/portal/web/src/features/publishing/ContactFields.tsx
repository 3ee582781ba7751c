import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/Field';
import { Part } from './Part';
import type { PartProps } from './PublishingForm';

/** Who answers questions: from the last time, unless something is written anew. */
export function ContactFields({ values, change, problem }: PartProps) {
  const { t } = useTranslation('publishing');
  return (
    <Part number={5} title={t('contact')}>
      <p className="soft">{t('contactHint')}</p>
      <TextField id="contact.name" label={t('contactName')} optional value={values.contactName} onChange={(contactName) => change({ contactName })} maxLength={200} problem={problem('contact.name')} />
      <TextField id="contact.phone" type="tel" label={t('phone')} value={values.phone} onChange={(phone) => change({ phone })} maxLength={30} problem={problem('contact.phone')} />
      <TextField id="contact.email" type="email" label={t('email')} optional value={values.email} onChange={(email) => change({ email })} maxLength={200} problem={problem('contact.email')} />
    </Part>
  );
}
