import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Placement } from '../../api/types/activities';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { acceptPlacement } from './api/accept-placement';
import { refreshComing } from './api/refresh-coming';
import { DeclineDialog } from './DeclineDialog';
import { WhoIsThis } from './WhoIsThis';

/** People for whom a place has been asked: take or decline, and see who it is. */
export function Requests({ placements }: { readonly placements: readonly Placement[] }) {
  const { t } = useTranslation('running');
  if (placements.length === 0) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="pyynnot">
      <h2 id="pyynnot">{t('requests', { count: placements.length })}</h2>
      <p className="soft">{t('requestsText')}</p>
      <div className="stack">{placements.map((placement) => <Request key={placement.id} placement={placement} />)}</div>
    </section>
  );
}

function Request({ placement }: { readonly placement: Placement }) {
  const { t } = useTranslation('running');
  const { text } = useLabels();
  const queries = useQueryClient();
  const [declining, setDeclining] = useState(false);
  const refresh = () => refreshComing(queries, 'placements');
  const accept = useMutation({ mutationFn: () => acceptPlacement(placement.id), onSuccess: refresh });
  return (
    <article className="card card--warm" aria-label={t('code', { code: placement.code })}>
      <p><span className="code">{placement.code}</span></p>
      <p>{t('askedBy', { name: text(placement.requestingOrganisation.names), day: formatDay(placement.requestedAt) })}</p>
      <WhoIsThis placement={placement} />
      {accept.isError && <ProblemNotice error={accept.error} />}
      <div className="row">
        <Button disabled={accept.isPending} onClick={() => accept.mutate()}>{t('accept')}</Button>
        <Button look="quiet" onClick={() => setDeclining(true)}>{t('decline')}</Button>
      </div>
      {declining && <DeclineDialog placement={placement} onDone={async () => { setDeclining(false); await refresh(); }} onCancel={() => setDeclining(false)} />}
    </article>
  );
}
