import type { Answer, AnswerByRole, Border } from '@pirtti/http-kit';
import { ROLE_CODES, type Role } from '@pirtti/kernel';

export type Situation = 'own' | 'colleagues' | 'elsewhere' | 'foreign' | 'agreementEnded' | 'consentWithdrawn';

/** What the table says somebody in a role gets, where the first fence lets the role pass. */
export function answerFor(border: Border, situation: Situation, role: Role): Answer {
  const own = forRole(border.own, role) ?? 'done';
  if (situation === 'foreign') return forRole(border.foreign, role) ?? (border.of === undefined ? own : 'not-found');
  return forRole(border[situation], role) ?? own;
}

/** What it says of what does not exist: the same as of another's, but where everybody may see everybody's. */
export function answerForNothing(border: Border, role: Role): Answer {
  const answer = answerFor(border, 'foreign', role);
  return answer === 'done' ? 'not-found' : answer;
}

/** What it says of one's own in another state. */
export const answerForOther = (answers: AnswerByRole, role: Role): Answer => forRole(answers, role) ?? 'done';

const forRole = (answers: AnswerByRole | undefined, role: Role): Answer | undefined => (typeof answers === 'object' ? answers[role] : answers);

/** The roles that pass the first fence. */
export const rolesOf = ({ may }: Border): readonly Role[] => (typeof may === 'object' ? may : ROLE_CODES);

export const isOpenToAll = ({ may }: Border): boolean => may === 'anyone';
