import { isEmailAddress } from '@pirtti/notify';

/** Somebody who is named to a role in an organisation today. */
export interface Named {
  readonly organisationId: string;
  readonly role: 'hyte-coordinator' | 'contact-person';
  readonly email: string;
  /** Where the person also logs in, and so may do without some letters. */
  readonly membershipId: string | null;
}

export interface Recipient {
  readonly email: string;
  readonly membershipId: string | null;
}

/**
 * To whom a letter to an organisation goes: its HYTE coordinators; where it has none, its contact persons; where it has neither,
 * the organisation's own address. Nobody twice, and nobody where there is no address.
 */
export function chooseAddressees({ id, email }: { readonly id: string; readonly email: string | null }, named: readonly Named[]): Recipient[] {
  const reachable = named.filter((one) => one.organisationId === id && isEmailAddress(one.email));
  const [first] = (['hyte-coordinator', 'contact-person'] as const).map((role) => reachable.filter((one) => one.role === role)).filter((found) => found.length > 0);
  const chosen: readonly Recipient[] = first ?? (email && isEmailAddress(email) ? [{ email, membershipId: null }] : []);
  return [...new Map(chosen.map(({ email: to, membershipId }) => [to.toLowerCase(), { email: to, membershipId }])).values()];
}
