import { DEMO_ORGANISATIONS } from '@pirtti/demo';
import { eventually } from '@pirtti/testing';
import type { Caller } from './caller.js';
import { publishMeeting, takePart, tellHowItWas } from './participants.js';
import type { CanaryPerson, Kind } from './people.js';

/** Those who work in the house. */
export interface Staff {
  readonly counsellor: Caller;
  readonly linkPerson: Caller;
  readonly association: Caller;
  readonly coordinator: Caller;
  readonly volunteers: Caller;
}

const ALL: readonly Kind[] = ['g', 'f', 'p', 'e', 'a', 'm', 'i', 'n', 'b'];
/** What the agreement and the consent name; nobody consented to more. */
const IN_THE_WINDOW: readonly Kind[] = ['g', 'f', 'p'];
const ONE_GROUP = 40;
const AT_ONCE = 6;
const MAIL_TAKES_MS = 120_000;

const day = (daysFromNow: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(Date.now() + daysFromNow * 24 * 60 * 60 * 1000);

/** Runs the work for each, a few at once. */
export async function forEach<T>(all: readonly T[], work: (one: T, index: number) => Promise<void>, atOnce = AT_ONCE): Promise<void> {
  let next = 0;
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, async () => {
    while (next < all.length) {
      const index = next++;
      await work(all[index]!, index);
    }
  }));
}

/** Everyone goes through the main job, in groups that meet in one activity each; some leave it on the way. */
export async function tellStories(staff: Staff, people: readonly CanaryPerson[]): Promise<void> {
  for (let from = 0; from < people.length; from += ONE_GROUP) await group(staff, people.slice(from, from + ONE_GROUP), from / ONE_GROUP);
}

/** How each tenth person leaves the road, and where. */
const LEAVES: Readonly<Record<number, 'returned' | 'declined' | 'withdrawn' | 'changed their mind'>> = { 1: 'returned', 3: 'declined', 5: 'withdrawn', 7: 'changed their mind' };

interface Referred { readonly person: CanaryPerson; readonly id: string; readonly consentId: string; readonly placementId: string; readonly leaves: (typeof LEAVES)[number] | undefined }

async function group(staff: Staff, people: readonly CanaryPerson[], number: number): Promise<void> {
  await forEach(people, (person) => inviteWorker(staff, person));
  const [activity, meeting] = await Promise.all([publishActivity(staff, number), publishMeeting(staff, number)]);
  await forEach(people, (person, index) => takePart(staff, person, number * ONE_GROUP + index, meeting));
  await tellHowItWas(staff, people, activity);
  const referred: Referred[] = [];
  await forEach(people, async (person, index) => {
    await (index % 3 === 0 ? nameByFile(staff, person, `${number}.${index}`) : name(staff, person));
    const one = await refer(staff, person, activity, LEAVES[index % 10]);
    if (one) referred.push(one);
  });
  await arrived(staff, activity, referred.length);
  await forEach(referred, (one) => takeIn(staff, one));
  const present = referred.filter(({ leaves }) => leaves === undefined);
  await staff.association.done(`activities/activities/${activity}/occurrences/${day(-1)}/attendance`, {
    method: 'PUT', body: { placements: present.map(({ placementId }) => ({ placementId, present: true })), others: { '75-84': 3 }, newcomers: 1 },
  });
  await forEach(present, (one, index) => finish(staff, one, index));
}

/** Somebody is to work for the association: name and address stay with the administrators, and the address goes when the invitation is withdrawn. */
async function inviteWorker({ association }: Staff, { worker: { name, email }, birthYear }: CanaryPerson): Promise<void> {
  const maySee: readonly Kind[] = ['u', 'v'];
  const { id } = await association.done('partners/invitations', { maySee, body: { name, email, language: 'fi', roles: ['activity-publisher'], reason: 'Uusi ohjaaja' } });
  if (birthYear % 3 === 0) await association.done(`partners/invitations/${id}/withdrawal`, { body: {}, maySee });
  await association.done('partners/invitations?pageSize=100', { maySee });
}

