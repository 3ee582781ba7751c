import type { AppointedRole, MunicipalityCode } from '@pirtti/kernel';
import type { AppointPerson } from '../../api/types/partners';
import { today } from '../../shared/format';
import type { Chosen } from '../../shared/chosen';

/** What is in the fields of the naming form. */
export interface NamingValues {
  readonly organisation: Chosen | null;
  readonly role: AppointedRole | '';
  readonly counterpart: Chosen | null;
  /** Somebody who is known already; empty for a new person. */
  readonly personId: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly isMe: boolean;
  /** All of the organisation's area where none is chosen. */
  readonly area: readonly MunicipalityCode[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reason: string;
}

export const blankNaming = (organisation: Chosen | undefined, known: Partial<NamingValues>): NamingValues => ({
  organisation: organisation ? { id: organisation.id, names: organisation.names } : null, role: '', counterpart: null, personId: '', name: '', phone: '', email: '', isMe: false, area: [],
  startsOn: today(), endsOn: '', reason: '', ...known,
});

export const isGodparent = (role: NamingValues['role']): boolean => role === 'association-godparent' || role === 'municipality-godparent';

/** What is sent. The service names the first thing that is still missing. */
export const bodyOf = ({ organisation, role, counterpart, personId, name, phone, email, isMe, area, startsOn, endsOn, reason }: NamingValues): AppointPerson => ({
  organisationId: organisation?.id ?? '', role: role || 'contact-person', counterpartId: isGodparent(role) ? counterpart?.id ?? null : null,
  ...(personId ? { personId } : { newPerson: { name: name.trim(), phone: phone.trim() || null, email: email.trim() || null, ...(isMe && { isMe }) } }),
  ...(area.length > 0 && { area: [...area] }), startsOn, endsOn: endsOn || null, reason: reason.trim(),
});

type Needs = 'organisation' | 'role' | 'counterpart' | 'name' | 'startsOn' | 'endsOn' | 'reason';

/** What is still missing, told before anything is sent. */
export function missingIn({ organisation, role, counterpart, personId, name, startsOn, endsOn, reason }: NamingValues): Needs[] {
  const missing: Readonly<Record<Needs, boolean>> = {
    organisation: organisation === null, role: role === '', counterpart: isGodparent(role) && counterpart === null, name: personId === '' && name.trim() === '',
    startsOn: startsOn === '', endsOn: endsOn !== '' && endsOn < startsOn, reason: reason.trim().length < 3,
  };
  return (Object.keys(missing) as Needs[]).filter((need) => missing[need]);
}
