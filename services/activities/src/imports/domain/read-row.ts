import { SERVICE_LANGUAGES, LANGUAGES } from '@pirtti/kernel';
import { everyWeekFrom, isRecurrenceRule } from '../../activities/domain/recurrence.js';
import { scheduleProblem } from '../../activities/domain/schedule-problems.js';
import { problemOf, type ImportedItem, type ItemProblem, type Said } from './imported-item.js';
import { municipalityOf, saidOf } from './said-of.js';
import type { SourceDefaults } from './source-defaults.js';
import type { TableColumn } from './table-columns.js';
import { uidOf } from './uid-of.js';

const FREE = /^(0|0 ?€|maksuton|ilmainen|gratis|avgiftsfri|free)$/i;
const ONCE = /^(ei|nej|no|kerran|en gång|once)?$/i;
const DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const TIME = /^(?:klo\s*|kl\.?\s*)?([01]?\d|2[0-3])(?:[.:]([0-5]\d))?$/i;

/** How people write that something recurs, and our rule for it. */
const REPEATS: readonly (readonly [RegExp, (day: string) => string])[] = [
  [/^(viikoittain|joka viikko|varje vecka|weekly|every week)$/i, everyWeekFrom],
  [/^(joka toinen viikko|kahden viikon välein|varannan vecka|every other week|fortnightly)$/i, (day) => everyWeekFrom(day).replace('WEEKLY;', 'WEEKLY;INTERVAL=2;')],
  [/^(päivittäin|joka päivä|varje dag|daily|every day)$/i, () => 'FREQ=DAILY'],
  [/^(kuukausittain|joka kuukausi|varje månad|monthly|every month)$/i, (day) => `FREQ=MONTHLY;BYMONTHDAY=${Number(day.slice(8))}`],
];

/** One row of somebody's table as an activity. */
export function readRow(line: number, cells: ReadonlyMap<TableColumn, string>, usual: SourceDefaults): ImportedItem {
  const cell = (column: TableColumn): string => cells.get(column) ?? '';
  const problems: ItemProblem[] = [];
  const told = <T>(value: T | undefined, field: string, column: TableColumn, code = 'is-in-wrong-form'): T | undefined => {
    if (value === undefined) problems.push(problemOf(code, field, cell(column)));
    return value;
  };
  const startsOn = told(dayOf(cell('startsOn')), 'schedule', 'startsOn', 'is-not-a-date');
  const [startTime, endTime] = [told(timeOf(cell('startTime')), 'schedule', 'startTime'), told(timeOf(cell('endTime')), 'schedule', 'endTime')];
  const until = cell('until') === '' ? null : told(dayOf(cell('until')), 'schedule', 'until', 'is-not-a-date') ?? null;
  const rrule = startsOn === undefined ? null : told(ruleOf(cell('repeats'), startsOn), 'schedule', 'repeats', 'rule-is-not-understood') ?? null;
  const schedule = startsOn && startTime && endTime ? { startsOn, startTime, endTime, rrule, until: rrule === null ? null : until, exceptDates: [], extraDates: [], holidays: 'keep' as const } : undefined;
  const impossible = scheduleProblem(schedule ?? null);
  if (impossible) problems.push(problemOf(impossible.code, 'schedule'));
  const capacity = cell('capacity') === '' ? undefined : told(/^\d{1,6}$/.test(cell('capacity')) ? Number(cell('capacity')) : undefined, 'capacity', 'capacity', 'is-not-a-number');
  if (cell('municipality') !== '') told(municipalityOf(cell('municipality')), 'place', 'municipality', 'is-not-a-choice');
  const name = cell('name');
  return {
    line, name: name.slice(0, 200), cancelled: false, changes: {}, problems, uid: uidOf(cell('uid'), name, { date: startsOn, time: startTime }),
    said: saidOf({
      name, nameSv: cell('nameSv'), summary: cell('summary'), description: cell('description'), location: cell('place'), streetAddress: cell('streetAddress'), municipality: cell('municipality'),
      categories: listOf(cell('kind')), groups: listOf(cell('groups')), languages: listOf(cell('languages')).map(languageOf), contact: contactOf(cell), price: priceOf(cell('price')), capacity, schedule,
    }, usual),
  };
}

const listOf = (text: string): string[] => text.split(/[,;\n]/).map((part) => part.trim()).filter(Boolean);

const languageOf = (text: string): string =>
  Object.entries(SERVICE_LANGUAGES).find(([code, names]) => code === text.toLowerCase() || LANGUAGES.some((language) => names[language].toLocaleLowerCase('fi') === text.toLocaleLowerCase('fi')))?.[0] ?? text;

/** `31.12.2026` as spreadsheets in Finland write a day, and `2026-12-31`. */
function dayOf(text: string): string | undefined {
  const [, day, month, year] = DAY.exec(text) ?? [];
  const written = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text;
  const moment = new Date(`${written}T00:00:00Z`);
  return /^20\d\d-\d\d-\d\d$/.test(written) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(written) ? written : undefined;
}

function timeOf(text: string): string | undefined {
  const [, hour, minute = '00'] = TIME.exec(text) ?? [];
  return hour && `${hour.padStart(2, '0')}:${minute}`;
}

function ruleOf(text: string, startsOn: string): string | null | undefined {
  if (ONCE.test(text)) return null;
  if (isRecurrenceRule(text)) return text;
  return REPEATS.find(([words]) => words.test(text))?.[1](startsOn);
}

const priceOf = (text: string): Said['price'] | undefined =>
  (text === '' ? undefined : FREE.test(text) ? { free: true } : { free: false, description: { fi: /^\d+([.,]\d\d)?$/.test(text) ? `${text} €` : text } });

function contactOf(cell: (column: TableColumn) => string): NonNullable<Said['contact']> | undefined {
  const [name, phone, email] = [cell('contactName') || null, cell('phone') || null, cell('email') || null];
  return phone || email ? { name, phone, email } : undefined;
}
