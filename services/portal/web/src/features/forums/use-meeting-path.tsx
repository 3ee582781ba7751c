import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../api/types/partners';
import { formatDay } from '../../shared/format';
import { AppLink } from '../../ui/AppLink';

/** The pages above a meeting; above one of its forms, the meeting too. */
export function useMeetingPath(meeting: Meeting | undefined, includeIt = true): ReactNode[] {
  const { t } = useTranslation('forums');
  return [
    <AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/foorumit">{t('title')}</AppLink>,
    ...(meeting?.forum ? [<AppLink key="forum" to="/tyo/foorumit/$id" params={{ id: meeting.forum.id }}>{meeting.forum.name}</AppLink>] : []),
    ...(meeting && includeIt ? [<AppLink key="meeting" to="/tyo/kokoukset/$id" params={{ id: meeting.id }}>{t('meetingOn', { day: formatDay(meeting.day) })}</AppLink>] : []),
  ];
}
