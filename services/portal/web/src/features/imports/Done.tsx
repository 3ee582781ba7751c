import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationImport } from '../../api/types/partners';
import { AppLink } from '../../ui/AppLink';

/** Whether the file spoke of anybody. */
export const hasContacts = (contacts: OrganisationImport['contacts']): boolean => Object.values(contacts).some((number) => number > 0);

/** What came of it, where the reader's eye and screen reader are. */
export function Done({ result: { source, added, changed, same, refused, ended, contacts }, children }: { readonly result: OrganisationImport; readonly children: ReactNode }) {
  const { t } = useTranslation('imports');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="notice notice--good" aria-labelledby="tuotu">
      <h2 id="tuotu" ref={heading} tabIndex={-1}>{t('doneTitle')}</h2>
      <p>{t('doneText', { source, added, changed, same, refused, ended })}</p>
      {hasContacts(contacts) && <p>{t('contacts.counts', { ...contacts })}</p>}
      <div className="row"><AppLink className="button" to="/tyo/kumppanit" search={{ jarjestys: 'muutos' }}>{t('toList')}</AppLink>{hasContacts(contacts) && <AppLink className="button button--quiet" to="/tyo/roolit" search={{ nakyma: 'nimetyt' }}>{t('toRoles')}</AppLink>}{children}</div>
    </section>
  );
}
