import { useTranslation } from 'react-i18next';
import { actFor, loginAddress, logOut, useMe } from '../session/session';
import { useLabels } from '../shared/labels';
import { Button } from '../ui/Button';

/** Who is here, for whom they act, and the way in and out. */
export function Account() {
  const { t } = useTranslation('shell');
  const { text } = useLabels();
  const person = useMe();
  if (!person) return null;
  if (!person.loggedIn) return <a className="button button--quiet" href={loginAddress('/tyo')}>{t('logIn')}</a>;
  const memberships = person.memberships ?? [];
  return (
    <div className="account">
      <span>
        <span className="account__name">{person.displayName}</span>
        {memberships.length > 1 ? (
          <select aria-label={t('actingFor')} value={person.organisation?.id} onChange={(event) => void actFor(event.target.value)}>
            {memberships.map(({ organisation }) => <option key={organisation.id} value={organisation.id}>{text(organisation.names)}</option>)}
          </select>
        ) : (
          <span className="account__organisation">{text(person.organisation?.names)}</span>
        )}
      </span>
      <Button look="quiet" onClick={() => void logOut()}>{t('logOut')}</Button>
    </div>
  );
}
