import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_ORGANISATIONS, demoId, fromMonday } from '@pirtti/demo';
import { isRefusal, type ServiceLanguage, type VolunteerRhythm, type VolunteerRole, type VolunteerSkill, type VolunteerTime } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import { localDate } from '../activities/domain/schedule.js';
import { People } from '../people/storage/people.js';
import { raiseNeed } from '../volunteers/matches/domain/raise-need.js';
import { endMatch, pauseMatch, startMatch } from '../volunteers/matches/domain/run-match.js';
import { MatchStore } from '../volunteers/matches/storage/match.store.js';
import { startModel } from '../volunteers/models/domain/run-model.js';
import { VolunteerModelStore } from '../volunteers/models/storage/volunteer-model.store.js';
import { spanOf } from '../volunteers/shifts/domain/local-time.js';
import { planShift } from '../volunteers/shifts/domain/run-shift.js';
import { ShiftPeople } from '../volunteers/shifts/storage/shift-people.js';
import { ShiftStore } from '../volunteers/shifts/storage/shift.store.js';
import { offerOneself, registerVolunteer } from '../volunteers/volunteers/domain/take-in.js';
import { VolunteerStore } from '../volunteers/volunteers/storage/volunteer.store.js';

const organisationId = DEMO_ORGANISATIONS.kohtaamispaikka.id;
const [MODEL, RING] = [demoId('volunteer-model:kaveriksi'), demoId('volunteer-model:soittorinki')];

interface DemoVolunteer {
  readonly key: string;
  readonly name: string;
  readonly roles: readonly VolunteerRole[];
  readonly skills: readonly VolunteerSkill[];
  readonly villages?: readonly string[];
  readonly times: readonly VolunteerTime[];
  readonly languages?: readonly ServiceLanguage[];
  readonly maxMatches?: number;
  /** Days from the demo's Monday on which they were trained and pledged; nothing yet where it is left out. */
  readonly readyOn?: number;
  readonly recordOn?: number;
  readonly applies?: true;
}

/** Made-up people. */
const VOLUNTEERS: readonly DemoVolunteer[] = [
  { key: 'maire', name: 'Maire Mallila', roles: ['companion', 'visitor'], skills: ['listening', 'walking'], villages: ['Ylikannus'], times: ['weekday-afternoon'], maxMatches: 2, readyOn: -300 },
  { key: 'toivo', name: 'Toivo Tammela', roles: ['companion', 'driver'], skills: ['driving-licence', 'errands'], villages: ['Mutkalampi'], times: ['weekday-morning', 'weekday-afternoon'], readyOn: -250 },
  { key: 'elina', name: 'Elina Esimerkki', roles: ['companion', 'peer-instructor'], skills: ['music', 'listening'], times: ['weekday-evening', 'weekend-day'], maxMatches: 2, readyOn: -200, recordOn: -200 },
  { key: 'pentti', name: 'Pentti Perälä', roles: ['caller', 'companion'], skills: ['listening'], villages: ['Eskola'], times: ['weekday-morning'], maxMatches: 4, readyOn: -180 },
  { key: 'svea', name: 'Svea Sandbacka', roles: ['companion', 'caller'], skills: ['listening', 'walking'], languages: ['sv', 'fi'], times: ['weekday-afternoon'], maxMatches: 3, readyOn: -120 },
  { key: 'hilkka', name: 'Hilkka Honkala', roles: ['companion', 'event-helper'], skills: ['cooking', 'first-aid'], times: ['weekend-day'], readyOn: -60 },
  { key: 'raimo', name: 'Raimo Rintamaa', roles: ['event-helper', 'driver'], skills: ['driving-licence', 'first-aid'], times: ['weekend-day', 'weekend-evening'], readyOn: -40 },
  { key: 'niina', name: 'Niina Nurmela', roles: ['companion'], skills: ['walking', 'children'], villages: ['Ylikannus'], times: ['weekday-evening'], applies: true },
];

