import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReferralRow } from '../../api/types/referrals';
import { formatDay } from '../../shared/format';
import { AppLink } from '../../ui/AppLink';
import { listCounsellorWork } from './api/list-counsellor-work';
import type { Source, Waiting } from './waiting';

const nameOf = ({ client, number }: ReferralRow): string => (client ? `${client.givenName} ${client.familyName}` : number);

/** A counsellor's work as rows of *today*. */
export function useCounsellorRows(enabled: boolean): Source {
  const { t } = useTranslation('today');
  const query = useQuery({ ...listCounsellorWork, enabled });
  const rows: readonly Waiting[] = [
    ...(query.data?.drafts ?? []).map((referral) => ({
      key: referral.id, since: referral.createdAt, title: t('referralDraft', { name: nameOf(referral) }), detail: t('begun', { day: formatDay(referral.createdAt) }),
      action: <AppLink to="/tyo/lahetteet/$id" params={{ id: referral.id }} className="button">{t('continue')}</AppLink>,
    })),
    ...(query.data?.returned ?? []).map((referral) => ({
      key: referral.id, since: referral.sentAt ?? referral.createdAt, title: t('referralReturned', { name: nameOf(referral) }), detail: t('returnedFrom', { number: referral.number, day: formatDay(referral.sentAt ?? referral.createdAt) }),
      action: <AppLink to="/tyo/lahetteet/$id" params={{ id: referral.id }} className="button button--quiet">{t('look')}</AppLink>,
    })),
  ];
  return { query, rows };
}
