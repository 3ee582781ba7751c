import { OUTCOMES, REFERRAL_REASONS, REFERRAL_STATUSES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Referral } from '../../api/types/referrals';
import { hasRole, useMe } from '../../session/session';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Page } from '../../ui/Page';
import { referral } from './api/referrals';
import { NextSteps } from './NextSteps';
import { Timeline } from './Timeline';

/** A referral reads like a letter: who, where it stands, what can be done now, what has happened. */
export function ReferralPage() {
  const { t } = useTranslation('referrals');
  const { id } = useParams({ from: '/tyo/lahetteet/$id' });
  const me = useMe();
  const query = useQuery(referral(id));
  const one = query.data;
  const above = [
    <AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>,
    hasRole(me, ['service-counsellor']) ? <AppLink key="list" to="/tyo/lahetteet">{t('list.title')}</AppLink> : <AppLink key="desk" to="/tyo/linkki">{t('desk.title')}</AppLink>,
  ];
  return (
    <Page title={one ? t('letter.title', { number: one.number }) : t('list.title')} above={above} narrow>
      <Asked query={query}>
        {(answer) => (
          <>
            <Letter referral={answer} />
            <NextSteps referral={answer} />
            <section className="stack" aria-labelledby="timeline">
              <h2 id="timeline">{t('letter.happened')}</h2>
              <Timeline entries={answer.timeline} />
            </section>
          </>
        )}
      </Asked>
    </Page>
  );
}

function Letter({ referral: one }: { readonly referral: Referral }) {
  const { t } = useTranslation('referrals');
  const { label, text } = useLabels();
  return (
    <section className="card" aria-label={t('letter.facts')}>
      <p><span className="tag tag--blue">{label(REFERRAL_STATUSES, one.status)}</span></p>
      <dl className="facts">
        {one.client && <><dt>{t('letter.client')}</dt><dd><AppLink className="strong" to="/tyo/asiakkaat/$id" params={{ id: one.client.id }}>{one.client.givenName} {one.client.familyName}</AppLink> <span className="soft small">{one.client.number}</span></dd></>}
        <dt>{t('letter.reason')}</dt><dd>{label(REFERRAL_REASONS, one.reason)}</dd>
        {one.message && <><dt>{t('letter.message')}</dt><dd>{one.message}</dd></>}
        <dt>{t('letter.activity')}</dt>
        <dd>{one.activity ? <><AppLink to="/toiminta/$id" params={{ id: one.activity.id }}>{text(one.activity.names)}</AppLink><br /><span className="small soft">{text(one.activity.organisation?.names)}</span></> : t('letter.noActivity')}</dd>
        <dt>{t('letter.responsible')}</dt>
        <dd>{one.linkPerson ? t(one.linkPerson.isMe ? 'letter.linkIsMe' : 'letter.link') : t(one.counsellor.isMe ? 'letter.counsellorIsMe' : 'letter.counsellor')}</dd>
        {one.dueAt && <><dt>{t('letter.due')}</dt><dd>{formatDay(one.dueAt)}</dd></>}
        {one.placement && (
          <>
            <dt>{t('letter.placement')}</dt>
            <dd>
              {t(`placement.${one.placement.status === 'accepted' && one.placement.attendances > 0 ? 'joined' : one.placement.status}`)}{one.placement.startsOn ? ` · ${t('placement.starts', { day: formatDay(one.placement.startsOn) })}` : ''}
              <br /><span className="small soft">{t('placement.code')} <strong>{one.placement.code}</strong> · {t('placement.attendances', { count: one.placement.attendances })}</span>
            </dd>
          </>
        )}
        {one.status === 'completed' && (
          <>
            <dt>{t('letter.outcome')}</dt>
            <dd>{one.outcome ? label(OUTCOMES, one.outcome) : t('letter.outcomeHidden')}</dd>
            {one.feedback?.text && <><dt>{t('letter.feedback')}</dt><dd>{one.feedback.text}</dd></>}
          </>
        )}
      </dl>
    </section>
  );
}
