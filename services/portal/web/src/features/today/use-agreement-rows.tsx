import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { hasRole, useMe } from '../../session/session';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { listAgreementWork } from './api/list-agreement-work';
import type { Source } from './waiting';

/** The work of whoever keeps agreements as rows of *today*: those that lack the organisation's own signature, and those that end soon. */
export function useAgreementRows(enabled: boolean): Source {
  const { t } = useTranslation('today');
  const { text } = useLabels();
  const person = useMe();
  const query = useQuery({ ...listAgreementWork, enabled });
  const [first] = query.data?.ending.items ?? [];
  return {
    query,
    rows: [
      ...(query.data?.unsigned.items ?? []).map((agreement) => ({
        key: agreement.id, since: agreement.startsOn ?? '9998', title: agreement.title,
        detail: t('agreementUnsigned', { who: agreement.parties.filter((party) => party.id !== person?.organisation?.id).map((party) => text(party.names)).join(', ') }),
        action: <AppLink to="/tyo/sopimukset/$id" params={{ id: agreement.id }} className="button button--quiet">{t(hasRole(person, ['organisation-admin']) ? 'readAndSign' : 'read')}</AppLink>,
      })),
      ...(first?.endsOn ? [{
        key: 'agreements that end', since: first.endsOn, title: t('agreementsEnd', { count: query.data!.ending.total }), detail: t('firstEnds', { count: query.data!.ending.total, day: formatDay(first.endsOn) }),
        action: <AppLink to="/tyo/sopimukset" search={{ paattyy: '90', jarjestys: 'paattyy' }} className="button button--quiet">{t('look')}</AppLink>,
      }] : []),
    ],
  };
}
