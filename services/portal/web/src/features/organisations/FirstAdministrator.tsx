import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationRecord } from '../../api/types/partners';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { LinkOnce } from '../users/LinkOnce';
import { firstAdministrator } from './api/first-administrator';
import { FirstInvitationSheet } from './FirstInvitationSheet';
import { SentInvitation } from './SentInvitation';

/** How an organisation that nobody looks after yet comes by somebody who does. Where somebody does, nothing stands here. */
export function FirstAdministrator({ organisation: { id, names } }: { readonly organisation: OrganisationRecord }) {
  const { t } = useTranslation('organisations');
  const { text } = useLabels();
  const queries = useQueryClient();
  const { data } = useQuery({ ...firstAdministrator(id), retry: false });
  const [asking, setAsking] = useState(false);
  const [issued, setIssued] = useState<{ readonly name: string; readonly token: string }>();
  if (!data || !(asking || data.mayInvite || data.invitation || data.invitedUntil)) return null;
  const { mayInvite, invitation, invitedUntil } = data;
  const changed = (made?: { readonly name: string; readonly token: string | null }) => {
    setIssued(made?.token ? { name: made.name, token: made.token } : undefined);
    return queries.invalidateQueries({ queryKey: ['organisations'] });
  };
  return (
    <section className="stack" aria-labelledby="paakayttaja">
      <h2 id="paakayttaja">{t('administrator.title')}</h2>
      {issued && invitation && <LinkOnce {...issued} />}
      {invitation && <SentInvitation organisationId={id} invitation={invitation} onChanged={changed} />}
      {!invitation && invitedUntil && <p>{t('administrator.byOthers', { day: formatDay(invitedUntil) })}</p>}
      {!invitation && mayInvite && (
        <>
          <p>{t('administrator.none')}</p>
          <div className="row"><Button onClick={() => setAsking(true)}>{t('administrator.invite')}</Button></div>
        </>
      )}
      {asking && <FirstInvitationSheet id={id} name={text(names)} onClose={() => setAsking(false)} onInvited={async (made) => { await changed(made); setAsking(false); }} />}
    </section>
  );
}
