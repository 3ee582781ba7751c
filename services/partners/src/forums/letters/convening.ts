import { SERVICE_CONFIG, type ServiceConfig } from '@pirtti/http-kit';
import { dayInHelsinki, FORUM_TYPES, isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Letters } from '@pirtti/notify';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { languageOf } from '../../letters/language-of.js';
import { namedIn } from '../../letters/storage/addressees.js';
import { writeToOrganisation } from '../../letters/write-to-organisation.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { partiesOf } from '../domain/forum.js';
import type { Meeting } from '../domain/meeting.js';
import type { MeetingFact } from '../domain/meeting-facts.js';
import { type MeetingNewsFor, newsOf } from '../domain/meeting-news.js';
import { invitation } from '../http/invitation.js';
import { ForumStore } from '../storage/forum.store.js';
import { MeetingStore } from '../storage/meeting.store.js';
import { MEETING } from './meeting-letter.js';

/** Calls, moves and calls off meetings, and writes to those whom it concerns. */
@Injectable()
export class Convening {
  constructor(
    private readonly meetings: MeetingStore, private readonly forums: ForumStore, private readonly organisations: OrganisationStore, private readonly letters: Letters,
    @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  /** Letters are written with the change: where it was made before, or is refused, there are none. */
  async change(tx: EntityManager, organisationId: string, id: string, decide: Decision<Meeting | undefined, MeetingFact>, at: Date): Promise<Meeting | Refusal> {
    // As it was when it was locked: whoever came second has changed nothing.
    let before: Meeting | undefined;
    const after = await this.meetings.change(tx, organisationId, id, (meeting) => { before = meeting; return decide(meeting); });
    if (!isRefusal(after)) await this.write(tx, after, newsOf(before, after, dayInHelsinki(at)), at);
    return after;
  }

  private async write(tx: EntityManager, meeting: Meeting, news: readonly MeetingNewsFor[], at: Date): Promise<void> {
    const { publicUrl } = this.config.letters ?? {};
    if (!publicUrl || news.length === 0) return;
    const { id, forumId, forumType, organisationId, content: { day, startTime, endTime, place } } = meeting;
    const forum = await this.forums.find(tx, forumId);
    const known = await this.organisations.findMany(tx, [organisationId, ...news.map((one) => one.organisationId)]);
    const named = await namedIn(tx, news.map((one) => one.organisationId), dayInHelsinki(at));
    const convener = known.get(organisationId);
    for (const one of news) {
      const invited = known.get(one.organisationId);
      if (!invited || !convener) continue;
      const language = languageOf(invited);
      // A guest is told no more of the forum than its pages tell them.
      const itsForum = forum && partiesOf(forum).includes(invited.id) ? forum : undefined;
      const isOff = one.news === 'cancelled' || one.news === 'not-expected';
      const details = {
        news: one.news, convener: convener.names, name: itsForum?.name ?? FORUM_TYPES[forumType][language], day, startTime, endTime, place,
        link: `${publicUrl}/tyo/${one.news === 'not-expected' ? 'foorumit' : `kokoukset/${id}`}`, calendar: invitation(meeting, { forum: itsForum, convener, isOff }, language),
      };
      await writeToOrganisation(this.letters, tx, organisationId, invited, named, { kind: MEETING, details, about: { kind: 'meeting', id }, at });
    }
  }
}
