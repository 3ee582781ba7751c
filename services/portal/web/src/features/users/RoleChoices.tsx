import { ROLE_SENTENCES, ROLES, type Role } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { ChooseMany } from '../../ui/Choices';

interface Props {
  /** Those that the organisation has to give. */
  readonly givable: readonly string[];
  readonly values: readonly Role[];
  readonly onChange: (roles: Role[]) => void;
  readonly problem: string | undefined;
}

/** Roles with what each lets somebody see and do. What the person has already can be taken, also where it could not be given today. */
export function RoleChoices({ givable, values, onChange, problem }: Props) {
  const { t } = useTranslation('users');
  const { label } = useLabels();
  const codes = (Object.keys(ROLES) as Role[]).filter((role) => givable.includes(role) || values.includes(role));
  return (
    <ChooseMany<Role>
      id="roles" label={t('form.roles')} hint={t('form.rolesHint')} column values={values} onChange={onChange} problem={problem}
      choices={codes.map((role) => ({ value: role, label: label(ROLES, role), hint: label(ROLE_SENTENCES, role) }))}
    />
  );
}
