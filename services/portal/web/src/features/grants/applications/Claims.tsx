import { RECTIFICATION_OUTCOMES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { GrantApplication } from '../../../api/types/partners';
import { formatDay } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { formatMoney } from '../money';
import { Appeal } from './Appeal';

/** What the applicant claimed of the decision, and what came of it. */
export function Claims({ application: { claims, granter } }: { readonly application: GrantApplication }) {
  const { t } = useTranslation('grants');
  const { label, language, text } = useLabels();
  return claims.map((claim, index) => (
    <div key={index} className="stack">
      <h3>{t('claim.title')}</h3>
      <p>{t('claim.received', { day: formatDay(claim.receivedOn) })}{claim.isLate && ` ${t('claim.late')}`}</p>
      <p className="grants__words">{claim.text}</p>
      {!claim.result && <p className="soft">{t('claim.pending')}</p>}
      {claim.result && (
        <>
          <p className="strong">{label(RECTIFICATION_OUTCOMES, claim.result.outcome)}{claim.result.change && `: ${formatMoney(claim.result.change.beforeCents, language)} → ${formatMoney(claim.result.change.grantedCents, language)}`}</p>
          <p className="small soft">{t('basis.decided', { body: claim.result.body ?? '', day: formatDay(claim.result.decidedOn), section: claim.result.section ?? '' }).trim()}</p>
          <p className="grants__words">{claim.result.reason}</p>
          {claim.result.appeal && <Appeal appeal={claim.result.appeal} body={claim.result.body ?? ''} granter={text(granter.names)} />}
        </>
      )}
    </div>
  ));
}