/** Who wished for somebody, since when, and with whom they have gone since when. */
const NEEDS: readonly { key: string; name: string; role: VolunteerRole; skills: readonly VolunteerSkill[]; village?: string; times: readonly VolunteerTime[]; rhythm?: VolunteerRhythm; since: number; with?: string; from?: number; paused?: number; ended?: number }[] = [
  { key: 'sylvi', name: 'Sylvi Saarela', role: 'companion', skills: ['walking'], village: 'Ylikannus', times: ['weekday-afternoon'], since: -280, with: 'maire', from: -270 },
  { key: 'onni', name: 'Onni Ojanperä', role: 'companion', skills: ['errands'], village: 'Mutkalampi', times: ['weekday-morning'], since: -240, with: 'toivo', from: -230 },
  { key: 'kerttu', name: 'Kerttu Kangas', role: 'companion', skills: ['music'], times: ['weekday-evening'], since: -190, with: 'elina', from: -170, paused: -10 },
  { key: 'veikko', name: 'Veikko Vähäsarja', role: 'companion', skills: ['listening'], village: 'Eskola', times: ['weekday-morning'], since: -170, with: 'pentti', from: -160 },
  { key: 'aune', name: 'Aune Alanko', role: 'companion', skills: ['listening'], times: ['weekday-afternoon'], since: -150, with: 'svea', from: -110, ended: -5 },
  { key: 'kyllikki', name: 'Kyllikki Kallioniemi', role: 'caller', skills: ['listening'], times: ['weekday-morning'], rhythm: 'weekly', since: -140, with: 'pentti', from: -130 },
  { key: 'eino', name: 'Eino Eerola', role: 'caller', skills: [], village: 'Eskola', times: ['weekday-morning'], rhythm: 'several-a-week', since: -95, with: 'pentti', from: -90 },
  { key: 'greta', name: 'Greta Gräsbacka', role: 'caller', skills: ['listening'], times: ['weekday-afternoon'], rhythm: 'fortnightly', since: -70, with: 'svea', from: -60 },
  { key: 'vieno', name: 'Vieno Väliaho', role: 'visitor', skills: [], village: 'Ylikannus', times: ['weekday-afternoon'], rhythm: 'monthly', since: -60, with: 'maire', from: -50 },
  { key: 'impi', name: 'Impi Isokangas', role: 'companion', skills: ['walking'], village: 'Ylikannus', times: ['weekday-afternoon'], since: -24 },
  { key: 'matti', name: 'Matti Myllymaa', role: 'companion', skills: ['games'], village: 'Eskola', times: ['weekday-evening'], since: -9 },
];

/** On which days from the demo's Monday, who is needed, and who comes. */
const SHIFTS: readonly { key: string; day: number; times: readonly [string, string]; fi: string; sv: string; place: string; role: VolunteerRole; skills?: readonly VolunteerSkill[]; min: number; max: number; who: readonly string[] }[] = [
  { key: 'tanssit-1', day: 13, times: ['13:00', '17:30'], fi: 'Tanssituvan kahvit', sv: 'Kaffe vid dansen', place: 'Kylätalo Tanssitupa', role: 'event-helper', min: 2, max: 3, who: ['hilkka', 'raimo'] },
  { key: 'tanssit-2', day: 20, times: ['13:00', '17:30'], fi: 'Tanssituvan kahvit', sv: 'Kaffe vid dansen', place: 'Kylätalo Tanssitupa', role: 'event-helper', min: 2, max: 3, who: ['hilkka'] },
  { key: 'joulu', day: 26, times: ['10:00', '15:00'], fi: 'Joulumyyjäisten ensiapu', sv: 'Första hjälpen på julmarknaden', place: 'Kannuksen tori', role: 'event-helper', skills: ['first-aid'], min: 1, max: 2, who: [] },
  { key: 'retki', day: 17, times: ['09:00', '14:00'], fi: 'Retken kuljettaja', sv: 'Förare till utfärden', place: 'Kohtaamispaikan tupa', role: 'driver', skills: ['driving-licence'], min: 1, max: 1, who: ['toivo'] },
];

