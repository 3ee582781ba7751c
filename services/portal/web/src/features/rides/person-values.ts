import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '../../ui/ErrorSummary';

/** Who drives or comes along, as it is written in a sheet. */
export interface PersonValues {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly language: 'fi' | 'sv' | 'en';
}

export const NOBODY: PersonValues = { name: '', email: '', phone: '', language: 'fi' };

export const personBody = ({ name, email, phone, language }: PersonValues) => ({ name, email: email || null, phone: phone || null, language });

/** What is still missing of a person: a name, and one way to reach them. */
export function useMissingOfPerson() {
  const { t } = useTranslation('rides');
  return ({ name, email, phone }: PersonValues): FieldProblem[] => [
    ...(name.trim() ? [] : [{ field: 'name', text: t('needs.name') }]),
    ...(email.trim() || phone.trim() ? [] : [{ field: 'email', text: t('needs.contact') }]),
  ];
}
