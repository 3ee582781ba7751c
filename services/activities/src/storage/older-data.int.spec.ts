import { newId } from '@pirtti/kernel';
import { migrate } from '@pirtti/storage-kit';
import { testDatabase } from '@pirtti/testing';
import { expect, it } from 'vitest';
import { nextOccurrence } from '../activities/domain/occurrences.js';
import { ActivityRow, toState } from '../activities/storage/activity.row.js';
import { activities } from '../definition.js';
import { MIGRATIONS } from '../migrations.js';
import { PLACE_MIGRATIONS } from './migrations/places.js';

const OWNER = newId();
const AT = new Date('2026-11-16T09:00:00Z');
/** As content was written before meetings had rules. */
const OLD = {
  kind: 'peer-group', names: { fi: 'Keskiviikon kahvit' }, summary: { fi: 'Kahvia.' }, description: null, capacity: null, price: { free: true }, languages: ['fi'], targetGroups: ['everyone'], accessibility: {}, transport: [],
  place: { kind: 'library', names: { fi: 'Kirjasto' }, streetAddress: null, municipalityCode: '217', onlineUrl: null }, contact: { name: null, phone: '040 000 0101', email: null }, lowThreshold: true,
  schedule: { startsOn: '2026-11-18', startTime: '13:00', endTime: '15:00', recurrence: 'weekly', until: null },
};
const once = { ...OLD, lowThreshold: false, schedule: { ...OLD.schedule, startsOn: '2026-12-10', recurrence: 'none' } };
const draft = { ...OLD, summary: null, place: null, schedule: null, price: null, contact: null };

it('what was written before meetings had rules says the same afterwards, a draft without anything too', async () => {
  const database = await testDatabase('activities', MIGRATIONS.slice(0, MIGRATIONS.indexOf(PLACE_MIGRATIONS[0]!)), activities.entities);
  try {
    await database.owner.query('alter table activities no force row level security');
    const ids = [newId(), newId(), newId()];
    for (const [at, content] of [OLD, once, draft].entries()) {
      await database.owner.query(
        `insert into activities (organisation_id, id, status, revision, changed_at, published_at, seats_taken, capacity, content, kind, municipality_code, target_groups, free, has_transport, weekly, search_text)
         values ($1, $2, $3, 1, $4, $5, 0, null, $6, 'peer-group', '217', '{}', true, false, false, '')`, [OWNER, ids[at], content === draft ? 'draft' : 'published', AT, content === draft ? null : AT, JSON.stringify(content)]);
    }
    await database.owner.query('alter table activities force row level security');
    await migrate(database.ownerUrl, MIGRATIONS);
    const rows = await database.tenant.run(OWNER, (tx) => tx.find(ActivityRow));
    const [weekly, single, bare] = ids.map((id) => toState(rows.find((row) => row.id === id)!).content);
    expect(weekly).toMatchObject({ signUp: 'open-door', lowThreshold: ['no-sign-up'], place: { village: null, kind: 'library' }, serviceClass: null, invited: null, schedule: { rrule: 'FREQ=WEEKLY;BYDAY=WE', exceptDates: [], holidays: 'keep' } });
    expect(weekly!.schedule).not.toHaveProperty('recurrence');
    expect([weekly, single].map((content) => nextOccurrence({ schedule: content!.schedule!, changes: {} }, AT)?.date)).toEqual(['2026-11-18', '2026-12-10']);
    expect(bare).toMatchObject({ place: null, schedule: null, signUp: 'open-door', lowThreshold: ['no-sign-up'] });
  } finally {
    await database.drop();
  }
});