/** The association's volunteers: a model that lacks its funding date, another that nobody answers for, pairs, wishes that wait, and shifts of the coming weeks. Filled once. */
export async function fillVolunteers(app: INestApplicationContext, monday: Date): Promise<void> {
  const at = (days: number) => fromMonday(monday, days);
  const day = (days: number) => localDate(at(days));
  const [people, models, volunteers, matches] = [app.get(People), app.get(VolunteerModelStore), app.get(VolunteerStore), app.get(MatchStore)];
  const run = (work: (tx: EntityManager) => Promise<unknown>) => app.get(TenantTransactions).run(organisationId, work);
  const keep = (tx: EntityManager, name: string, number: number, since: Date) => people.keep(tx, { organisationId, name, email: null, phone: `040 000 0${number}`, language: 'fi', at: since });
  if (await app.get(TenantTransactions).run(organisationId, (tx) => models.find(tx, organisationId, MODEL))) return;
  const common = { fundingUntil: null, needsTraining: true, needsPledge: true, recordValidMonths: 24, takesApplicants: true } as const;
  await run(async (tx) => {
    const responsibleId = await keep(tx, 'Veera Virta', 300, at(-330));
    done(await models.change(tx, MODEL, () => startModel({ modelId: MODEL, organisationId, content: {
      ...common, names: { fi: 'Kaveriksi arkeen', sv: 'Vän i vardagen' }, summary: { fi: 'Koulutettu vapaaehtoinen lähtee kaveriksi kävelylle, kauppaan tai kerhoon.', sv: 'En utbildad frivillig är med på promenaden, i butiken eller i klubben.' },
      roles: ['caller', 'companion', 'driver', 'event-helper', 'peer-instructor', 'visitor'], municipalityCodes: ['217'], responsibleId,
    }, at: at(-330) })));
    done(await models.change(tx, RING, () => startModel({ modelId: RING, organisationId, content: {
      ...common, names: { fi: 'Soittorinki' }, summary: { fi: 'Tuttu vapaaehtoinen soittaa kerran viikossa.' }, roles: ['caller'], municipalityCodes: ['217', '849'], responsibleId: null, needsTraining: false, takesApplicants: false,
    }, at: at(-100) })));
  });
  for (const [index, one] of VOLUNTEERS.entries()) {
    const { key, name, roles, skills, villages = [], times, languages = ['fi'], maxMatches = 1, readyOn, recordOn, applies } = one;
    const since = at(applies ? 1 : readyOn!);
    const known = async (tx: EntityManager) => ({
      volunteerId: demoId(`volunteer:${key}`), organisationId, personId: await keep(tx, name, 310 + index, since), offer: { roles, skills, languages, municipalityCode: '217' as const, villages, times, maxMatches }, at: since,
    });
    await run(async (tx) => {
      const told = await known(tx);
      const seen = { trainedOn: readyOn === undefined ? null : day(readyOn), pledgedOn: readyOn === undefined ? null : day(readyOn), recordCheckedOn: recordOn === undefined ? null : day(recordOn) };
      done(await volunteers.change(tx, told.volunteerId, () => (applies ? offerOneself(told) : registerVolunteer({ ...told, readiness: seen })), applies ? 'volunteer' : 'coordinator'));
    });
  }
  for (const [index, { key, name, role, skills, village = null, times, rhythm = null, since, with: withWhom, from, paused, ended }] of NEEDS.entries()) {
    const [needId, matchId] = [demoId(`volunteer-need:${key}`), demoId(`volunteer-match:${key}`)];
    await run(async (tx) => {
      const whose = { personId: await keep(tx, name, 330 + index, at(since)), placementId: null };
      done(await matches.changeNeed(tx, needId, raiseNeed({ needId, organisationId, whose, model: await models.find(tx, organisationId, MODEL), at: at(since), content: { modelId: MODEL, role, skills, languages: ['fi'], municipalityCode: '217', village, times, rhythm, concernsMinors: false } }), 'coordinator'));
      if (withWhom === undefined) return;
      done(await matches.change(tx, matchId, startMatch({ matchId, startsOn: day(from!), at: at(from!) }), 'coordinator', { volunteerId: demoId(`volunteer:${withWhom}`), needId }));
      if (paused !== undefined) done(await matches.change(tx, matchId, pauseMatch({ from: day(paused), version: 1, at: at(paused) }), 'coordinator'));
      if (ended !== undefined) done(await matches.change(tx, matchId, endMatch({ lastDay: day(ended), reason: 'moved', outcome: 'less-lonely', waitsAgain: false, version: 1, at: at(ended) }), 'coordinator'));
    });
  }
  for (const { key, day: on, times: [from, to], fi, sv, place, role, skills = [], min, max, who } of SHIFTS) {
    const shiftId = demoId(`volunteer-shift:${key}`);
    await run(async (tx) => {
      const content = { modelId: MODEL, names: { fi, sv }, role, skills, place, municipalityCode: '217' as const, ...spanOf(day(on), from, to), minPeople: min, maxPeople: max, concernsMinors: false, activityId: null, date: null };
      done(await app.get(ShiftStore).change(tx, shiftId, planShift({ shiftId, organisationId, content, model: await models.find(tx, organisationId, MODEL), at: at(-3) }), 'coordinator'));
      // By themselves: nobody is written to in the demo's past.
      for (const one of who) done(await app.get(ShiftPeople).join(tx, { shiftId, volunteerId: demoId(`volunteer:${one}`), byThemselves: true, at: at(-1) }));
    });
  }
}

function done(outcome: unknown): void {
  if (isRefusal(outcome)) throw new Error(`the demo's volunteers were refused: ${outcome.code}`);
}
