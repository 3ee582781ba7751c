import { AGREEMENT_PURPOSES, AGREEMENT_STATUSES, ROLES, SHARED_FIELDS } from '@pirtti/kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../api/types/partners';
import { formatDay, formatMoment, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Commitments } from './Commitments';
import { useParties } from './use-parties';
import { usePeriod } from './use-period';

/** The whole text, on the screen and on paper. What people wrote is in the one language that they wrote it in. */
export function AgreementText({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation('agreements');
  const { label, language, text } = useLabels();
  const { name } = useParties(agreement);
  const period = usePeriod();
  const written = (words: string): ReactNode => (words ? <p className="agreement-text__words" lang={agreement.language}>{words}</p> : <p className="soft">{t('notWritten')}</p>);
  return (
    <article className="agreement-text" aria-labelledby="teksti">
      <h2 id="teksti">{t('text')}</h2>
      <Section title={t('parties')}><ul>{agreement.parties.map((party) => <li key={party.id}>{text(party.names)}</li>)}</ul></Section>
      <Section title={t('term.purpose')}>{written(agreement.purpose)}</Section>
      <Section title={t('term.tasks')}>
        {agreement.tasks.length === 0 && <p className="soft">{t('noTasks')}</p>}
        {agreement.parties.filter(({ id }) => agreement.tasks.some((task) => task.organisationId === id)).map((party) => (
          <div key={party.id}>
            <p className="strong">{text(party.names)}</p>
            <ul className="agreement-text__tasks" lang={agreement.language}>{agreement.tasks.filter((task) => task.organisationId === party.id).map((task, index) => <li key={index}>{task.text}</li>)}</ul>
          </div>
        ))}
      </Section>
      <Section title={t('term.commitments')}><Commitments agreement={agreement} /></Section>
      <Section title={t('period.title')}>
        <p>{period(agreement)}</p>
        {agreement.reviewOn && <p>{t('review', { day: formatDay(agreement.reviewOn) })}</p>}
      </Section>
      <Section title={t('term.economicObligations')}>{agreement.economicObligations === null ? <p>{t('noObligations')}</p> : written(agreement.economicObligations)}</Section>
      <Section title={t('sharing')}>
        {agreement.purposes.length === 0 ? <p>{t('sharesNothing')}</p> : (
          <>
            <p>{t('sharedFor')}</p>
            <ul>{agreement.purposes.map((code) => <li key={code}>{label(AGREEMENT_PURPOSES, code)}</li>)}</ul>
            <p>{t(agreement.fields.length > 0 ? 'sharedFields' : 'sharedNoFields')}</p>
            {agreement.fields.length > 0 && <ul>{agreement.fields.map((code) => <li key={code}>{label(SHARED_FIELDS, code)}</li>)}</ul>}
            <p className="soft">{t('sharedWithConsent')}</p>
          </>
        )}
      </Section>
      <Section title={t('signatures')}>
        <ul>
          {agreement.parties.map((party) => {
            const signed = agreement.signatures.find(({ organisationId }) => organisationId === party.id);
            return <li key={party.id}>{name(party.id)}: {signed ? t('signedBy', { role: label(ROLES, signed.role), moment: formatMoment(signed.at, language) }) : t('notSigned')}</li>;
          })}
        </ul>
      </Section>
      <p className="only-on-paper small">{t('paperNote', { version: agreement.version, id: agreement.id, day: formatDay(today()), status: label(AGREEMENT_STATUSES, agreement.status) })}</p>
    </article>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <section><h3>{title}</h3>{children}</section>;
}
