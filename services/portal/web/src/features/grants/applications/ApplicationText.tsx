import { GRANT_ANNEXES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { GrantApplication } from '../../../api/types/partners';
import { formatDay } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';

/** What the applicant wrote, and what was asked and answered beside it. */
export function ApplicationText({ application: one }: { readonly application: GrantApplication }) {
  const { t } = useTranslation('grants');
  const { label } = useLabels();
  return (
    <section className="stack" aria-labelledby="hakemus">
      <h2 id="hakemus">{t('application.one')}</h2>
      {one.activity && <><h3>{t('application.activity')}</h3><p>{one.activity.name}</p></>}
      <h3>{t('application.purpose')}</h3>
      {one.purpose ? <p className="grants__words">{one.purpose}</p> : <p className="soft">{t('application.notWritten')}</p>}
      {one.otherFunding && <><h3>{t('application.otherFunding')}</h3><p className="grants__words">{one.otherFunding}</p></>}
      <h3>{t('round.annexes')}</h3>
      {one.annexes.length > 0 ? <ul>{one.annexes.map((annex, index) => <li key={index}>{label(GRANT_ANNEXES, annex.kind)}: {annex.reference}</li>)}</ul> : <p className="soft">{t('application.noAnnexes')}</p>}
      {one.supplements.map((supplement, index) => (
        <div key={index} className="card">
          <h3>{t('supplement.title')}</h3>
          <p className="grants__words">{supplement.text}</p>
          <p className="small soft">{t('answerBy', { day: formatDay(supplement.dueOn) })}</p>
          {supplement.answer ? <p className="grants__words"><span className="strong">{t('supplement.answer')}</span> {supplement.answer}</p> : <p className="soft">{t('supplement.awaited')}</p>}
        </div>
      ))}
    </section>
  );
}
