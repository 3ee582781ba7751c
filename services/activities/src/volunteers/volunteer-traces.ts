import {
  dayInHelsinki, label, LANGUAGES, MUNICIPALITIES, SERVICE_LANGUAGES, VOLUNTEER_MATCH_END_REASONS, VOLUNTEER_MATCH_STATUSES, VOLUNTEER_NEED_STATUSES, VOLUNTEER_ROLES, VOLUNTEER_SKILLS, VOLUNTEER_STATUSES, VOLUNTEER_RHYTHMS, VOLUNTEER_TIMES,
  type CodeList, type Label, type LocalizedText,
} from '@pirtti/kernel';
import { In, type EntityManager } from 'typeorm';
import { NEEDED_WITHOUT_END } from '../people/domain/retention.js';
import type { PersonTrace } from '../people/traces.js';
import { VolunteerForgetting } from './forgetting.js';
import { MatchRow } from './matches/storage/match.row.js';
import { NeedRow } from './matches/storage/need.row.js';
import { VolunteerModelRow } from './models/storage/volunteer-model.row.js';
import { localParts, instantOf } from './shifts/domain/local-time.js';
import { VolunteerRow } from './volunteers/storage/volunteer.row.js';

const [ROLE, WHERE, SINCE, UNTIL, STATUS] = [label('Tehtävä', 'Uppdrag', 'Role'), label('Missä', 'Var', 'Where'), label('Alkaen', 'Från och med', 'From'), label('Päättyi', 'Avslutades', 'Ended'), label('Tilanne', 'Läge', 'Status')];

const COORDINATOR = label('Vapaaehtoisten koordinaattorilta.', 'Av koordinatorn för frivilliga.', 'From the coordinator of volunteers.');

const words = (list: CodeList<string>, codes: readonly string[]): Label => Object.fromEntries(LANGUAGES.map((language) => [language, codes.map((code) => list[code]?.[language] ?? code).join(', ')])) as unknown as Label;
const placeOf = (code: string | null): Label | null => (code === null ? null : words(MUNICIPALITIES, [code]));
const namesOf = ({ fi, sv, en }: LocalizedText): Label => ({ fi, sv: sv ?? fi, en: en ?? fi });
const endOf = (day: string): Date => instantOf(day, '23:59');

const lastOf = (ends: readonly (Date | null)[]): Date | null => ends.reduce<Date | null>((last, end) => (end && (!last || end > last) ? end : last), null);

const VOLUNTEERING: PersonTrace = {
  key: 'volunteering',
  title: label('Vapaaehtoisena', 'Som frivillig', 'As a volunteer'),
  source: label('Henkilöltä itseltään, kun hän tarjoutui mukaan, ja vapaaehtoisten koordinaattorilta.', 'Av personen själv då hen anmälde sig, och av koordinatorn för frivilliga.', 'From the person, who offered to help, and from the coordinator of volunteers.'),
  people: 'select person_id as id from volunteers',
  fields: {
    status: STATUS, roles: ROLE, skills: label('Osaaminen', 'Kunskaper', 'Skills'), languages: label('Kielet', 'Språk', 'Languages'), where: WHERE, villages: label('Kylät', 'Byar', 'Villages'), times: label('Ehtii', 'Har tid', 'Has time'),
    trainedOn: label('Koulutettu', 'Utbildad', 'Trained'), pledgedOn: label('Vaitiololupaus', 'Tystnadslöfte', 'Pledge of secrecy'), recordCheckedOn: label('Rikostaustaote nähty', 'Straffregisterutdraget visat', 'Criminal record seen'),
    offeredOn: label('Tarjoutui', 'Anmälde sig', 'Offered'), since: SINCE, until: UNTIL,
  },
  copy: async (tx, personId) => (await tx.find(VolunteerRow, { where: { personId }, order: { appliedAt: 'desc' } })).map((one) => ({
    status: VOLUNTEER_STATUSES[one.status], roles: words(VOLUNTEER_ROLES, one.roles), skills: words(VOLUNTEER_SKILLS, one.skills), languages: words(SERVICE_LANGUAGES, one.languages), where: placeOf(one.municipalityCode),
    villages: one.villages.join(', '), times: words(VOLUNTEER_TIMES, one.times), trainedOn: one.trainedOn, pledgedOn: one.pledgedOn, recordCheckedOn: one.recordCheckedOn, offeredOn: dayInHelsinki(one.appliedAt), since: one.startedOn, until: one.endedOn,
  })),
  forget: (tx, personId, at) => VolunteerForgetting.in(tx).volunteer(tx, personId, at),
  // Who is with us is needed; who has offered themselves is, for as long as the vault keeps anybody.
  neededUntil: async (tx, personId) => lastOf((await tx.findBy(VolunteerRow, { personId })).map(({ status, endedOn }) => (status === 'active' || status === 'paused' ? NEEDED_WITHOUT_END : endedOn === null ? null : endOf(endedOn)))),
};

