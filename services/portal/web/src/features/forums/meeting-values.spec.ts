import { describe, expect, it } from 'vitest';
import type { Forum, Meeting, MeetingRow } from '../../api/types/partners';
import { cameValuesOf, holdingBodyOf, isCount, meetingBodyOf, minutesBodyOf, nextMeeting } from './meeting-values';

const town = { id: 't', type: 'municipality', names: { fi: 'Kunta' } } as const;
const association = { id: 'a', type: 'association', names: { fi: 'Yhdistys' } } as const;
const forum = (more: object = {}) => ({ type: 'expert-group', cadence: 'half-yearly', language: 'fi', organisations: [town, association], ...more }) as unknown as Forum;
const last = { day: '2026-08-31', startTime: '09:00', endTime: '11:00', place: 'Teams' } as MeetingRow;

describe('the next meeting', () => {
  it('is suggested as the last one was, when the forum has promised to meet', () => {
    const next = nextMeeting(forum(), last, '2026-11-23');
    expect(next).toMatchObject({ day: '2027-02-28', startTime: '09:00', place: 'Teams', invited: [{ id: 'a' }] });
    expect(next.agenda).toHaveLength(6);
  });

  it('is not suggested for a day gone by, nor where nothing was promised', () => {
    expect(nextMeeting(forum(), last, '2027-03-01').day).toBe('');
    expect(nextMeeting(forum({ cadence: 'as-needed' }), last, '2026-11-23').day).toBe('');
    expect(nextMeeting(forum(), undefined, '2026-11-23')).toMatchObject({ day: '', startTime: '' });
  });
});

describe('what is sent', () => {
  it('leaves out rows into which nobody wrote', () => {
    expect(meetingBodyOf({ ...nextMeeting(forum(), last, ''), agenda: [{ id: '', text: ' ' }, { id: 'x', text: ' Asia ' }] }).agenda).toEqual([{ id: 'x', text: 'Asia' }]);
    expect(minutesBodyOf({ notes: { x: ' ', y: 'Sovittiin.' }, actions: [{ id: '', text: '', ownerId: 't', dueOn: '' }] })).toEqual({ notes: [{ itemId: 'y', text: 'Sovittiin.' }], actions: [] });
  });

  it('counts those who came and not those who did not, guests too', () => {
    const meeting = { convener: town, invited: [association], participants: [{ organisation: { id: 'g', names: { fi: 'Vieras' } }, people: 2 }], others: 3 } as unknown as Meeting;
    const values = cameValuesOf(meeting);
    expect(values.came.map(({ id, people }) => [id, people])).toEqual([['t', ''], ['a', ''], ['g', '2']]);
    expect(holdingBodyOf(values)).toEqual({ participants: [{ organisationId: 'g', people: 2 }], others: 3 });
    expect(['', '3', ' 12 '].every(isCount)).toBe(true);
    expect(['-1', 'kolme', '1,5', '1001'].some(isCount)).toBe(false);
  });
});
