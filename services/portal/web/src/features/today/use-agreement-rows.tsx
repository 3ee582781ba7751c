import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../session/session';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { listUnsignedAgreements } from './api/list-unsigned-agreements';
import type { Source } from './waiting';

/** An administrator's work as rows of *today*: agreements that lack the organisation's own signature. */
export function useAgreementRows(enabled: boolean): Source {
  const { t } = useTranslation('today');
  const { text } = useLabels();
  const own = useMe()?.organisation?.id;
  const query = useQuery({ ...listUnsignedAgreements, enabled });
  return {
    query,
    rows: (query.data?.items ?? []).map((agreement) => ({
      key: agreement.id, since: agreement.startsOn ?? '9998', title: agreement.title,
      detail: t('agreementUnsigned', { who: agreement.parties.filter((party) => party.id !== own).map((party) => text(party.names)).join(', ') }),
      action: <AppLink to="/tyo/sopimukset/$id" params={{ id: agreement.id }} className="button button--quiet">{t('readAndSign')}</AppLink>,
    })),
  };
}
