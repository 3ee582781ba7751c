import { EXAMPLE_ACTIVITY_CALENDAR, exampleActivityTable, isRefusal, LANGUAGES } from '@pirtti/kernel';
import { describe, expect, it } from 'vitest';
import { usual } from '../domain/import.examples.js';
import { readFile } from './read-file.js';

const read = (text: string) => {
  const file = readFile(text, usual);
  if (isRefusal(file)) throw new Error(file.code);
  return file;
};

describe('the files that people take as an example', () => {
  it.each(LANGUAGES)('the table in %s is read without a remark, every column known', (language) => {
    const { items, unknownColumns } = read(`\ufeff${exampleActivityTable(language)}`);
    expect([unknownColumns, items.flatMap(({ problems }) => problems)]).toEqual([[], []]);
    expect(items.map(({ said }) => [said.names?.fi, said.names?.sv, said.kind, said.capacity, said.price?.free, said.targetGroups, said.languages])).toEqual([
      ['Keskiviikon kahvit', 'Onsdagskaffe', 'club', undefined, true, ['everyone'], ['fi', 'sv']], ['Kevätretki', 'Vårutflykt', 'event', 40, false, ['everyone'], ['fi']],
    ]);
    expect(items[0]!.said.schedule).toMatchObject({ startsOn: '2027-01-13', startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY;BYDAY=WE', until: '2027-05-26' });
  });

  it('the calendar is read without a remark', () => {
    const { items } = read(EXAMPLE_ACTIVITY_CALENDAR);
    expect(items.map(({ said, problems }) => [said.names?.fi, said.kind, said.schedule?.rrule, problems])).toEqual([['Keskiviikon kahvit', 'club', 'FREQ=WEEKLY;BYDAY=WE', []], ['Kevätretki', 'event', null, []]]);
  });
});
