import { GRANT_KINDS } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { GrantApplication } from '../../../api/types/partners';
import { formatDay, formatMoment } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { AppLink } from '../../../ui/AppLink';
import { formatMoney } from '../money';
import { ApplicationStatus } from './ApplicationStatus';

export function WhereItStands({ application: one }: { readonly application: GrantApplication }) {
  const { t } = useTranslation('grants');
  const { label, language, text } = useLabels();
  return (
    <section className="card" aria-label={t('facts')}>
      <p><ApplicationStatus status={one.status} /></p>
      <dl className="facts">
        <dt>{t('applicant')}</dt><dd className="strong">{text(one.applicant.names)} <AppLink className="small" to="/tyo/avustukset/myonnetyt" search={{ saaja: one.applicant.id }}>{t('application.otherGrants')}</AppLink></dd>
        <dt>{t('granter')}</dt><dd>{text(one.granter.names)}</dd>
        <dt>{t('round.one')}</dt><dd><AppLink to="/tyo/avustukset/$id" params={{ id: one.round.id }}><span lang={one.round.language}>{one.round.title}</span></AppLink> ({label(GRANT_KINDS, one.kind)})</dd>
        <dt>{t('application.asked')}</dt><dd className="grants__money">{formatMoney(one.askedCents, language)}</dd>
        {one.grantedCents !== null && <><dt>{t('application.granted')}</dt><dd className="grants__money">{formatMoney(one.grantedCents, language)}</dd></>}
        {one.submittedAt && <><dt>{t('application.submittedAt')}</dt><dd>{formatMoment(one.submittedAt, language)}</dd></>}
        {one.status === 'draft' && <><dt>{t('round.closes')}</dt><dd>{formatMoment(one.terms.closesAt, language)}</dd></>}
        {(one.status === 'paid' || one.status === 'use-returned') && one.dueOn && <><dt>{t(one.status === 'paid' ? 'round.useReportDueOn' : 'use.correctBy')}</dt><dd>{formatDay(one.dueOn)}</dd></>}
      </dl>
      {one.missingReports.length > 0 && (
        <div className="notice notice--problem">
          <h2>{t('application.reportsMissing')}</h2>
          <p>{t('application.reportsMissingText')}</p>
          <ul>{one.missingReports.map((report) => <li key={report.applicationId}><AppLink to="/tyo/avustukset/hakemukset/$id" params={{ id: report.applicationId }}>{report.title}</AppLink> ({t('application.wasDue', { day: formatDay(report.dueOn) })})</li>)}</ul>
        </div>
      )}
    </section>
  );
}
