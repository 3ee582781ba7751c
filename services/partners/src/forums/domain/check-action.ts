import { refuse, type Decision, type Refusal } from '@pirtti/kernel';
import type { Doer } from '../../agreements/domain/agreement-facts.js';
import type { Action } from './meeting.js';

/** An action with the meeting in which it was agreed. */
export interface AgreedAction extends Action {
  readonly meetingId: string;
  readonly forumId: string;
  /** Who convened the meeting. */
  readonly organisationId: string;
}

interface Of {
  readonly actionId: string;
  readonly by: Doer;
  readonly at: Date;
}
export interface ActionDone extends Of {
  readonly type: 'ActionDone';
}
export interface ActionReopened extends Of {
  readonly type: 'ActionReopened';
}
export type ActionFact = ActionDone | ActionReopened;

export interface CheckAction {
  readonly by: Doer;
  readonly at: Date;
}

/** Checks an action off: its owner says that it is done, or whoever convened the meeting heard so. */
export const checkAction = ({ by, at }: CheckAction): Decision<AgreedAction | undefined, ActionFact> => (action) =>
  notChecker(action, by) ?? (action!.done ? [] : [{ type: 'ActionDone', actionId: action!.id, by, at }]);

/** It was not done after all. */
export const reopenAction = ({ by, at }: CheckAction): Decision<AgreedAction | undefined, ActionFact> => (action) =>
  notChecker(action, by) ?? (action!.done ? [{ type: 'ActionReopened', actionId: action!.id, by, at }] : []);

export const evolveAction = (action: AgreedAction, fact: ActionFact): AgreedAction =>
  ({ ...action, done: fact.type === 'ActionDone' ? { ...fact.by, at: fact.at } : null });

function notChecker(action: AgreedAction | undefined, by: Doer): Refusal | undefined {
  if (!action) return refuse('not-found');
  return [action.ownerId, action.organisationId].includes(by.organisationId) ? undefined : refuse('action-is-of-another');
}
