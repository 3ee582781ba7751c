import { REFERRAL_STATUSES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReferralRow } from '../../api/types/referrals';
import { formatDay, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { getDesk } from './api/get-desk';
import type { Source, Waiting } from './waiting';

/** A link person's work as rows of *today*: new referrals, and own clients whose next step is due. */
export function useLinkPersonRows(enabled: boolean): Source {
  const { t } = useTranslation('today');
  const { label } = useLabels();
  const query = useQuery({ ...getDesk, enabled });
  const day = today();
  const row = (referral: ReferralRow, isNew: boolean): Waiting => {
    const { client, number, dueAt, sentAt, status } = referral;
    const due = dueAt ? t(dueAt.slice(0, 10) < day ? 'wasDue' : 'due', { day: formatDay(dueAt) }) : '';
    return {
      key: referral.id, since: dueAt ?? sentAt ?? '', title: t(isNew ? 'newReferral' : 'myClient', { name: client ? `${client.givenName} ${client.familyName}` : number }),
      detail: [label(REFERRAL_STATUSES, status), due].filter(Boolean).join(' · '),
      action: <AppLink to="/tyo/lahetteet/$id" params={{ id: referral.id }} className={isNew ? 'button' : 'button button--quiet'}>{t(isNew ? 'take' : 'open')}</AppLink>,
    };
  };
  // Of my own clients only those whose next step is due today or was due before: the rest are on the desk.
  const mine = (query.data?.mine ?? []).filter(({ dueAt }) => dueAt !== null && dueAt.slice(0, 10) <= day);
  return { query, rows: [...(query.data?.incoming ?? []).map((each) => row(each, true)), ...mine.map((each) => row(each, false))] };
}
