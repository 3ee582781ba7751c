import { ROLE_SENTENCES, ROLES } from '@pirtti/kernel';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldInvitation } from '../../api/types/partners';
import { actFor, loginAddress, logOut, me, registration, registrationAddress } from '../../session/session';
import { formatDay, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { acceptInvitation, openInvitation } from './api/users';
import { forgetToken, handOver, heldToken } from './held-token';
import { useUserWords } from './use-user-words';

/** Where the link of a letter leads: log in, read what is offered, accept. */
export function HeldInvitationPage() {
  const { t } = useTranslation('users');
  const [token] = useState(heldToken);
  const person = useQuery(me);
  return (
    <Page title={t('held.title')} narrow>
      {token === undefined
        ? <EmptyState title={t('held.noLink')} text={t('held.noLinkText')} action={<AppLink to="/" className="button button--quiet">{t('shell:notFound.action')}</AppLink>} />
        : (
          <Asked query={person}>
            {({ loggedIn, displayName }) => (loggedIn
              ? <Offer token={token} displayName={displayName ?? ''} />
              : <LoggingIn token={token} />)}
          </Asked>
        )}
    </Page>
  );
}

/** In with the account that they have, or with one that they make now. */
function LoggingIn({ token }: { readonly token: string }) {
  const { t } = useTranslation('users');
  const offered = useQuery(registration).data?.offered;
  if (offered === undefined) return <Loading />;
  return (
    <EmptyState
      title={t('held.logIn')} text={t(offered ? 'held.logInOrMakeText' : 'held.logInText')}
      action={(
        <div className="row">
          <a className="button" href={loginAddress('/kutsu')}>{t('shell:logIn')}</a>
          {offered && <a className="button button--quiet" href={registrationAddress('/kutsu')} onClick={() => handOver(token)}>{t('held.makeAccount')}</a>}
        </div>
      )}
    />
  );
}

function Offer({ token, displayName }: { readonly token: string; readonly displayName: string }) {
  const { t } = useTranslation('users');
  const opened = useQuery({ queryKey: ['held-invitation'], queryFn: () => openInvitation(token), retry: false, gcTime: 0, refetchOnWindowFocus: false });
  const leave = () => {
    // The link stays in this tab, so that whoever logs in next may open it.
    void logOut();
  };
  return (
    <>
      <Asked query={opened}>{(invitation) => <Accepting token={token} invitation={invitation} displayName={displayName} />}</Asked>
      <p className="small">{t('held.asWhom', { name: displayName })} <Button look="bare" onClick={leave}>{t('held.notYou')}</Button></p>
    </>
  );
}

function Accepting({ token, invitation, displayName }: { readonly token: string; readonly invitation: HeldInvitation; readonly displayName: string }) {
  const { t } = useTranslation('users');
  const { text, label } = useLabels();
  const { period } = useUserWords();
  const later = invitation.startsOn > today();
  const accept = useMutation({
    mutationFn: () => acceptInvitation(token),
    onSuccess: async ({ organisation }) => {
      forgetToken();
      if (!later) await actFor(organisation.id);
    },
  });
  if (accept.isSuccess && later) return <p className="notice notice--good" role="status">{t('held.begins', { day: formatDay(invitation.startsOn) })}</p>;
  const organisation = text(invitation.organisation.names);
  return (
    <section className="stack">
      <p className="lead">{invitation.sender ? t('held.offerFor', { sender: text(invitation.sender.names), organisation }) : t('held.offer', { organisation })}</p>
      <dl className="facts">
        {invitation.roles.map((role) => [<dt key={role} className="strong">{label(ROLES, role)}</dt>, <dd key={`${role}-what`}>{label(ROLE_SENTENCES, role)}</dd>])}
        <dt>{t('valid')}</dt><dd>{period(invitation)}</dd>
      </dl>
      <p>{t('held.bound', { name: displayName })}</p>
      {accept.isError && <ProblemNotice error={accept.error} />}
      <div className="row"><Button onClick={() => { if (!accept.isPending) accept.mutate(); }} disabled={accept.isPending}>{t(invitation.isAccepted ? 'held.goOn' : 'held.accept')}</Button></div>
    </section>
  );
}
