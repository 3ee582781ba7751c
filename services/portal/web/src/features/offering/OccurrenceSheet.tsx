import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity, Occurrence } from '../../api/types/activities';
import { formatLongWeekdayAndDay, today } from '../../shared/format';
import { useLanguage } from '../../shared/labels';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { closeTo } from '../../ui/close-to';
import { NO_NOTE, NoteFields, noteControlOf, useNoteProblems } from './NoteFields';
import { WhoIsTold } from './WhoIsTold';
import { cancelOccurrence, moveOccurrence } from '../publishing/api/publishing';

interface Props {
  readonly activity: Activity;
  readonly occurrence: Occurrence;
  readonly how: 'cancel' | 'move';
  readonly people: number;
  readonly onClose: () => void;
}

/** The hour on the wall in Finland of an instant, `13:00`. */
const wallTime = (instant: string): string => new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Helsinki', hour: '2-digit', minute: '2-digit', hour12: false }).format(new Date(instant));

/** One time is called off or moved: for how many, and what they are told. Who has signed up keeps the place. */
export function OccurrenceSheet({ activity, occurrence: { date, startsAt, endsAt }, how, people, onClose }: Props) {
  const { t } = useTranslation('offering');
  const { id } = activity;
  const language = useLanguage();
  const queries = useQueryClient();
  const [to, setTo] = useState({ meetsOn: today(new Date(startsAt)), startTime: wallTime(startsAt), endTime: wallTime(endsAt) });
  const [note, setNote] = useState(NO_NOTE);
  const problemsOf = useNoteProblems();
  const save = async () => {
    await (how === 'cancel' ? cancelOccurrence(id, date, note) : moveOccurrence(id, date, to, note));
    await Promise.all([queries.invalidateQueries({ queryKey: ['occurrences'] }), queries.invalidateQueries({ queryKey: ['my-activities'] }), queries.invalidateQueries({ queryKey: ['sign-ups'] })]);
  };
  const missing = [...problemsOf(note), ...(how === 'cancel' ? [] : [
    ...(to.meetsOn ? [] : [{ field: 'meetsOn', text: t('needs.day') }]), ...(to.startTime && to.endTime && to.endTime > to.startTime ? [] : [{ field: 'endTime', text: t('needs.times') }]),
  ])];
  const day = formatLongWeekdayAndDay(startsAt, language);
  return (
    <FormSheet title={t(`${how}.title`, { day })} action={t(`${how}.confirm`)} grave={how === 'cancel'} missing={missing} controlOf={noteControlOf} onDo={save} onDone={() => closeTo('tulevat', onClose)} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t(`${how}.text`)}</p>
          <WhoIsTold activity={activity} date={date} placed={people} />
          {how === 'move' && (
            <>
              <TextField id="meetsOn" type="date" label={t('newDay')} min={today()} value={to.meetsOn} onChange={(meetsOn) => setTo({ ...to, meetsOn })} problem={problem('meetsOn')} />
              <TextField id="startTime" type="time" label={t('starts')} value={to.startTime} onChange={(startTime) => setTo({ ...to, startTime })} problem={problem('startTime')} />
              <TextField id="endTime" type="time" label={t('ends')} value={to.endTime} onChange={(endTime) => setTo({ ...to, endTime })} problem={problem('endTime')} />
            </>
          )}
          <NoteFields words={note} onChange={setNote} problem={problem} />
        </>
      )}
    </FormSheet>
  );
}
