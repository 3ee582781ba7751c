import { SHARED_FIELDS } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/types/operation';
import { lastDayBefore } from '../shared/format';
import { useLabels } from '../shared/labels';
import { AppLink } from './AppLink';

/** Of a refusal for want of an agreement, which one ended and when; of one for a field that it does not cover, which field. */
export function AgreementNote({ problem: { code, details = {} } }: { readonly problem: Problem }) {
  const { t } = useTranslation('shell');
  const { label } = useLabels();
  const { agreementId, validTo, fields } = details;
  if (typeof agreementId !== 'string') return null;
  // In a tab of its own: what was being written here stays.
  const link = <AppLink to="/tyo/sopimukset/$id" params={{ id: agreementId }} target="_blank" rel="noopener">{t('agreement.read')} <span className="hidden-visually">{t('agreement.newTab')}</span></AppLink>;
  if (code === 'agreement-is-missing') return <p>{t('agreement.ended', { day: lastDayBefore(String(validTo)) })} {link}</p>;
  if (code !== 'consent-exceeds-agreement') return null;
  return <p>{t('agreement.lacks', { fields: (fields as readonly string[]).map((field) => label(SHARED_FIELDS, field)).join(', ') })} {link}</p>;
}
