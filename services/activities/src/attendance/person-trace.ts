import { asLabel, label, type LocalizedText } from '@pirtti/kernel';
import type { PersonTrace } from '../people/traces.js';

/** Which meetings somebody who signed up came to. By the sign-up alone: once that has forgotten the person, the mark is a number. */
export const ATTENDANCE_TRACE: PersonTrace = {
  key: 'attendance',
  title: label('Käynnit', 'Besök', 'Visits'),
  source: label('Läsnäolon merkinneeltä ohjaajalta tai apulaiselta.', 'Av den ledare eller hjälpare som antecknade närvaron.', 'From the leader or helper who marked attendance.'),
  fields: { activity: label('Toiminta', 'Verksamhet', 'Activity'), day: label('Päivä', 'Dag', 'Day'), people: label('Paikalla', 'På plats', 'Present') },

  async copy(tx, personId) {
    const rows = await tx.query<{ names: LocalizedText; day: string; present: number }[]>(
      `select a.content -> 'names' as names, p.occurred_on::text as day, p.present
         from sign_up_presences p
         join sign_ups s on s.organisation_id = p.organisation_id and s.id = p.sign_up_id
         join activities a on a.organisation_id = p.organisation_id and a.id = p.activity_id
        where s.person_id = $1 order by p.occurred_on desc, p.activity_id`, [personId]);
    return rows.map(({ names, day, present }) => ({ activity: asLabel(names), day, people: present }));
  },

  forget: () => Promise.resolve(0),
  neededUntil: () => Promise.resolve(null),
};
