import { Body, Controller, Get, Headers, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, Problem, Public } from '@pirtti/http-kit';
import { isId, isRefusal, newId, type Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import { ActivityRow, toState as activityOf } from '../../activities/storage/activity.row.js';
import { personDetailsOf } from '../../people/http/person.request.js';
import { cannotBeReached } from '../../people/domain/correct-person.js';
import type { PersonDetails } from '../../people/domain/person.js';
import { PeopleAudit } from '../../people/storage/people-audit.js';
import { People } from '../../people/storage/people.js';
import { PersonLinks } from '../../people/storage/person-links.js';
import { signUpFor } from '../domain/sign-up-for.js';
import { ABOUT, linkEndsAt } from '../letters/sign-up-letters.js';
import { SeatsReader } from '../storage/seats.reader.js';
import { SignUpReader } from '../storage/sign-up.reader.js';
import type { SignUpRow } from '../storage/sign-up.row.js';
import { SignUpStore } from '../storage/sign-up.store.js';
import { MySignUp } from './my-sign-up.js';
import { poolNamed, seatsResponseOf } from './seats.response-of.js';
import { PublicSignUpRequest } from './sign-up.request.js';
import { SeatsListResponse, SignUpMadeResponse } from './sign-up.response.js';
import { Turnstile } from './turnstile.js';

/** One address or number takes no more parties than a family would: of the same occurrence or series, and of all that an organisation offers. */
const MOST_OF_CONTACT = { here: 5, all: 30 };

/** By which a repetition is known. */
type Repeated = Pick<SignUpRow, 'activityId' | 'pool' | 'size' | 'requestKey' | 'forAnother' | 'wish'>;

const isPart = <One extends object>(part: Partial<One>, whole: One): boolean => (Object.keys(part) as (keyof One)[]).every((key) => part[key] === whole[key]);

/** Signing up from an activity's page, without an account. */
@ApiTags('public')
@Controller('public/activities')
export class PublicSignUpsController {
  private readonly turnstile = new Turnstile();

  constructor(
    private readonly tenant: TenantTransactions, private readonly store: SignUpStore, private readonly signUps: SignUpReader, private readonly seats: SeatsReader,
    private readonly links: PersonLinks, private readonly people: People, private readonly audit: PeopleAudit, private readonly mine: MySignUp, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** How full it is: what people can sign up for, and how many seats are left. */
  @Get(':id/seats')
  @Public()
  @ApiOkResponse({ type: SeatsListResponse })
  async free(@Param('id') id: string): Promise<SeatsListResponse> {
    const { organisationId } = await this.published(id);
    const at = this.clock.now();
    return this.tenant.run(organisationId, async (tx) => {
      const row = await tx.findOneByOrFail(ActivityRow, { organisationId, id });
      return { items: (await this.seats.coming(tx, row, activityOf(row), at)).map(seatsResponseOf) };
    });
  }

  /** Signs somebody up: with a seat where there are enough, else in the line. Sent again under the same key it answers with the same sign-up. */
  @Post(':id/sign-ups')
  @Public()
  @ApiHeader({ name: 'Idempotency-Key', required: false, schema: { type: 'string', format: 'uuid' }, description: 'Chosen by the sender; a repetition makes nothing twice.' })
  @ApiCreatedResponse({ type: SignUpMadeResponse })
  async signUp(@Param('id') activityId: string, @Body() request: PublicSignUpRequest, @Headers('idempotency-key') key: string | undefined): Promise<SignUpMadeResponse> {
    if (request.website) throw new Problem('form-looks-filled-by-a-machine');
    return this.turnstile.through(activityId, async () => {
      const { organisationId } = await this.published(activityId);
      return this.tenant.run(organisationId, (tx) => this.signedUp(tx, organisationId, activityId, request, isId(key) ? key.toLowerCase() : null));
    });
  }

  private async signedUp(tx: EntityManager, organisationId: string, activityId: string, request: PublicSignUpRequest, requestKey: string | null): Promise<SignUpMadeResponse> {
    const at = this.clock.now();
    // Held before anything is asked: of two repetitions at two instances one finds what the other has made.
    const activity = await this.store.hold(tx, activityId);
    if (!activity) throw new Problem('not-found');
    const before = requestKey === null ? null : await this.signUps.byRequest(tx, organisationId, requestKey);
    const pool = poolNamed(request.date);
    const details = personDetailsOf(request);
    const party = { requestKey, forAnother: request.forAnother ?? false, wish: request.wish ?? null };
    if (before) return this.again(tx, before, { activityId: activity.id, pool, size: request.size, ...party }, details, at);
    if (cannotBeReached(details)) throw new Problem('person-cannot-be-reached');
    const known = await this.signUps.ofContact(tx, { activityId, pool, ...details });
    if (known.here >= MOST_OF_CONTACT.here || known.all >= MOST_OF_CONTACT.all) throw new Problem('contact-has-signed-up-enough');
    const made = await this.store.add(tx, activity, { pool, details, party }, signUpFor({ signUpId: newId(), size: request.size, at }));
    if (isRefusal(made)) throw Problem.of(made);
    await this.note(tx, made.row, at);
    return { ...(await this.mine.show(tx, made, details.language, at))!, token: made.token };
  }

  /**
   * A repetition finds what it made, with a secret of its own: of the first nothing but a hash is kept. Where the person is forgotten, or something else is
   * asked under the same key, as by the next one at the same screen, it learns nothing.
   */
  private async again(tx: EntityManager, row: SignUpRow, asked: Repeated, details: PersonDetails, at: Date): Promise<SignUpMadeResponse> {
    const mine = await this.mine.render(tx, row.id, details.language, at);
    const person = row.personId && (await this.people.of(tx, [row.personId])).get(row.personId);
    if (!mine || !person) throw new Problem('not-found');
    if (!isPart(asked, row) || !isPart(details, person)) throw new Problem('sign-up-was-sent-already');
    await this.note(tx, row, at);
    const token = await this.links.make(tx, { organisationId: row.organisationId, personId: row.personId!, about: { kind: ABOUT, id: row.id }, at, expiresAt: linkEndsAt(row.pool, at) });
    return { ...mine, token };
  }

  private note(tx: EntityManager, { organisationId, personId, id }: SignUpRow, at: Date): Promise<void> {
    return this.audit.byLink(tx, { organisationId, personId: personId!, action: 'sign-up', objectKind: ABOUT, objectId: id, at });
  }

  private async published(id: string): Promise<ActivityRow> {
    const row = await this.tenant.asPublic((tx) => tx.findOneBy(ActivityRow, { id, status: 'published' }));
    if (!row) throw new Problem('not-found');
    return row;
  }
}
