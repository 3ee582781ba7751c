import { VOLUNTEER_MODEL_WARNINGS } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay, formatLongWeekdayAndDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { listVolunteerWork } from './api/list-volunteer-work';
import type { Source } from './waiting';

/** A volunteer coordinator's work as rows of *today*. */
export function useVolunteerRows(enabled: boolean): Source {
  const { t } = useTranslation('volunteers');
  const { label, text, language } = useLabels();
  const query = useQuery({ ...listVolunteerWork, enabled });
  const work = query.data;
  if (!work) return { query, rows: [] };
  return {
    query,
    rows: [
      ...work.applicants.map(({ id, name, appliedAt }) => ({
        key: id, since: appliedAt, title: t('today.applicant', { name }), detail: t('today.applicantDetail', { day: formatDay(appliedAt) }),
        action: <AppLink to="/tyo/vapaaehtoiset/henkilo/$id" params={{ id }} className="button" aria-label={t('lookThis', { name })}>{t('look')}</AppLink>,
      })),
      ...work.needs.map(({ id, person, code, waitingSince }) => {
        const name = person?.name ?? t('codeOf', { code });
        return {
          key: id, since: waitingSince, title: t('today.waits', { name }), detail: t('today.waitsDetail', { day: formatDay(waitingSince) }),
          action: <AppLink to="/tyo/vapaaehtoiset/toive/$id" params={{ id }} className="button" aria-label={t('findForThis', { name })}>{t('findFor')}</AppLink>,
        };
      }),
      // What is still to come hurries less than who has waited.
      ...work.short.map(({ id, names, startsAt, day }) => ({
        key: id, since: startsAt, title: t('today.short', { name: text(names) }), detail: formatLongWeekdayAndDay(day, language),
        action: <AppLink to="/tyo/vapaaehtoiset/vuorot" search={{ nayta: 'vajaat' }} className="button button--quiet" aria-label={t('lookThis', { name: text(names) })}>{t('look')}</AppLink>,
      })),
      ...work.lacking.map(({ id, names, warnings }) => ({
        key: id, since: '9998', title: t('today.model', { name: text(names) }), detail: warnings.map((code) => label(VOLUNTEER_MODEL_WARNINGS, code)).join('. '),
        action: <AppLink to="/tyo/vapaaehtoiset/malli/$id" params={{ id }} className="button button--quiet" aria-label={t('models.editThis', { name: text(names) })}>{t('models.edit')}</AppLink>,
      })),
    ],
  };
}
