import { refuse, type Refusal } from '@pirtti/kernel';
import type { OrganisationContent } from './organisation.js';
import { relatedIds, type Surroundings } from './surroundings.js';

/** What stands in the way of an organisation being so; undefined where nothing does. */
export function judgeContent(id: string, content: OrganisationContent, { businessIdHolder, related, parentLine }: Surroundings): Refusal | undefined {
  const { type, names, businessId, bilingual, parentId, memberIds, endedOn, successorId } = content;
  if (businessIdHolder !== undefined && businessIdHolder !== id) return refuse('business-id-is-registered', { organisationId: businessIdHolder });
  if (type === 'informal-group' && parentId === null) return refuse('informal-group-needs-a-host');
  if (type === 'informal-group' && businessId !== null) return refuse('informal-group-has-no-business-id');
  if (bilingual && !names.sv) return refuse('swedish-name-is-missing');
  const unknown = relatedIds(content).filter((one) => one !== id && !related.has(one));
  if (unknown.length > 0) return refuse('related-organisation-is-unknown', { unknown });
  if (parentLine.includes(id) || memberIds.includes(id) || parentId === id) return refuse('organisation-is-part-of-itself');
  if (successorId !== null && endedOn === null) return refuse('successor-needs-an-ending');
  if (successorId === id) return refuse('organisation-succeeds-itself');
  return undefined;
}
