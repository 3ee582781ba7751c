import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../api/types/partners';
import { hasRole, useMe } from '../../session/session';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { AGREEMENTS } from './api/agreements';
import { EndingSheet } from './EndingSheet';
import { SigningSheet } from './SigningSheet';
import { useParties } from './use-parties';

const OVER: readonly string[] = ['ended', 'terminated', 'withdrawn'];

/** What can be done now. The heading takes the focus after a step, so that nobody is left on a button that is gone. */
export function NextSteps({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation('agreements');
  const queries = useQueryClient();
  const me = useMe();
  const { own } = useParties(agreement);
  const [opened, setOpened] = useState<'sign' | 'end'>();
  const done = async () => {
    setOpened(undefined);
    await queries.invalidateQueries({ queryKey: AGREEMENTS });
    document.getElementById('seuraavaksi')?.focus();
  };
  const isAdmin = hasRole(me, ['organisation-admin']);
  const isDraft = agreement.status === 'draft';
  const maySign = isAdmin && own !== undefined && agreement.waitingFor.includes(own);
  const mayChange = isDraft && agreement.parties[0]?.id === own && hasRole(me, ['organisation-admin', 'hyte-coordinator']);
  const mayEnd = isAdmin && !OVER.includes(agreement.status);
  return (
    <section className="card card--warm" aria-labelledby="seuraavaksi">
      <h2 id="seuraavaksi" tabIndex={-1}>{t('next')}</h2>
      <p>{t(`hint.${maySign ? 'sign' : agreement.status}`)}</p>
      <div className="row">
        {maySign && <Button onClick={() => setOpened('sign')}>{t('sign')}</Button>}
        {mayChange && <AppLink className="button button--quiet" to="/tyo/sopimukset/$id/muokkaa" params={{ id: agreement.id }}>{t('change')}</AppLink>}
        <Button look="quiet" onClick={() => window.print()}>{t('print')}</Button>
        {mayEnd && <Button look="bare" onClick={() => setOpened('end')}>{t(isDraft ? 'withdraw' : 'end')}</Button>}
      </div>
      {opened === 'sign' && <SigningSheet agreement={agreement} onDone={() => void done()} onClose={() => setOpened(undefined)} />}
      {opened === 'end' && <EndingSheet agreement={agreement} onDone={() => void done()} onClose={() => setOpened(undefined)} />}
    </section>
  );
}
