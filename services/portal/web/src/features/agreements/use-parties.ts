import { ROLES } from '@pirtti/kernel';
import type { AgreementRow } from '../../api/types/partners';
import { useMe } from '../../session/session';
import { useLabels } from '../../shared/labels';

/** The parties of an agreement in words, and which of them one acts for. */
export function useParties({ parties }: Pick<AgreementRow, 'parties'>) {
  const { label, text } = useLabels();
  const own = useMe()?.organisation?.id;
  const name = (id: string): string => text(parties.find((party) => party.id === id)?.names);
  return {
    own, name,
    others: parties.filter((party) => party.id !== own).map((party) => text(party.names)).join(', '),
    /** Somebody as their role and organisation, never by name. */
    doer: ({ organisationId, role }: { readonly organisationId: string; readonly role: string }): string => `${label(ROLES, role)}, ${name(organisationId)}`,
  };
}
