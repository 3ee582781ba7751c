import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../api/types/partners';
import { formatMoment } from '../../shared/format';
import { useLanguage } from '../../shared/labels';
import { useParties } from './use-parties';

/** What happened, newest first: when, who, what and why, in words. */
export function AgreementTimeline({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation('agreements');
  const language = useLanguage();
  const { doer, name } = useParties(agreement);
  return (
    <ol className="timeline">
      {[...agreement.timeline].reverse().map((entry, index) => (
        <li key={`${entry.at}${entry.what}${index}`}>
          <p className="strong">{t(`what.${entry.what}`)}</p>
          <p className="small soft">{formatMoment(entry.at, language)}{entry.by && ` · ${doer(entry.by)}`}</p>
          {entry.terms.length > 0 && <p>{t('changedTerms', { terms: entry.terms.map((term) => t(`term.${term}`)).join(', ') })}</p>}
          {entry.signaturesTakenFrom.length > 0 && <p>{t('signaturesTaken', { who: entry.signaturesTakenFrom.map(name).join(', ') })}</p>}
          {entry.text && <p>{entry.text}</p>}
        </li>
      ))}
    </ol>
  );
}
