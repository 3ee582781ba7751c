import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { editActivity } from '../../activities/domain/edit-activity.js';
import { archiveActivity, cancelActivity } from '../../activities/domain/withdraw-activity.js';
import { Desk, NOW } from './desk.examples.js';
import { calendarOf, coffee } from './import.examples.js';
import { isMany, missingFrom, vanishing } from './missing-items.js';

const UID = 'kahvit@kyla.example';
const named = (name: string, ...more: string[]) => coffee(more).map((line) => (line.startsWith('SUMMARY:') ? `SUMMARY:${name}` : line));
const single = (date: string, ...more: string[]) => [`UID:${UID}`, `RECURRENCE-ID;TZID=Europe/Helsinki:${date}T130000`, 'SUMMARY:Kyläkahvit', ...more];
const moved = single('20261202', 'DTSTART;TZID=Europe/Helsinki:20261203T140000', 'DTEND;TZID=Europe/Helsinki:20261203T160000');
const off = single('20261202', 'STATUS:CANCELLED');

describe('what becomes of an item', () => {
  let desk: Desk;
  beforeEach(() => { desk = new Desk(); });

  it('is a new activity the first time, and nothing the second', () => {
    expect(desk.bring(calendarOf(coffee()))[UID]).toMatchObject({ kind: 'new' });
    expect(desk.of(UID)).toMatchObject({ status: 'published', revision: expect.any(Number), content: { names: { fi: 'Kyläkahvit' } } });
    expect(desk.bring(calendarOf(coffee()))[UID]).toEqual({ kind: 'same', kept: [] });
    expect(desk.known.size).toBe(1);
  });

  it('waits as a draft unless it is to be published at once', () => {
    desk.bring(calendarOf(coffee()), { publish: false });
    expect(desk.of(UID).status).toBe('draft');
    expect(desk.bring(calendarOf(coffee()), { publish: false })[UID]).toEqual({ kind: 'same', kept: [] });
  });

  it('changes what the source has changed, and says what', () => {
    desk.bring(calendarOf(coffee()));
    expect(desk.bring(calendarOf(named('Torstain kahvit')))[UID]).toMatchObject({ kind: 'changed', changed: ['names'], kept: [] });
    expect(desk.of(UID).content.names).toEqual({ fi: 'Torstain kahvit' });
  });

  it('leaves somebody’s words here as they are, and says so once', () => {
    desk.bring(calendarOf(coffee()));
    desk.byHand(UID, editActivity({ content: { ...desk.of(UID).content, names: { fi: 'Kahvit kylillä' } }, bilingual: false, at: NOW }));
    expect(desk.bring(calendarOf(coffee()))[UID]).toEqual({ kind: 'same', kept: [] });
    expect(desk.bring(calendarOf(named('Torstain kahvit')))[UID]).toEqual({ kind: 'same', kept: ['names'] });
    expect(desk.of(UID).content.names).toEqual({ fi: 'Kahvit kylillä' });
    expect(desk.bring(calendarOf(named('Torstain kahvit')))[UID]).toEqual({ kind: 'same', kept: [] });
  });

  it('puts the source’s words over them where that was asked for', () => {
    desk.bring(calendarOf(coffee()));
    desk.byHand(UID, editActivity({ content: { ...desk.of(UID).content, names: { fi: 'Kahvit kylillä' } }, bilingual: false, at: NOW }));
    expect(desk.bring(calendarOf(named('Torstain kahvit')), { overEdits: true })[UID]).toMatchObject({ kind: 'changed', changed: ['names'], kept: [] });
    expect(desk.of(UID).content.names).toEqual({ fi: 'Torstain kahvit' });
  });

  it('keeps what was added here and no source can know: the place on the map, holidays', () => {
    desk.bring(calendarOf(coffee()));
    const { content } = desk.of(UID);
    desk.byHand(UID, editActivity({ content: { ...content, place: { ...content.place!, village: 'Märsylä' }, schedule: { ...content.schedule!, holidays: 'skip' } }, bilingual: false, at: NOW }));
    expect(desk.bring(calendarOf([...coffee().filter((line) => !line.startsWith('RRULE')), 'RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20270601T000000Z']))[UID]).toMatchObject({ kind: 'changed', changed: ['schedule'], kept: [] });
    expect(desk.of(UID).content).toMatchObject({ place: { village: 'Märsylä' }, schedule: { holidays: 'skip', until: '2027-06-01' } });
  });

  it('moves and calls off single times, and lets them be again', () => {
    desk.bring(calendarOf(coffee()));
    expect(desk.bring(calendarOf(coffee(), moved))[UID]).toMatchObject({ kind: 'changed', changed: [], changes: [{ date: '2026-12-02' }] });
    expect(desk.of(UID).changes).toMatchObject({ '2026-12-02': { status: 'moved', meetsOn: '2026-12-03', startTime: '14:00' } });
    expect(desk.bring(calendarOf(coffee(), moved))[UID]).toEqual({ kind: 'same', kept: [] });
    desk.bring(calendarOf(coffee(), off));
    expect(desk.of(UID).changes).toMatchObject({ '2026-12-02': { status: 'cancelled' } });
    desk.bring(calendarOf(coffee()));
    expect(desk.of(UID).changes).toEqual({});
  });

  it('carries single times over once a draft is offered', () => {
    desk.bring(calendarOf(coffee(), off), { publish: false });
    expect(desk.bring(calendarOf(coffee(), off), { publish: false })[UID]).toEqual({ kind: 'same', kept: [] });
    const { activity } = desk.known.get(UID)!;
    desk.known.set(UID, { ...desk.known.get(UID)!, activity: { ...activity, status: 'published', publishedAt: NOW } as typeof activity });
    expect(desk.bring(calendarOf(coffee(), off))[UID]).toMatchObject({ kind: 'changed', changes: [{ date: '2026-12-02', change: { status: 'cancelled' } }] });
  });

  it('calls the whole off when the source does, and brings it back with it', () => {
    desk.bring(calendarOf(coffee()));
    expect(desk.bring(calendarOf(coffee(['STATUS:CANCELLED'])))[UID]).toMatchObject({ kind: 'changed', status: 'cancel' });
    expect(desk.of(UID).status).toBe('cancelled');
    expect(desk.bring(calendarOf(coffee(['STATUS:CANCELLED'])))[UID]).toEqual({ kind: 'same', kept: [] });
    expect(desk.bring(calendarOf(coffee()))[UID]).toMatchObject({ kind: 'changed', status: 'return' });
    expect(desk.of(UID).status).toBe('published');
  });

  it('does not bring back what somebody here has cancelled or put away', () => {
    desk.bring(calendarOf(coffee()));
    desk.byHand(UID, cancelActivity({ note: null, at: NOW }));
    expect(desk.bring(calendarOf(coffee()))[UID]).toEqual({ kind: 'same', kept: [] });
    desk.byHand(UID, archiveActivity({ at: NOW }));
    expect(desk.bring(calendarOf(named('Uusi nimi')))[UID]).toEqual({ kind: 'same', kept: [] });
  });

  it('brings nothing that is over or was called off before it came', () => {
    const past = ['UID:a', 'SUMMARY:Juhla', 'DTSTART:20260605T180000', 'DTEND:20260605T200000'];
    expect(desk.bring(calendarOf(past, coffee(['STATUS:CANCELLED'])))).toMatchObject({ a: { kind: 'past' }, [UID]: { kind: 'past' } });
    expect(desk.known.size).toBe(0);
  });

  it('pauses what vanishes, never deletes it, and lets it go on when it is back', () => {
    desk.bring(calendarOf(coffee(), coffee([], 'b')));
    desk.bring(calendarOf(coffee([], 'b')));
    expect([desk.of(UID).status, desk.of('b').status]).toEqual(['paused', 'published']);
    expect(desk.bring(calendarOf(coffee([], 'b')))).toEqual({ b: { kind: 'same', kept: [] } });
    expect(desk.bring(calendarOf(coffee(), coffee([], 'b')))[UID]).toMatchObject({ kind: 'changed', status: 'return' });
    expect(desk.of(UID).status).toBe('published');
  });

  it('does not miss what is over: calendars leave the past behind', () => {
    desk.bring(calendarOf(['UID:a', 'SUMMARY:Juhla', 'DTSTART:20261124T180000', 'DTEND:20261124T200000'], coffee()));
    const later = new Date('2026-11-26T08:00:00Z');
    expect(missingFrom([...desk.known.values()], new Set([UID]), later)).toMatchObject({ items: [], ofSource: 1 });
  });

  it.each([[5, 6, false], [5, 100, false], [6, 30, false], [6, 29, true], [20, 100, false], [21, 100, true]])('of %i missing of %i it is known whether that is too many: %s', (missing, ofSource, many) => {
    const one = { uid: 'a' } as never;
    const gone = { items: Array.from({ length: missing }, () => one), ofSource };
    expect(isMany(gone)).toBe(many);
    expect('code' in vanishing(gone, null)).toBe(many);
    expect(vanishing(gone, missing)).toHaveLength(missing);
    if (many) expect(vanishing(gone, missing - 1)).toMatchObject({ code: 'import-loses-many', details: { missing, ofSource } });
  });

  it('whatever comes in whatever order: the same file again changes nothing', () => {
    const version = fc.record({ name: fc.constantFrom('Kahvit', 'Jumppa'), day: fc.constantFrom('MO', 'WE', 'FR'), single: fc.constantFrom<readonly string[] | null>(null, moved, off), cancelled: fc.boolean(), there: fc.boolean(), other: fc.boolean() });
    fc.assert(fc.property(fc.array(fc.tuple(version, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 6 }), (versions) => {
      const one = new Desk();
      for (const [{ name, day, single: time, cancelled, there, other }, publish, overEdits] of versions) {
        const master = named(name, ...(cancelled ? ['STATUS:CANCELLED'] : [])).map((line) => (line.startsWith('RRULE') ? `RRULE:FREQ=WEEKLY;BYDAY=${day}` : line));
        const text = calendarOf(...(there ? [master, ...(time ? [time] : [])] : []), ...(other ? [coffee([], 'b')] : []));
        one.bring(text, { publish, overEdits });
        const before = [...one.known.values()].map(({ activity }) => activity);
        expect(Object.values(one.bring(text, { publish, overEdits })).filter(({ kind }) => kind === 'new' || kind === 'changed')).toEqual([]);
        expect([...one.known.values()].map(({ activity }) => activity)).toEqual(before);
      }
    }), { numRuns: 200 });
  });
});
