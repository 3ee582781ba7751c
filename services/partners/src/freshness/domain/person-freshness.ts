import { dayInHelsinki, refuse, type Decision } from '@pirtti/kernel';
import type { ContactPerson, ContactPersonFact } from '../../contact-persons/domain/contact-person.js';
import type { Author } from '../../organisations/domain/organisation.js';
import { asConfirmed, freshnessOf, nextStep, type FreshnessLimits } from './freshness.js';

type Deciding = Decision<ContactPerson | undefined, ContactPersonFact>;

/** What time does to a contact person of whom nobody says that they are still there: first their organisation is asked, then nobody counts on them. Whoever has left is history. */
export const growPersonOld = ({ at, limits }: { readonly at: Date; readonly limits: FreshnessLimits }): Deciding => (person) => {
  const step = person && person.leftOn === null ? nextStep(person, at, limits) : undefined;
  if (!person || !step) return [];
  return [{ type: step.archivedAt ? 'ContactPersonUnconfirmed' : 'ContactPersonAsked', person: { ...person, ...step, version: person.version + 1 }, by: itself(person), at }];
};

/** Somebody who names people for the organisation says that the person is still there, in the roles that they have. Who was counted on no more is back. */
export const confirmPerson = ({ by, at }: { readonly by: Author | undefined; readonly at: Date }): Deciding => (person) => {
  if (!person || !by) return refuse('organisation-is-kept-by-others');
  return person.leftOn ? refuse('person-has-left') : confirmed(person, by, at);
};

/** Whoever reads the organisation’s mail says so by the link that was sent there. Of those who have left meanwhile it says nothing. */
export const confirmPersonByLink = ({ at }: { readonly at: Date }): Deciding => (person) => (!person || person.leftOn ? [] : confirmed(person, itself(person), at));

/** Said twice on one day, it is said once. */
const confirmed = (person: ContactPerson, by: Author, at: Date): ContactPersonFact[] =>
  (freshnessOf(person) === 'confirmed' && dayInHelsinki(person.confirmedAt) === dayInHelsinki(at)
    ? []
    : [{ type: 'ContactPersonConfirmed', person: { ...person, ...asConfirmed(at), version: person.version + 1 }, by, at }]);

/** The organisation stands as the author, in no role: nobody did it. */
const itself = ({ organisationId }: ContactPerson): Author => ({ organisationId, role: null, onBehalf: false });
