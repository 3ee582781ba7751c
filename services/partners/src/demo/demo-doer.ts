import { DEMO_PEOPLE, demoId, type DemoOrganisation } from '@pirtti/demo';
import type { Doer } from '../agreements/domain/agreement-facts.js';

/** An organisation's own administrator: there is one in every organisation of the demo that agrees about something or calls people together. */
export function adminOf({ id: organisationId }: DemoOrganisation): Doer {
  const person = Object.values(DEMO_PEOPLE).find(({ organisation, roles }) => organisation.id === organisationId && (roles as readonly string[]).includes('organisation-admin'));
  if (!person) throw new Error(`nobody in the demo is the administrator of ${organisationId}`);
  return { organisationId, membershipId: demoId(`membership:${person.username}`), role: 'organisation-admin' };
}
