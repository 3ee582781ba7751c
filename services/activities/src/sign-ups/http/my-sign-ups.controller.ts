import { Body, Controller, Headers, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, Organisations, Problem, Public } from '@pirtti/http-kit';
import { isRefusal, preferredLanguage, type Clock, type Decision } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import { PersonCopies } from '../../people/http/person-copies.js';
import { PersonCopyResponse } from '../../people/http/person.response.js';
import { DETAILS_ERASED } from '../../people/letters/details-erased.js';
import { PersonLetters } from '../../people/letters/person-letters.js';
import { PeopleAudit } from '../../people/storage/people-audit.js';
import { People } from '../../people/storage/people.js';
import { PersonLinks } from '../../people/storage/person-links.js';
import { acceptOffer, declineOffer } from '../domain/answer-offer.js';
import { cancelSignUp } from '../domain/cancel-sign-up.js';
import type { SignUp } from '../domain/sign-up.js';
import type { SignUpFact } from '../domain/sign-up-facts.js';
import { ABOUT } from '../letters/sign-up-letters.js';
import { SignUpStore } from '../storage/sign-up.store.js';
import { MySignUp } from './my-sign-up.js';
import { SignUpErasedResponse, MySignUpResponse } from './sign-up.response.js';
import { SignUpLinkRequest } from './sign-up.request.js';

interface Opened {
  readonly tx: EntityManager;
  readonly id: string;
  readonly personId: string;
  readonly at: Date;
}

/** A person's own sign-up, by the secret of a letter. Everything is a POST: the secret stands in no address, and programs that look through mail open links. */
@ApiTags('public')
@Controller('public/sign-ups/:organisationId')
export class MySignUpsController {
  constructor(
    private readonly tenant: TenantTransactions, private readonly links: PersonLinks, private readonly store: SignUpStore, private readonly mine: MySignUp, private readonly people: People,
    private readonly copies: PersonCopies, private readonly letters: PersonLetters, private readonly organisations: Organisations, private readonly audit: PeopleAudit, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Where it stands. */
  @Post('view')
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: MySignUpResponse })
  view(@Param('organisationId') organisationId: string, @Body() { token }: SignUpLinkRequest, @Headers('accept-language') languages: string | undefined): Promise<MySignUpResponse> {
    return this.opened(organisationId, token, 'view-sign-up', (opened) => this.shown(opened, languages));
  }

  @Post('acceptance')
  @Public()
  @ApiCreatedResponse({ type: MySignUpResponse })
  accept(@Param('organisationId') organisationId: string, @Body() { token }: SignUpLinkRequest, @Headers('accept-language') languages: string | undefined): Promise<MySignUpResponse> {
    return this.change(organisationId, token, languages, 'accept-seat', (at) => acceptOffer({ at }));
  }

  @Post('declining')
  @Public()
  @ApiCreatedResponse({ type: MySignUpResponse })
  decline(@Param('organisationId') organisationId: string, @Body() { token }: SignUpLinkRequest, @Headers('accept-language') languages: string | undefined): Promise<MySignUpResponse> {
    return this.change(organisationId, token, languages, 'decline-seat', (at) => declineOffer({ at }));
  }

  @Post('cancellation')
  @Public()
  @ApiCreatedResponse({ type: MySignUpResponse })
  cancel(@Param('organisationId') organisationId: string, @Body() { token }: SignUpLinkRequest, @Headers('accept-language') languages: string | undefined): Promise<MySignUpResponse> {
    return this.change(organisationId, token, languages, 'cancel-sign-up', (at) => cancelSignUp({ by: 'person', at }));
  }

  /** All that is known of the person, for themselves. */
  @Post('copy')
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: PersonCopyResponse })
  copy(@Param('organisationId') organisationId: string, @Body() { token }: SignUpLinkRequest): Promise<PersonCopyResponse> {
    return this.opened(organisationId, token, 'copy-person', async ({ tx, personId }) => {
      const copy = await this.copies.of(tx, personId);
      if (!copy || isRefusal(copy)) throw new Problem('sign-up-link-does-not-work');
      return copy;
    });
  }

  /** Cancels the sign-up and forgets the person, who is told by a last letter. */
  @Post('erasure')
  @Public()
  @ApiCreatedResponse({ type: SignUpErasedResponse })
  erase(@Param('organisationId') organisationId: string, @Body() { token }: SignUpLinkRequest): Promise<SignUpErasedResponse> {
    return this.opened(organisationId, token, 'erase-person', async ({ tx, id, personId, at }) => {
      const cancelled = await this.store.change(tx, id, cancelSignUp({ by: 'person', at }));
      if (isRefusal(cancelled)) throw Problem.of(cancelled);
      const person = (await this.people.of(tx, [personId])).get(personId);
      const organisation = (await this.organisations.find(tx, organisationId))?.names;
      if (person && organisation) await this.letters.write(tx, person, { kind: DETAILS_ERASED, details: { organisation }, about: { kind: 'person', id: personId }, at });
      await this.people.erase(tx, personId, { because: 'request', at });
      return { erasedAt: at.toISOString() };
    });
  }

  private change(organisationId: string, token: string, languages: string | undefined, action: string, decide: (at: Date) => Decision<SignUp | undefined, SignUpFact>): Promise<MySignUpResponse> {
    return this.opened(organisationId, token, action, async (opened) => {
      const outcome = await this.store.change(opened.tx, opened.id, decide(opened.at));
      if (isRefusal(outcome)) throw Problem.of(outcome);
      return this.shown(opened, languages);
    });
  }

  private async shown({ tx, id, at }: Opened, languages: string | undefined): Promise<MySignUpResponse> {
    const mine = await this.mine.render(tx, id, preferredLanguage(languages), at);
    if (!mine) throw new Problem('sign-up-link-does-not-work');
    return mine;
  }

  /** Whatever is wrong with a link, the answer is the same. */
  private opened<T>(organisationId: string, token: string, action: string, work: (opened: Opened) => Promise<T>): Promise<T> {
    const at = this.clock.now();
    return this.tenant.run(organisationId, async (tx) => {
      const link = await this.links.open(tx, organisationId, token, at);
      if (link?.about.kind !== ABOUT) throw new Problem('sign-up-link-does-not-work');
      const { personId, about: { id } } = link;
      await this.audit.byLink(tx, { organisationId, personId, action, objectKind: ABOUT, objectId: id, at });
      return work({ tx, id, personId, at });
    });
  }
}
