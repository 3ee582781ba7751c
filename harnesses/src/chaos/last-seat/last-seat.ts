import { activities } from '@pirtti/activities';
import { newId } from '@pirtti/kernel';
import { testAgreement, testOrganisation, testService, type TestActor, type TestAnswer, type TestService } from '@pirtti/testing';
import { chanceFrom, count, type Finding } from '../../harness.js';
import { withRealParts } from '../../real-parts.js';
import type { Proof } from '../proof.js';

const ROUNDS = 500;
const CLAIMS = 200;
const TELL_EVERY = 50;
const MOST_TRIES = 10;
const ROUNDS_SHORT = 5;
const CLAIMS_SHORT = 40;

const DAY_MS = 24 * 60 * 60 * 1000;

const GROUP = {
  kind: 'peer-group', names: { fi: 'Viimeinen paikka' }, summary: { fi: 'Ryhmä, johon kaikki eivät mahdu.' },
  place: { kind: 'library', names: { fi: 'Kannuksen kaupunginkirjasto' }, streetAddress: 'Asematie 1', municipalityCode: '217' },
  price: { free: true }, languages: ['fi'], targetGroups: ['older-living-alone'], contact: { phone: '040 000 0000' }, lowThreshold: ['no-sign-up'],
};

export const lastSeat: Proof = {
  proves: 'Of all who claim the last seats at once just so many get one, nobody twice, and each is told once.',
  options: {
    rounds: { type: 'string', description: `how often the last seat is fought for (${ROUNDS})` },
    claims: { type: 'string', description: `how many claim it at once (${CLAIMS})` },
  },
  run: (asked, say) => withRealParts(async () => {
    const chance = chanceFrom(asked.seed);
    const rounds = count(asked, 'rounds', asked.short ? ROUNDS_SHORT : ROUNDS);
    const claims = count(asked, 'claims', asked.short ? CLAIMS_SHORT : CLAIMS);
    const service = await testService(activities);
    try {
      const publisher = await service.actor({ roles: ['activity-publisher'] });
      // A token lasts five minutes, many rounds last longer.
      const colleague = () => service.actor({ roles: ['activity-publisher'], organisationId: publisher.organisationId });
      await testOrganisation(service.database.mail, { organisationId: publisher.organisationId });
      const region = newId();
      await testAgreement(service.database.mail, { parties: [region, publisher.organisationId] });
      const seats = 1 + chance.below(3);
      const activityId = await publish(service, publisher, seats);
      const findings: Finding[] = [];
      for (let round = 1; round <= rounds; round += 1) {
        findings.push(...(await fight(service, await colleague(), { activityId, region, seats, claims })).map((finding) => `round ${round}: ${finding}`));
        if (round % TELL_EVERY === 0 || round === rounds) say(`${round} rounds, ${claims} claims for ${seats} seats in each`);
      }
      return findings;
    } finally {
      await service.stop();
    }
  }),
};

async function publish(service: TestService, publisher: TestActor, capacity: number): Promise<string> {
  const startsOn = new Date(Date.now() + 3 * DAY_MS).toISOString().slice(0, 10);
  const body = { ...GROUP, capacity, schedule: { startsOn, startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY' } };
  const drafted = await service.request('/activities', { as: publisher, body });
  const published = await service.request(`/activities/${drafted.body.id}/publication`, { as: publisher, body: {} });
  if (published.status !== 201) throw new Error(`the group could not be published: ${JSON.stringify(published.body)}`);
  return drafted.body.id as string;
}

interface Fight { readonly activityId: string; readonly region: string; readonly seats: number; readonly claims: number }

/** Who is told that the service cannot answer now asks for the same again: on a busy machine some of two hundred are. */
async function claim(service: TestService, publisher: TestActor, id: string): Promise<TestAnswer> {
  const key = newId();
  for (let tries = 1; ; tries += 1) {
    const answer = await service.request(`/placements/${id}/acceptance`, { as: publisher, body: {}, key });
    if (answer.status !== 503 || tries === MOST_TRIES) return answer;
  }
}

/** Everybody of a new round asks at once; what they were told and what stands in the books must agree. */
async function fight(service: TestService, publisher: TestActor, { activityId, region, seats, claims }: Fight): Promise<Finding[]> {
  const placements = Array.from({ length: claims }, newId);
  await service.database.tenant.run(publisher.organisationId, async (tx) => {
    await tx.query('delete from placements');
    await tx.query('update activities set seats_taken = 0');
    await tx.query(
      `insert into placements (organisation_id, id, requesting_organisation_id, activity_id, status, code, requested_at)
       select $1, unnest($2::uuid[]), $3, $4, 'requested', 'K7P2QX', now()`, [publisher.organisationId, placements, region, activityId]);
  });
  const answers = await Promise.all(placements.map((id) => claim(service, publisher, id)));
  const [books] = await service.database.tenant.run(publisher.organisationId, (tx) => tx.query<{ accepted: number; taken: number; told: number }[]>(
    `select (select count(*)::int from placements where status = 'accepted') as accepted, (select seats_taken from activities) as taken,
            (select count(*)::int from outbox where type = 'activities.placement-accepted.v1' and aggregate_id = any($1)) as told`, [placements]));
  const got = answers.filter(({ status }) => status === 201).length;
  const full = answers.filter(({ body }) => body.code === 'activity-is-full').length;
  const strange = answers.filter(({ status, body }) => status !== 201 && body.code !== 'activity-is-full').map(({ status, body }) => `${status} ${body.code}`);
  return [
    ...(got === seats && full === claims - seats ? [] : [`${seats} seats, ${claims} claims: ${got} were told that they have one, ${full} that it is full, others: ${[...new Set(strange)].join(', ')}`]),
    ...(books!.accepted === seats && books!.taken === seats && books!.told === seats ? [] : [`${seats} seats, but the books say ${JSON.stringify(books)}`]),
  ];
}
