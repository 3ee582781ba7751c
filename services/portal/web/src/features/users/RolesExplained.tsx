import { ROLE_SENTENCES, ROLES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';

/** One sentence for each role that the organisation has to give: what it lets somebody see and do. */
export function RolesExplained({ roles }: { readonly roles: readonly string[] }) {
  const { t } = useTranslation('users');
  const { label } = useLabels();
  return (
    <section className="stack" aria-labelledby="roolit">
      <h2 id="roolit">{t('rolesTitle')}</h2>
      <dl className="facts">
        {roles.map((role) => [<dt key={role} className="strong">{label(ROLES, role)}</dt>, <dd key={`${role}-what`}>{label(ROLE_SENTENCES, role)}</dd>])}
      </dl>
    </section>
  );
}