async function publishActivity({ association, counsellor }: Staff, number: number): Promise<string> {
  const { id } = await association.done('activities/activities', { body: {
    kind: 'peer-group', names: { fi: `Ryhmä ${number}` }, summary: { fi: 'Kahvia ja juttuseuraa.' },
    place: { kind: 'library', names: { fi: 'Kirjasto' }, municipalityCode: '217' },
    schedule: { startsOn: day(-1), startTime: '13:00', endTime: '14:00', rrule: 'FREQ=WEEKLY', until: null },
    capacity: 500, price: { free: true }, languages: ['fi'], targetGroups: ['everyone'], transport: [], contact: { name: null, phone: '040 000 0000', email: null },
  } });
  await association.done(`activities/activities/${id}/publication`, { body: {} });
  await eventually(async () => {
    const fits = await counsellor.done('activities/fit-searches', { body: { barriers: [], wishes: ['company'], municipalityCode: '217', targetGroups: ['older-living-alone'] } });
    if (!JSON.stringify(fits).includes(id)) throw new Error('the new activity is not found');
  }, { withinMs: MAIL_TAKES_MS });
  return id;
}

/** Somebody is named to a role, for all who work to see; their details stand in the partners' own table and nowhere else. */
async function name({ coordinator }: Staff, { contactName, contactEmail }: CanaryPerson): Promise<void> {
  const maySee: readonly Kind[] = ['c'];
  const { id } = await coordinator.done('partners/appointments', { maySee, body: {
    organisationId: DEMO_ORGANISATIONS.kannus.id, role: 'contact-person', newPerson: { name: contactName, email: contactEmail }, startsOn: day(0), reason: 'Kunta nimesi yhdyshenkilön',
  } });
  await coordinator.done(`partners/appointments/${id}/ending`, { maySee, body: { lastDay: day(1), reason: 'Tehtävä päättyi' } });
}

/** Others come on the row of their organisation in a file, and are gone from the next: its preview shows them, and what is kept of a file says nothing of them. */
async function nameByFile({ coordinator }: Staff, { contactName, contactEmail }: CanaryPerson, mark: string): Promise<void> {
  const maySee: readonly Kind[] = ['c'];
  const bring = async (contact: string, more: object = {}) => {
    const file = { source: `Luettelo ${mark}`, text: `Nimi;Tyyppi;Kotikunta;Yhdyshenkilö;Yhdyshenkilön sähköposti\nTuotu ${mark} ry;Yhdistys;Kannus;${contact}` };
    const { fingerprint } = await coordinator.done('partners/organisation-imports/previews', { body: file, maySee });
    await coordinator.done('partners/organisation-imports', { body: { ...file, fingerprint, ...more }, maySee });
  };
  await bring(`${contactName};${contactEmail}`);
  await bring(';', { endMissingContacts: true, toldContacts: 1 });
}

