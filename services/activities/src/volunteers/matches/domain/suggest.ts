import type { VolunteerFitCon, VolunteerFitPro, VolunteerObstacle } from '@pirtti/kernel';
import type { VolunteerModel } from '../../models/domain/volunteer-model.js';
import type { Volunteer } from '../../volunteers/domain/volunteer.js';
import type { Need } from './need.js';
import { obstaclesToMatch } from './run-match.js';

export interface Candidate {
  readonly volunteer: Volunteer;
  /** With how many people they go now. */
  readonly pairs: number;
}

/** A volunteer beside what somebody wishes for: what speaks for it, what against, and what would have to be put right first. */
export interface Suggestion extends Candidate {
  readonly score: number;
  readonly pros: readonly VolunteerFitPro[];
  readonly cons: readonly VolunteerFitCon[];
  readonly obstacles: readonly VolunteerObstacle[];
}

/** Nearness and a common language weigh most: without them nobody meets anybody. */
const WEIGHTS: Readonly<Record<VolunteerFitPro | VolunteerFitCon, number>> = {
  'same-village': 4, 'same-municipality': 6, 'common-language': 6, 'has-skills': 4, 'has-some-skills': 2, 'free-then': 4, 'waits-for-a-pair': 1,
  'other-municipality': -4, 'area-unknown': -1, 'no-common-language': -9, 'lacks-skills': -2, 'other-times': -3, 'has-a-pair-already': -1,
};

/**
 * Who fits what somebody wishes for: first those with whom a pair can be made at once, the best fitting before others; then those for whom
 * something has to be put right. The same question has the same answer: nothing depends on chance or on the order in which rows come.
 */
export function suggest(need: Need, model: VolunteerModel, candidates: readonly Candidate[], today: string): Suggestion[] {
  return candidates.filter(({ volunteer }) => volunteer.roles.includes(need.role) && (volunteer.status === 'active' || volunteer.status === 'paused'))
    .map((candidate) => judge(need, model, candidate, today)).sort(byFit);
}

function judge(need: Need, model: VolunteerModel, { volunteer, pairs }: Candidate, today: string): Suggestion {
  const [pros, cons]: [VolunteerFitPro[], VolunteerFitCon[]] = [[], []];
  const { municipalityCode, village } = need;
  if (municipalityCode === null || volunteer.municipalityCode === null) cons.push('area-unknown');
  else if (municipalityCode !== volunteer.municipalityCode) cons.push('other-municipality');
  else pros.push('same-municipality');
  if (village !== null && volunteer.villages.some((one) => plain(one) === plain(village))) pros.push('same-village');
  if (need.languages.length > 0) {
    if (need.languages.some((one) => volunteer.languages.includes(one))) pros.push('common-language');
    else cons.push('no-common-language');
  }
  const able = need.skills.filter((one) => volunteer.skills.includes(one)).length;
  if (need.skills.length > 0) {
    if (able === need.skills.length) pros.push('has-skills');
    else if (able > 0) pros.push('has-some-skills');
    else cons.push('lacks-skills');
  }
  // Who has not said when they have time may have it at any time: nothing is held for or against them.
  if (need.times.length > 0 && volunteer.times.length > 0) {
    if (need.times.some((one) => volunteer.times.includes(one))) pros.push('free-then');
    else cons.push('other-times');
  }
  if (pairs === 0) pros.push('waits-for-a-pair');
  else cons.push('has-a-pair-already');
  const score = [...pros, ...cons].reduce((sum, reason) => sum + WEIGHTS[reason], 0);
  return { volunteer, pairs, score, pros, cons, obstacles: obstaclesToMatch({ need, volunteer, model, pairs }, today) };
}

const plain = (village: string): string => village.trim().toLocaleLowerCase('fi');

const byFit = (one: Suggestion, other: Suggestion): number =>
  Number(one.obstacles.length > 0) - Number(other.obstacles.length > 0) || other.score - one.score || one.obstacles.length - other.obstacles.length || one.pairs - other.pairs
  || (one.volunteer.startedOn ?? '').localeCompare(other.volunteer.startedOn ?? '') || (one.volunteer.id < other.volunteer.id ? -1 : 1);
