import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InlineAlert } from 'suomifi-ui-components';
import { useMay } from '../../session/who-may';
import { formatLongWeekdayAndDay, formatTime } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { getSheet } from './api/get-sheet';
import { Kept } from './Kept';
import { MarkedMeanwhile } from './MarkedMeanwhile';
import { useSendingWaiting, useWaiting } from './offline/use-waiting';
import { type Saved, SheetForm } from './SheetForm';
import './attendance.css';

const route = getRouteApi('/tyo/osallistujat/$id/$paiva');

/** Who came to one meeting: on a phone, with one hand, with or without a connection. */
export function AttendanceSheetPage() {
  const { t } = useTranslation('attendance');
  const { text, language } = useLabels();
  const { id, paiva } = route.useParams();
  const asked = useQuery(getSheet(id, paiva));
  useSendingWaiting();
  const waiting = useWaiting().find((one) => one.activityId === id && one.date === paiva);
  const mayPublish = useMay('publish');
  const [saved, setSaved] = useState<Saved>();
  const when = asked.data && t('moment', { day: formatLongWeekdayAndDay(asked.data.occurrence.startsAt, language), start: formatTime(asked.data.occurrence.startsAt, language) });
  return (
    <Page title={asked.data ? text(asked.data.names) : t('title')} above={[<AppLink to="/tyo">{t('shell:nav.today')}</AppLink>, <AppLink to="/tyo/osallistujat">{t('title')}</AppLink>]} lead={when} narrow>
      {saved && !waiting?.refused && (
        <InlineAlert labelText={t(saved.sent ? 'saved.title' : 'savedHere.title', { count: saved.visits })} role="status">
          <p>{t(saved.sent ? 'saved.text' : 'savedHere.text')}</p>
          <p><AppLink to="/tyo/osallistujat">{t('toDays')}</AppLink>{mayPublish && <> · <AppLink to="/tyo/toiminta/$id" params={{ id }}>{t('toActivity')}</AppLink></>}</p>
        </InlineAlert>
      )}
      <Asked query={asked}>
        {(sheet) => {
          if (waiting?.refused === 'attendance-was-marked-meanwhile' && sheet.keptAt === null) return <MarkedMeanwhile waiting={waiting} sheet={sheet} onDecided={setSaved} />;
          if (sheet.occurrence.startsAt > new Date().toISOString()) return <EmptyState title={t('early.title')} text={t('early.text')} />;
          if (sheet.occurrence.status === 'cancelled') return <EmptyState title={t('cancelled.title')} text={t('cancelled.text')} />;
          return (
            <>
              <Kept at={sheet.keptAt} />
              {waiting?.refused && waiting.refused !== 'attendance-was-marked-meanwhile' && <InlineAlert status="warning" labelText={t('notTaken.title')} role="status">{t('notTaken.text')}</InlineAlert>}
              <SheetForm key={sheet.markedAt ?? ''} activityId={id} date={paiva} sheet={sheet} waiting={waiting} onSaved={setSaved} />
            </>
          );
        }}
      </Asked>
    </Page>
  );
}
