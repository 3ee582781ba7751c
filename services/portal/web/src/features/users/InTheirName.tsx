import { APPOINTED_ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ContactPerson } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { personsOf } from './api/users';

/** What still stands in the name of whoever holds a right: roles, responsibilities, and how many only their parties see. */
const openOf = ({ appointments, responsibilities, unseen }: ContactPerson) => ({ roles: appointments.filter(({ state }) => state !== 'over'), responsibilities, unseen: unseen.length });

/** Those who leave with something in their name; nobody where nothing is. */
export function useInTheirName(userId: string): readonly ContactPerson[] {
  const persons = useQuery(personsOf(userId)).data?.items ?? [];
  return persons.filter((one) => {
    const { roles, responsibilities, unseen } = openOf(one);
    return roles.length + responsibilities.length + unseen > 0;
  });
}

/** Each thing with a way to it, and to the page where all of it is handed over at once. */
export function InTheirName({ persons }: { readonly persons: readonly ContactPerson[] }) {
  const { t } = useTranslation('users');
  const { label, called } = useLabels();
  return persons.map((person) => {
    const { roles, responsibilities, unseen } = openOf(person);
    return (
      <div key={person.id} className="stack">
        <ul>
          {roles.map(({ id, role }) => <li key={id}><AppLink to="/tyo/roolit/$id" params={{ id }}>{label(APPOINTED_ROLES, role)}</AppLink></li>)}
          {responsibilities.map((matter) => <li key={matter.id}><AppLink to="/tyo/vastuut/$id" params={{ id: matter.id }}>{called(matter)}</AppLink></li>)}
          {unseen > 0 && <li>{t('inName.unseen', { count: unseen })}</li>}
        </ul>
        <p><AppLink to="/tyo/roolit/henkilot/$id" params={{ id: person.id }}>{t('inName.handOver', { name: person.name })}</AppLink></p>
      </div>
    );
  });
}
