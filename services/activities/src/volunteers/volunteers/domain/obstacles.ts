import type { VolunteerObstacle, VolunteerRole } from '@pirtti/kernel';
import { addMonths } from '../../days.js';
import type { VolunteerModel } from '../../models/domain/volunteer-model.js';
import type { Volunteer } from './volunteer.js';

export interface Task {
  readonly role: VolunteerRole;
  /** Whether somebody under eighteen is concerned (148/2014). */
  readonly concernsMinors: boolean;
  readonly model: Pick<VolunteerModel, 'needsTraining' | 'needsPledge' | 'recordValidMonths'>;
}

/** What must be put right before a volunteer may do this, on a day; in the order in which one would see to it. */
export function obstaclesOf(volunteer: Volunteer, { role, concernsMinors, model }: Task, today: string): VolunteerObstacle[] {
  const { status, roles, trainedOn, pledgedOn, recordCheckedOn } = volunteer;
  return [
    ...(status === 'active' ? [] : ['volunteer-is-not-active' as const]),
    ...(roles.includes(role) ? [] : ['volunteer-has-another-role' as const]),
    ...(model.needsTraining && trainedOn === null ? ['volunteer-is-not-trained' as const] : []),
    ...(model.needsPledge && pledgedOn === null ? ['pledge-is-missing' as const] : []),
    ...(concernsMinors && recordCheckedOn === null ? ['record-check-is-missing' as const] : []),
    ...(concernsMinors && recordCheckedOn !== null && !isRecordValid(recordCheckedOn, model.recordValidMonths, today) ? ['record-check-has-expired' as const] : []),
  ];
}

/** The day on which it expires is the first on which it does not hold. */
export const isRecordValid = (checkedOn: string, validMonths: number, today: string): boolean => today < addMonths(checkedOn, validMonths);
