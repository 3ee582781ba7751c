import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { listMissingResponsibilities } from './api/list-missing-responsibilities';
import type { Source } from './waiting';

/** A coordinator's work as rows of *today*: what nobody answers for. */
export function useResponsibilityRows(enabled: boolean): Source {
  const { t } = useTranslation('today');
  const { called } = useLabels();
  const query = useQuery({ ...listMissingResponsibilities, enabled });
  return {
    query,
    rows: (query.data?.items ?? []).map(({ id, title, names, followedFrom }) => ({
      key: `responsibility ${id}`, since: followedFrom ?? '9999', title: called({ title, names }), detail: t('responsibilityMissing'),
      action: <AppLink to="/tyo/vastuut/$id" params={{ id }} className="button button--quiet">{t('nameResponsible')}</AppLink>,
    })),
  };
}