/** From the first conversation to the request for a place; undefined for who leaves before. */
async function refer({ counsellor, linkPerson }: Staff, person: CanaryPerson, activity: string, leaves: Referred['leaves']): Promise<Referred | undefined> {
  const { givenName, familyName, phone, email, birthYear } = person;
  const maySee = ALL;
  const profile = { givenName, familyName, phone, email, birthYear, language: 'fi', municipalityCode: '217', targetGroups: ['older-living-alone'] };
  const { id: clientId } = await counsellor.done('referrals/clients', { body: profile, maySee });
  await counsellor.done(`referrals/clients/${clientId}`, { method: 'PUT', body: { ...profile, addressProtected: birthYear % 7 === 0 }, maySee });
  await counsellor.done('referrals/client-searches', { body: { text: familyName }, maySee });
  await counsellor.done(`referrals/clients/${clientId}/screenings`, { body: { instrument: 'finsote-lonely-1', answer: 4, conductedOn: day(0) }, maySee });
  await counsellor.done(`referrals/clients/${clientId}/needs`, { method: 'PUT', body: { barriers: ['transport'], wishes: ['company'] }, maySee });
  const { id: consentId } = await counsellor.done(`referrals/clients/${clientId}/consents`, { maySee, body: {
    textVersion: await textVersion(counsellor), language: 'fi', purposes: ['placement'], fields: ['name', 'phone', 'language'], recipients: [DEMO_ORGANISATIONS.kohtaamispaikka.id], how: 'on-screen', validUntil: day(180),
  } });
  const { id } = await counsellor.done('referrals/referrals', { maySee, body: { clientId, reason: 'loneliness', activityId: activity, consentId, message: person.message } });
  await sent(counsellor, id, maySee);
  if (leaves === 'changed their mind') {
    await counsellor.done(`referrals/referrals/${id}/declining`, { body: {}, maySee });
    return undefined;
  }
  await linkPerson.done(`referrals/referrals/${id}/assignment`, { body: {}, maySee });
  await linkPerson.done(`referrals/referrals/${id}/contacts`, { body: { happenedAt: new Date().toISOString(), reached: true, channel: 'phone' }, maySee });
  if (leaves === 'returned') {
    await linkPerson.done(`referrals/referrals/${id}/return`, { body: { reason: 'no-longer-interested' }, maySee });
    return undefined;
  }
  await linkPerson.done(`referrals/referrals/${id}/meetings`, { body: { happenedAt: new Date().toISOString(), note: person.note }, maySee });
  const { placement } = await linkPerson.done(`referrals/referrals/${id}/placement-requests`, { body: {}, maySee });
  return { person, id, consentId, placementId: placement.id, leaves };
}

let version: Promise<string> | undefined;
const textVersion = (counsellor: Caller): Promise<string> => (version ??= counsellor.done('referrals/consent-texts').then(({ version: found }) => found));

/** A referral may leave only once the service has heard of the activity by mail. */
const sent = (counsellor: Caller, id: string, maySee: readonly Kind[]): Promise<void> => eventually(async () => {
  await counsellor.done(`referrals/referrals/${id}/sending`, { body: {}, maySee });
}, { withinMs: MAIL_TAKES_MS });

const arrived = ({ association }: Staff, activity: string, count: number): Promise<void> => eventually(async () => {
  const { total } = await association.done(`activities/activities/${activity}/placements?pageSize=1`);
  if (total < count) throw new Error(`${total} of ${count} requests for a place have arrived`);
}, { withinMs: MAIL_TAKES_MS });

async function takeIn({ association, counsellor }: Staff, { placementId, consentId, leaves }: Referred): Promise<void> {
  await association.done(`referrals/placements/${placementId}/window`, { maySee: IN_THE_WINDOW });
  if (leaves === 'declined') await association.done(`activities/placements/${placementId}/declining`, { body: { reason: 'no-capacity' } });
  else await association.done(`activities/placements/${placementId}/acceptance`, { body: {} });
  if (leaves !== 'withdrawn') return;
  await counsellor.done(`referrals/consents/${consentId}/withdrawal`, { body: {}, maySee: ALL });
  const { status } = await association.ask(`referrals/placements/${placementId}/window`);
  if (status !== 404 && status !== 403) throw new Error(`the window stayed open after the consent was withdrawn (${status})`);
}

async function finish({ linkPerson, counsellor }: Staff, { id, person }: Referred, index: number): Promise<void> {
  const allowed = index % 2 === 0;
  await eventually(async () => {
    const { status } = await linkPerson.done(`referrals/referrals/${id}`, { maySee: ALL });
    if (status !== 'placed') throw new Error(`a referral is still ${status}`);
  }, { withinMs: MAIL_TAKES_MS });
  await linkPerson.done(`referrals/referrals/${id}/completion`, { maySee: ALL, body: {
    outcome: 'goal-reached', feedbackText: person.feedback, feedbackAllowed: allowed, solvedBarriers: [{ barrier: 'transport', solution: 'carpool' }],
  } });
  // Notes of meetings stay with the link person, and the feedback too unless the client lets it go back.
  await counsellor.done(`referrals/referrals/${id}`, { maySee: ALL.filter((kind) => kind !== 'n' && (allowed || kind !== 'b')) });
}
