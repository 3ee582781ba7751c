import type { SourceDefaults } from './source-defaults.js';

/** What a village's calendar usually means. */
export const usual: SourceDefaults = {
  kind: 'event', municipalityCode: '217', languages: ['fi'], targetGroups: ['everyone'], price: { free: true }, contact: { name: 'Kyläyhdistys', phone: '040 000 0111', email: null },
};

/** A calendar as programs write it. */
export const calendarOf = (...events: readonly (readonly string[])[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kyla//FI', ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']), 'END:VCALENDAR', ''].join('\r\n');

/** A weekly coffee on Wednesdays. */
export const coffee = (more: readonly string[] = [], uid = 'kahvit@kyla.example'): readonly string[] => [
  `UID:${uid}`, 'SUMMARY:Kyläkahvit', 'DTSTART;TZID=Europe/Helsinki:20261125T130000', 'DTEND;TZID=Europe/Helsinki:20261125T150000', 'RRULE:FREQ=WEEKLY;BYDAY=WE',
  'LOCATION:Kylätalo\\, Kylätie 4\\, 69100 Kannus', 'DESCRIPTION:Kahvia ja juttuseuraa. Kaikki ovat tervetulleita.', 'CATEGORIES:Kahvila', ...more,
];
