import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../api/types/partners';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Page } from '../../ui/Page';
import { AgreementText } from './AgreementText';
import { AgreementTimeline } from './AgreementTimeline';
import { getAgreement } from './api/agreements';
import { Leaning } from './Leaning';
import { NextSteps } from './NextSteps';
import { Standing } from './Standing';
import { useParties } from './use-parties';
import { usePeriod } from './use-period';
import './agreements.css';

const route = getRouteApi('/tyo/sopimukset/$id');

/** An agreement reads like a letter: with whom, where it stands, what can be done now, the text, what has happened. */
export function AgreementPage() {
  const { t } = useTranslation('agreements');
  const { id } = route.useParams();
  const query = useQuery(getAgreement(id));
  return (
    <Page title={query.data?.title ?? t('agreement')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/sopimukset">{t('title')}</AppLink>]}>
      <Asked query={query}>
        {(agreement) => (
          <>
            <WhereItStands agreement={agreement} />
            <div className="not-on-paper"><NextSteps agreement={agreement} /></div>
            <AgreementText agreement={agreement} />
            <Leaning agreement={agreement} />
            <section className="stack not-on-paper" aria-labelledby="tapahtunut">
              <h2 id="tapahtunut">{t('happened')}</h2>
              <AgreementTimeline agreement={agreement} />
            </section>
          </>
        )}
      </Asked>
    </Page>
  );
}

function WhereItStands({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation('agreements');
  const { doer, name, others } = useParties(agreement);
  const period = usePeriod();
  const lastChange = agreement.timeline.filter(({ what }) => what === 'changed' || what === 'signed').at(-1);
  return (
    <section className="card not-on-paper" aria-label={t('facts')}>
      <p><Standing status={agreement.status} /></p>
      <dl className="facts">
        <dt>{t('with')}</dt><dd className="strong">{others}</dd>
        <dt>{t('writtenBy')}</dt><dd>{name(agreement.parties[0]?.id ?? '')}</dd>
        <dt>{t('period.title')}</dt><dd>{period(agreement)}</dd>
        {agreement.status === 'draft' && <><dt>{t('waitingFor')}</dt><dd>{agreement.waitingFor.map(name).join(', ')}</dd></>}
        {agreement.ending && <><dt>{t('ended')}</dt><dd>{doer(agreement.ending)}: {agreement.ending.reason}</dd></>}
      </dl>
      {agreement.status === 'draft' && lastChange !== undefined && lastChange.signaturesTakenFrom.length > 0 && (
        <p className="notice">{t('signaturesGone', { who: lastChange.signaturesTakenFrom.map(name).join(', ') })}</p>
      )}
    </section>
  );
}
