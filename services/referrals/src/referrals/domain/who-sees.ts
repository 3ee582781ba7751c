import { refuse, type Decision, type ReferralOutcome } from '@pirtti/kernel';
import { ALLOWED_COMMANDS, type CommandName } from './commands.js';
import { isHeld, supportOf, type Referral } from './referral.js';
import type { ReferralFact } from './referral-facts.js';
import { isFor, type Standing } from './worker.js';

/** A worker of the region who looks at a referral. */
export interface Viewer extends Standing {
  readonly isCounsellor: boolean;
  readonly isLinkPerson: boolean;
  readonly isCoordinator: boolean;
}

/** Counsellors and the coordinator see the organisation's referrals; a link person those that wait and their own. Drafts are the counsellors'. */
export function sees(viewer: Viewer, referral: Referral): boolean {
  if (viewer.isCounsellor) return true;
  if (referral.status === 'draft') return false;
  if (viewer.isCoordinator) return true;
  return viewer.isLinkPerson && (referral.status === 'sent' || isFor(viewer, supportOf(referral)?.linkPersonId));
}

/** For those who do not see a referral it does not exist, whatever they ask of it. */
export const asSeenBy = (viewer: Viewer, decide: Decision<Referral, ReferralFact>): Decision<Referral, ReferralFact> => (referral) =>
  (sees(viewer, referral) ? decide(referral) : refuse('not-found'));

export interface Ending {
  readonly outcome: ReferralOutcome | null;
  readonly feedback: { readonly text: string | null; readonly allowed: boolean };
}

/** How it ended, as far as this viewer may know: its author always, anybody else only if the client allowed it. */
export function endingFor(viewer: Viewer, referral: Referral): Ending | null {
  if (referral.status !== 'completed') return null;
  const { outcome, feedbackText, feedbackAllowed } = referral;
  const isAuthor = isFor(viewer, referral.support.linkPersonId);
  return isAuthor || feedbackAllowed
    ? { outcome, feedback: { text: feedbackText, allowed: feedbackAllowed } }
    : { outcome: null, feedback: { text: null, allowed: false } };
}

/** What this viewer can do with it now: the table of transitions seen through the viewer's part in it. */
export function nextActions(viewer: Viewer, referral: Referral): CommandName[] {
  const isMine = isFor(viewer, supportOf(referral)?.linkPersonId);
  const isMyDraft = viewer.isCounsellor && isFor(viewer, referral.counsellorId);
  const mayI: Readonly<Record<CommandName, boolean>> = {
    edit: isMyDraft,
    send: isMyDraft,
    assign: isHeld(referral) ? viewer.isCoordinator : viewer.isLinkPerson || viewer.isCoordinator,
    'record-contact': isMine,
    'record-meeting': isMine,
    'request-placement': isMine,
    'withdraw-placement': isMine,
    complete: isMine,
    return: viewer.isCoordinator || isMine || (referral.status === 'sent' && viewer.isLinkPerson),
    decline: isMine || viewer.isCounsellor,
  };
  return ALLOWED_COMMANDS[referral.status].filter((command) => mayI[command]);
}
