import { newId } from '@pirtti/kernel';
import { actAs } from '@pirtti/storage-kit';
import { testAgreement, testOrganisation, testService, type TestActor, type TestAnswer, type TestRequest, type TestService } from '@pirtti/testing';
import { KnownActivities } from './activities/storage/known-activities.js';
import { referrals } from './definition.js';
import { hearAcceptance, hearAttendance } from './referrals/domain/hear-of-placement.js';
import { ReferralStore } from './referrals/storage/referral.store.js';

export const SOITE = newId(), ASSOCIATION = newId(), WITHOUT_AGREEMENT = newId(), ACTIVITY = newId(), OTHER_ACTIVITY = newId();
export const PERSON = { givenName: 'Asiakas', familyName: 'Vaalea', phone: '050 1234567', email: 'asiakas@example.invalid', language: 'fi', municipalityCode: '217', birthYear: 1948, targetGroups: ['older-living-alone'] };
/** What a client is called and what is written about them in these tests: nothing of it is told or logged. */
export const PERSONAL = /Vaalea|1234567|example\.invalid|musiikista|iltapäivällä|Löysi seuraa/;

const nextYear = `${new Date().getUTCFullYear() + 1}-01-15`;
export const consentFor = (...recipients: string[]) =>
  ({ textVersion: '2026-1', language: 'fi', purposes: ['placement'], fields: ['name', 'phone'], recipients, how: 'on-screen', validUntil: nextYear });

interface Drafted { readonly id: string; readonly clientId: string; readonly consentId: string }

/** A region, an association with which it has an agreement and one with which it has none, their people, and a referral's steps in a line each. */
export class ReferralHouse {
  service: TestService;
  agreementId: string;
  counsellor: TestActor;
  linkPerson: TestActor;
  anotherLinkPerson: TestActor;
  publisher: TestActor;
  stranger: TestActor;
  private readonly lines: string[] = [];

  async open(): Promise<this> {
    this.service = await testService(referrals, { log: this.lines });
    const { mail } = this.service.database;
    await testOrganisation(mail, { organisationId: SOITE, type: 'wellbeing-region', names: { fi: 'Testialue' }, municipalityCode: null });
    await testOrganisation(mail, { organisationId: ASSOCIATION });
    await testOrganisation(mail, { organisationId: WITHOUT_AGREEMENT });
    this.agreementId = await testAgreement(mail, { parties: [SOITE, ASSOCIATION], fields: ['name', 'phone', 'needs'] });
    const activities = this.service.service.app.get(KnownActivities);
    await activities.remember(mail.manager, { id: ACTIVITY, organisationId: ASSOCIATION, names: { fi: 'Tuolijumppa' } });
    await activities.remember(mail.manager, { id: OTHER_ACTIVITY, organisationId: WITHOUT_AGREEMENT, names: { fi: 'Kerho' } });
    this.counsellor = await this.service.actor({ roles: ['service-counsellor'], organisationId: SOITE });
    this.linkPerson = await this.service.actor({ roles: ['link-person', 'link-person-coordinator'], organisationId: SOITE });
    this.anotherLinkPerson = await this.service.actor({ roles: ['link-person'], organisationId: SOITE });
    this.publisher = await this.service.actor({ roles: ['activity-publisher'], organisationId: ASSOCIATION });
    // Every role there is, in an organisation that has no part in any of this.
    this.stranger = await this.service.actor({ roles: ['service-counsellor', 'link-person', 'link-person-coordinator', 'activity-publisher'] });
    return this;
  }

  ask(path: string, as: TestActor, request: TestRequest = {}): Promise<TestAnswer> {
    return this.service.request(path, { as, ...request });
  }

  post(path: string, as: TestActor, body: unknown = {}): Promise<TestAnswer> {
    return this.ask(path, as, { body });
  }

  async client(change: object = {}): Promise<string> {
    return (await this.made('/clients', this.counsellor, { ...PERSON, ...change })).body.id;
  }

  async drafted(activityId: string | null = ACTIVITY, recipients = [ASSOCIATION]): Promise<Drafted> {
    const clientId = await this.client();
    const consentId: string = (await this.post(`/clients/${clientId}/consents`, this.counsellor, consentFor(...recipients))).body.id;
    const referral = await this.made('/referrals', this.counsellor, { clientId, reason: 'loneliness', activityId, consentId, message: 'Soitto iltapäivällä' });
    return { clientId, consentId, id: referral.body.id };
  }

  async inSupport(): Promise<Drafted> {
    const one = await this.drafted();
    const now = new Date().toISOString();
    for (const [path, as, body] of [
      ['sending', this.counsellor, {}], ['assignment', this.linkPerson, {}],
      ['contacts', this.linkPerson, { happenedAt: now, reached: true, channel: 'phone' }], ['meetings', this.linkPerson, { happenedAt: now, note: 'Pitää musiikista' }],
    ] as const) await this.made(`/referrals/${one.id}/${path}`, as, body);
    return one;
  }

  async withPlacement(): Promise<Drafted & { readonly placementId: string }> {
    const one = await this.inSupport();
    const asked = await this.made(`/referrals/${one.id}/placement-requests`, this.linkPerson);
    return { ...one, placementId: asked.body.placement.id };
  }

  /** What mail would do, with the same decisions and the same store. */
  hear(placementId: string, decision: 'accepted' | 'attended'): Promise<void> {
    return this.service.database.mail.transaction(async (tx) => {
      await actAs(tx, SOITE);
      const news = { at: new Date(), placementId, organisationId: ASSOCIATION };
      const decide = decision === 'accepted' ? hearAcceptance({ ...news, startsOn: null }) : hearAttendance({ ...news, occurredOn: '2026-11-25' });
      await this.service.service.app.get(ReferralStore).changeByPlacement(tx, placementId, decide);
    });
  }

  told(): Promise<{ type: string; aggregate_id: string; data: object; recipient: string | null }[]> {
    return this.service.database.mail.query('select type, aggregate_id, data, recipient_organisation_id as recipient from outbox order by id');
  }

  /** All that was told and logged until now. */
  async everythingSaid(): Promise<string> {
    return JSON.stringify(await this.told()) + this.lines.join('\n');
  }

  stop(): Promise<void> {
    return this.service.stop();
  }

  /** What is answered with success, or the answer in the test's face. */
  private async made(path: string, as: TestActor, body: unknown = {}): Promise<TestAnswer> {
    const answer = await this.post(path, as, body);
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  }
}