const NEEDS: PersonTrace = {
  key: 'volunteer-needs',
  title: label('Toiveet vapaaehtoisesta', 'Önskemål om en frivillig', 'Wishes for a volunteer'),
  source: label('Vapaaehtoisten koordinaattorilta, joka kirjasi toiveen.', 'Av koordinatorn för frivilliga, som antecknade önskemålet.', 'From the coordinator of volunteers, who wrote the wish down.'),
  people: 'select person_id as id from volunteer_needs',
  fields: { status: STATUS, role: ROLE, skills: label('Toiveena', 'Önskemål', 'Hoped for'), languages: label('Kielet', 'Språk', 'Languages'), where: WHERE, village: label('Kylä', 'By', 'Village'), times: label('Milloin', 'När', 'When'), rhythm: label('Kuinka usein', 'Hur ofta', 'How often'), since: label('Odottanut alkaen', 'Har väntat sedan', 'Waiting since'), until: UNTIL },
  copy: async (tx, personId) => (await tx.find(NeedRow, { where: { personId }, order: { waitingSince: 'desc' } })).map((one) => ({
    status: VOLUNTEER_NEED_STATUSES[one.status], role: VOLUNTEER_ROLES[one.role], skills: words(VOLUNTEER_SKILLS, one.skills), languages: words(SERVICE_LANGUAGES, one.languages), where: placeOf(one.municipalityCode),
    village: one.village, times: words(VOLUNTEER_TIMES, one.times), rhythm: one.rhythm && VOLUNTEER_RHYTHMS[one.rhythm], since: dayInHelsinki(one.waitingSince), until: one.endedOn,
  })),
  forget: (tx, personId, at) => VolunteerForgetting.in(tx).need(tx, personId, at),
  neededUntil: async (tx, personId) => lastOf((await tx.findBy(NeedRow, { personId })).map(({ status, endedOn }) => (status === 'ended' ? endOf(endedOn!) : NEEDED_WITHOUT_END))),
};

/** Who the other one is, is the other one's: a copy tells of one person. */
const PAIRS: PersonTrace = {
  key: 'volunteer-pairs',
  title: label('Yhdessä kulkeminen', 'Sällskapande', 'Going together'),
  source: COORDINATOR,
  fields: { side: label('Osa', 'Roll', 'Part'), role: ROLE, status: STATUS, since: SINCE, breaks: label('Taukoja', 'Pauser', 'Breaks'), until: UNTIL, reason: label('Päättymisen syy', 'Orsak till avslutet', 'Reason for ending') },
  copy: async (tx, personId) => {
    const volunteers = (await tx.findBy(VolunteerRow, { personId })).map(({ id }) => id);
    const needs = (await tx.findBy(NeedRow, { personId })).map(({ id }) => id);
    const rows = await tx.find(MatchRow, { where: [{ volunteerId: In(volunteers) }, { needId: In(needs) }], order: { startedOn: 'desc', id: 'asc' } });
    return rows.map((one) => ({
      side: volunteers.includes(one.volunteerId) ? label('Vapaaehtoinen', 'Frivillig', 'Volunteer') : label('Tuettu', 'Den som fick stöd', 'Supported'), role: VOLUNTEER_ROLES[one.role], status: VOLUNTEER_MATCH_STATUSES[one.status],
      since: one.startedOn, breaks: one.pauses.length, until: one.endedOn, reason: one.endReason === null ? null : VOLUNTEER_MATCH_END_REASONS[one.endReason],
    }));
  },
  // They end with the volunteer or the wish, through whom alone they lead to anybody.
  forget: () => Promise.resolve(0),
  neededUntil: () => Promise.resolve(null),
};

