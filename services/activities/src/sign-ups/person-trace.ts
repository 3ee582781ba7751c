import { asLabel, label, type LocalizedText } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { instantOf } from '../activities/domain/schedule.js';
import { NEEDED_WITHOUT_END } from '../people/domain/retention.js';
import type { PersonTrace } from '../people/traces.js';
import { SERIES } from './domain/seats.js';
import type { SignUpStatus } from './domain/sign-up.js';
import { SIGN_UP_STATUS_WORDS } from './http/sign-up-table.js';

interface Kept {
  readonly names: LocalizedText;
  readonly pool: string;
  readonly size: number;
  readonly status: SignUpStatus;
  readonly forAnother: boolean;
  readonly wish: string | null;
  readonly signedUpAt: Date;
}

const THE_SERIES = label('Koko ryhmä', 'Hela gruppen', 'The whole series');

/** What sign-ups tell of a person: what they signed up for and what they wished. The seats and numbers of the line stay as counts. */
export const SIGN_UP_TRACE: PersonTrace = {
  key: 'sign-ups',
  title: label('Ilmoittautumiset', 'Anmälningar', 'Sign-ups'),
  source: label(
    'Henkilöltä itseltään, hänet ilmoittaneelta tai järjestäjältä, jolle on soitettu.',
    'Av personen själv, av den som anmälde personen eller av arrangören som man ringt till.',
    'From the person, from who signed them up, or from the organiser whom somebody rang.',
  ),
  people: 'select person_id as id from sign_ups',
  fields: {
    activity: label('Toiminta', 'Verksamhet', 'Activity'),
    occurrence: label('Kerta', 'Träff', 'Occurrence'),
    people: label('Henkilöitä', 'Personer', 'People'),
    status: label('Tilanne', 'Läge', 'State'),
    forAnother: label('Ilmoittaja on joku muu', 'Anmäld av någon annan', 'Signed up by somebody else'),
    wish: label('Toive', 'Önskemål', 'Wish'),
    signedUpAt: label('Ilmoittautunut', 'Anmäld', 'Signed up'),
  },

  async copy(tx, personId) {
    const rows = await tx.query<Kept[]>(
      `select a.content -> 'names' as names, s.pool, s.size, s.status, s.for_another as "forAnother", s.wish, s.signed_up_at as "signedUpAt"
         from sign_ups s join activities a on a.organisation_id = s.organisation_id and a.id = s.activity_id where s.person_id = $1 order by s.signed_up_at desc, s.id`, [personId]);
    return rows.map(({ names, pool, size, status, forAnother, wish, signedUpAt }) => ({
      activity: asLabel(names), occurrence: pool === SERIES ? THE_SERIES : pool, people: size, status: SIGN_UP_STATUS_WORDS[status], forAnother, wish, signedUpAt: signedUpAt.toISOString(),
    }));
  },

  /** Who is forgotten does not come: a seat that they held goes to the line at the next round. */
  async forget(tx, personId, at) {
    await lockActivitiesOf(tx, personId);
    await tx.query(
      `update sign_up_pools p set next_due_at = $2 from sign_ups s
        where s.person_id = $1 and s.status in ('confirmed', 'waiting', 'offered') and p.organisation_id = s.organisation_id and p.activity_id = s.activity_id and p.pool = s.pool`, [personId, at]);
    await tx.query(
      `update sign_ups set status = 'cancelled-by-person', offer_expires_at = null, changed_at = $2 where person_id = $1 and status in ('confirmed', 'waiting', 'offered')`, [personId, at]);
    const [, rows] = await tx.query<[unknown, number]>('update sign_ups set person_id = null, wish = null, request_key = null where person_id = $1', [personId]);
    return rows;
  },

  /** Till what they signed up for has been; to a series they belong till they leave or it ends. */
  async neededUntil(tx, personId) {
    const rows = await tx.query<{ pool: string; live: boolean; withdrawnAt: Date | null; changedAt: Date }[]>(
      `select s.pool, s.status in ('confirmed', 'waiting', 'offered') as live, case when a.status in ('cancelled', 'archived') then a.withdrawn_at end as "withdrawnAt", s.changed_at as "changedAt"
         from sign_ups s join activities a on a.organisation_id = s.organisation_id and a.id = s.activity_id where s.person_id = $1`, [personId]);
    const ends = rows.map(({ pool, live, withdrawnAt, changedAt }) => {
      if (!live) return changedAt;
      if (pool !== SERIES) return instantOf(pool, '23:59');
      return withdrawnAt ?? NEEDED_WITHOUT_END;
    });
    return ends.length === 0 ? null : new Date(Math.max(...ends.map((end) => end.getTime())));
  },
};

/** As everything about seats begins, and always in the same order. */
const lockActivitiesOf = (tx: EntityManager, personId: string): Promise<unknown> =>
  tx.query('select 1 from activities where id in (select activity_id from sign_ups where person_id = $1) and organisation_id = (select current_organisation()) order by id for update', [personId]);
