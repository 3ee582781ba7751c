import { AGENDA_TEMPLATES, CADENCE_MONTHS } from '@pirtti/kernel';
import type { Forum, HoldingBody, Meeting, MeetingBody, MeetingRow, MinutesBody } from '../../api/types/partners';
import type { Chosen } from '../../shared/chosen';

export interface AgendaValues {
  /** Empty for one that is new. */
  readonly id: string;
  readonly text: string;
}

/** What is in the fields of an invitation. */
export interface MeetingValues {
  readonly day: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly place: string;
  readonly onlineUrl: string;
  readonly agenda: readonly AgendaValues[];
  readonly invited: readonly Chosen[];
}

/** The next meeting as the last one was, so many months later as the forum has promised; its agenda from the template. */
export function nextMeeting({ type, cadence, language, organisations }: Forum, last: MeetingRow | undefined, earliest: string): MeetingValues {
  const months = CADENCE_MONTHS[cadence];
  const suggested = last && months !== null ? monthsAfter(last.day, months) : '';
  return {
    day: suggested > earliest ? suggested : '', startTime: last?.startTime ?? '', endTime: last?.endTime ?? '', place: last?.place ?? '', onlineUrl: '',
    agenda: (AGENDA_TEMPLATES[type] ?? AGENDA_TEMPLATES.common).map((item) => ({ id: '', text: item[language] })), invited: organisations.slice(1).map(({ id, names }) => ({ id, names })),
  };
}

/** 31.8. half a year later is 28.2. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate()))).toISOString().slice(0, 10);
}

export const meetingValuesOf = ({ day, startTime, endTime, place, onlineUrl, agenda, invited }: Meeting): MeetingValues =>
  ({ day, startTime, endTime, place, onlineUrl: onlineUrl ?? '', agenda: agenda.map(({ id, text }) => ({ id, text })), invited: invited.map(({ id, names }) => ({ id, names })) });

/** What is sent: a row into which nobody wrote is no row. */
export const meetingBodyOf = ({ day, startTime, endTime, place, onlineUrl, agenda, invited }: MeetingValues): MeetingBody => ({
  day, startTime, endTime, place: place.trim(), onlineUrl: onlineUrl.trim() || null, agenda: agenda.filter(({ text }) => text.trim()).map(({ id, text }) => ({ ...(id && { id }), text: text.trim() })), invited: invited.map(({ id }) => id),
});

export interface ActionValues {
  readonly id: string;
  readonly text: string;
  readonly ownerId: string;
  readonly dueOn: string;
}

export interface MinutesValues {
  /** By the agenda's items. */
  readonly notes: Readonly<Record<string, string>>;
  readonly actions: readonly ActionValues[];
}

export const minutesValuesOf = ({ agenda, actions }: Meeting): MinutesValues => ({
  notes: Object.fromEntries(agenda.map(({ id, note }) => [id, note ?? ''])), actions: actions.map(({ id, text, ownerId, dueOn }) => ({ id, text, ownerId, dueOn: dueOn ?? '' })),
});

export const minutesBodyOf = ({ notes, actions }: MinutesValues): Omit<MinutesBody, 'version'> => ({
  notes: Object.entries(notes).filter(([, text]) => text.trim()).map(([itemId, text]) => ({ itemId, text: text.trim() })),
  actions: actions.filter(({ text }) => text.trim()).map(({ id, text, ownerId, dueOn }) => ({ ...(id && { id }), text: text.trim(), ownerId, dueOn: dueOn || null })),
});

/** How many came, as people type it. */
export interface CameValues {
  readonly came: readonly (Chosen & { readonly people: string })[];
  readonly others: string;
}

export function cameValuesOf({ convener, invited, participants, others }: Meeting): CameValues {
  const people = (id: string) => String(participants.find(({ organisation }) => organisation?.id === id)?.people ?? '');
  const known = [...(convener ? [convener] : []), ...invited];
  const guests = participants.flatMap(({ organisation }) => (organisation && !known.some(({ id }) => id === organisation.id) ? [organisation] : []));
  return { came: [...known, ...guests].map(({ id, names }) => ({ id, names, people: people(id) })), others: others > 0 ? String(others) : '' };
}

const counted = (typed: string): number => Number(typed.trim() || 0);
/** Whether what was typed is a number of people. */
export const isCount = (typed: string): boolean => Number.isInteger(counted(typed)) && counted(typed) >= 0 && counted(typed) <= 1000;

export const holdingBodyOf = ({ came, others }: CameValues): HoldingBody => ({
  participants: came.map(({ id, people }) => ({ organisationId: id, people: counted(people) })).filter(({ people }) => people > 0), others: counted(others),
});