const SHIFTS: PersonTrace = {
  key: 'volunteer-shifts',
  title: label('Vapaaehtoisen vuorot', 'Frivilligas turer', 'Shifts as a volunteer'),
  source: label('Henkilön omista valinnoista linkillä ja vapaaehtoisten koordinaattorilta.', 'Av personens egna val via länk och av koordinatorn för frivilliga.', 'From the person’s own choices by their link and from the coordinator of volunteers.'),
  fields: { task: label('Vuoro', 'Tur', 'Shift'), place: WHERE, day: label('Päivä', 'Dag', 'Day'), time: label('Kello', 'Klockslag', 'Time') },
  copy: async (tx, personId) => {
    const rows = await tx.query<{ names: LocalizedText; place: string; startsAt: Date }[]>(
      `select s.names, s.place, s.starts_at as "startsAt" from volunteer_shift_seats t join volunteer_shifts s on s.organisation_id = t.organisation_id and s.id = t.shift_id
         join volunteers v on v.organisation_id = t.organisation_id and v.id = t.volunteer_id where v.person_id = $1 order by s.starts_at desc, s.id`, [personId]);
    return rows.map(({ names, place, startsAt }) => { const { date, time } = localParts(startsAt); return { task: namesOf(names), place, day: date, time }; });
  },
  forget: async (tx: EntityManager, personId, at) => {
    const [, gone] = await tx.query<[unknown, number]>('delete from volunteer_shift_seats t using volunteers v where v.organisation_id = t.organisation_id and v.id = t.volunteer_id and v.person_id = $1 and t.ends_at > $2', [personId, at]);
    return gone;
  },
  neededUntil: async (tx, personId) => {
    const [row] = await tx.query<{ until: Date | null }[]>('select max(t.ends_at) as until from volunteer_shift_seats t join volunteers v on v.organisation_id = t.organisation_id and v.id = t.volunteer_id where v.person_id = $1', [personId]);
    return row!.until;
  },
};

const RESPONSIBLE: PersonTrace = {
  key: 'volunteer-models',
  title: label('Vastuuhenkilönä', 'Som ansvarsperson', 'As a responsible person'),
  source: COORDINATOR,
  people: 'select responsible_id as id from volunteer_models',
  fields: { model: label('Toimintamalli', 'Verksamhetsmodell', 'Way of working'), until: UNTIL },
  copy: async (tx, personId) => (await tx.findBy(VolunteerModelRow, { responsibleId: personId })).map(({ names, endedOn }) => ({ model: namesOf(names), until: endedOn })),
  forget: (tx, personId, at) => VolunteerForgetting.in(tx).responsible(tx, personId, at),
  neededUntil: async (tx, personId) => lastOf((await tx.findBy(VolunteerModelRow, { responsibleId: personId })).map(({ endedOn }) => (endedOn === null ? NEEDED_WITHOUT_END : endOf(endedOn)))),
};

/** What is stored of people around volunteers. The shifts come first: they are found through the volunteer. */
export const VOLUNTEER_TRACES: readonly PersonTrace[] = [SHIFTS, PAIRS, VOLUNTEERING, NEEDS, RESPONSIBLE];
