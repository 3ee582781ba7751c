import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actFor, loginAddress, logOut, useMe, type Me } from '../session/session';
import { useLabels } from '../shared/labels';
import { AppLink } from '../ui/AppLink';
import { Button } from '../ui/Button';

/** Who is here, for whom they act, and the way in and out. */
export function Account() {
  const { t } = useTranslation('shell');
  const { text } = useLabels();
  const person = useMe();
  if (!person) return null;
  if (!person.loggedIn) return <a className="button button--quiet" href={loginAddress('/tyo')}>{t('logIn')}</a>;
  return (
    <div className="account">
      <span>
        <span className="account__name">{person.displayName}</span>
        {(person.memberships ?? []).length > 1 ? <ActingFor key={person.organisation?.id} person={person} /> : <span className="account__organisation">{text(person.organisation?.names)}</span>}
        {(person.memberships ?? []).length > 0 && <AppLink className="account__letters" to="/tyo/viestit">{t('letters')}</AppLink>}
      </span>
      <Button look="quiet" onClick={() => void logOut()}>{t('logOut')}</Button>
    </div>
  );
}

/** For whom, and the way to act for another. Choosing alone changes nothing: arrow keys choose too. */
function ActingFor({ person }: { readonly person: Me }) {
  const { t } = useTranslation('shell');
  const { text } = useLabels();
  const current = person.organisation?.id ?? '';
  const [chosen, setChosen] = useState(current);
  return (
    <form className="account__for" onSubmit={(event) => { event.preventDefault(); void actFor(chosen); }}>
      <label htmlFor="acting-for">{t('actingFor')}</label>
      <select id="acting-for" value={chosen} onChange={(event) => setChosen(event.target.value)}>
        {(person.memberships ?? []).map(({ organisation }) => <option key={organisation.id} value={organisation.id}>{text(organisation.names)}</option>)}
      </select>
      {chosen !== current && <button type="submit">{t('switch')}</button>}
    </form>
  );
}
