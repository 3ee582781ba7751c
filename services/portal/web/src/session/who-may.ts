import { hasRole, useMe } from './session';

const DIALOGUE = ['organisation-admin', 'hyte-coordinator'] as const;

/** Which roles the services let do what: a page knows it before it asks anybody to write. */
const WHO_MAY = {
  agree: ['organisation-admin', 'hyte-coordinator'],
  convene: DIALOGUE,
  describeModels: DIALOGUE,
  recordTrainings: DIALOGUE,
  nameToRoles: ['organisation-admin', 'hyte-coordinator', 'association-adviser'],
  sayWhoAnswers: ['organisation-admin', 'hyte-coordinator'],
  giveRights: ['organisation-admin'],
  publish: ['activity-publisher'],
  hearIdeas: ['activity-publisher', 'hyte-coordinator', 'association-adviser', 'service-counsellor', 'link-person-coordinator', 'link-person'],
  experiment: ['activity-publisher', 'hyte-coordinator'],
  tell: ['activity-publisher', 'hyte-coordinator', 'organisation-admin'],
  refer: ['service-counsellor'],
} as const;

/** Whether the person's roles let them do it for whom they act now. */
export function useMay(deed: keyof typeof WHO_MAY): boolean {
  return hasRole(useMe(), WHO_MAY[deed]);
}
