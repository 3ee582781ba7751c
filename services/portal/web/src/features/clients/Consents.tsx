import { SHARED_FIELDS } from '@pirtti/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client, Consent } from '../../api/types/referrals';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { withdrawConsent } from './api/consents';

/** The client's permissions, each as easy to withdraw as it was to give. */
export function Consents({ client }: { readonly client: Client }) {
  const { t } = useTranslation('clients');
  const { label, text } = useLabels();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<Consent>();
  const withdraw = useMutation({
    mutationFn: (id: string) => withdrawConsent(id),
    onSettled: async () => { 
      setAsking(undefined);
      await queries.invalidateQueries({ queryKey: ['client', client.id] });
      document.getElementById('consents')?.focus();
    },
  });
  const names = (consent: Consent) => consent.recipients.map((one) => text(one.names)).join(', ');
  return (
    <section className="stack" aria-labelledby="consents">
      <h2 id="consents" tabIndex={-1}>{t('consents.title')}</h2>
      {withdraw.isError && <ProblemNotice error={withdraw.error} />}
      {client.consents.length === 0 ? <p>{t('consents.none')}</p> : (
        <ul className="rows">
          {client.consents.map((consent) => (
            <li key={consent.id}>
              <span className="rows__main">
                <span className="strong">{names(consent) || t('consents.noRecipients')}</span>
                <span>{consent.fields.map((code, index) => (index === 0 ? label(SHARED_FIELDS, code) : label(SHARED_FIELDS, code).toLowerCase())).join(', ')}</span>
                <span className="small soft">
                  {t('consents.given', { day: formatDay(consent.recordedAt), how: t(`how.${consent.how}`) })} · {consent.withdrawnAt ? t('consents.withdrawn', { day: formatDay(consent.withdrawnAt) }) : t('consents.until', { day: formatDay(consent.validUntil) })}
                </span>
              </span>
              {consent.status === 'active' ? <Button look="quiet" label={`${t('consents.withdraw')}: ${names(consent) || t('consents.noRecipients')}`} onClick={() => setAsking(consent)}>{t('consents.withdraw')}</Button> : <span className="tag tag--plain">{t(`consents.status.${consent.status}`)}</span>}
            </li>
          ))}
        </ul>
      )}
      {asking && (
        <ConfirmDialog title={t('consents.askTitle')} confirm={t('consents.withdraw')} grave busy={withdraw.isPending} onConfirm={() => withdraw.mutate(asking.id)} onCancel={() => setAsking(undefined)}>
          <p>{t('consents.ask', { names: names(asking) || t('consents.noRecipients') })}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
