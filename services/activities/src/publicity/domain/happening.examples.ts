import { ACTIVITY_ID, ORGANISATION_ID, wholeContent } from '../../activities/domain/activity.examples.js';
import type { Happening } from './happening.js';

export const PAGE = 'https://pirtti.example/toiminta';
export const WEEK = { from: '2026-11-23', to: '2026-11-29' } as const;

/** Clock times in Finland's winter. */
export const at = (day: string, time: string): Date => new Date(`${day}T${time}:00+02:00`);

type More = Partial<Omit<Happening, 'content'>> & { readonly content?: Partial<Happening['content']> };

/** On a Wednesday at the library, from one to three. */
export function happening({ content, ...more }: More = {}): Happening {
  const date = more.date ?? '2026-11-25';
  return {
    activityId: ACTIVITY_ID, organisationId: ORGANISATION_ID, organiser: { fi: 'Kannuksen kohtaamispaikka ry' }, content: wholeContent(content), date,
    startsAt: at(date, '13:00'), endsAt: at(date, '15:00'), status: 'scheduled', planned: null, note: null, ...more,
  };
}

/** The same one a day later and an hour later. */
export const moved = (more: More = {}): Happening => happening({
  status: 'moved', startsAt: at('2026-11-26', '14:00'), endsAt: at('2026-11-26', '16:00'), planned: { startsAt: at('2026-11-25', '13:00'), endsAt: at('2026-11-25', '15:00') }, ...more,
});

/** The same place and time in the coming weeks. */
export const weekly = (count: number, more: More = {}): Happening[] => Array.from({ length: count }, (_, week) => {
  const date = new Date(Date.UTC(2026, 10, 25 + 7 * week)).toISOString().slice(0, 10);
  return happening({ ...more, date });
});

/** What somebody who means ill would call an activity. */
export const HOSTILE_NAMES = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'; drop table activities; --", '=HYPERLINK("https://evil.example","Voita")', '@SUM(1+1)*cmd|\' /C calc\'!A0',
  'Kahvit\u202egnitcepsnoc', 'Kahvit\u2066\u2069\u200f', 'Kahvit\r\nBcc: kaikki@lista.example', 'Kahvit\u0000\u0007\u001b[31m', '{{constructor.constructor("alert(1)")()}}', '<!--', ']]>', '&lt;b&gt;',
] as const;
