import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '../../ui/ErrorSummary';

/** Who drives or comes along, as it is written in a sheet: somebody new, or somebody whom the organisation knows. */
export interface PersonValues {
  readonly from: 'new' | 'known';
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly language: 'fi' | 'sv' | 'en';
  /** Of who is known. */
  readonly personId: string;
}

export const NOBODY: PersonValues = { from: 'new', name: '', email: '', phone: '', language: 'fi', personId: '' };

export const personBody = ({ from, name, email, phone, language, personId }: PersonValues) =>
  (from === 'known' ? { personId } : { person: { name, email: email || null, phone: phone || null, language } });

/** What is still missing of a person: a name, and one way to reach them. */
export function useMissingOfPerson() {
  const { t } = useTranslation('rides');
  return ({ from, name, email, phone, personId }: PersonValues): FieldProblem[] => {
    if (from === 'known') return personId ? [] : [{ field: 'known', text: t('needs.known') }];
    return [
      ...(name.trim() ? [] : [{ field: 'name', text: t('needs.name') }]),
      ...(email.trim() || phone.trim() ? [] : [{ field: 'email', text: t('needs.contact') }]),
    ];
  };
}
