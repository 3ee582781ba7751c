import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import type { ContactPerson } from '../../api/types/partners';
import { formatDay } from '../../shared/format';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { confirmContactPerson, ROLES_KEY } from './api/appointments';

/** Whether anybody says that the person is still there, what follows where nobody does, and the one press by which whoever names them says so. */
export function PersonFreshness({ person: { id, freshness, confirmedAt, remindedAt, mayChange } }: { readonly person: ContactPerson }) {
  const { t } = useTranslation('appointments');
  const queries = useQueryClient();
  const key = useRef(newKey());
  const confirm = useMutation({
    mutationFn: () => confirmContactPerson(id, key.current),
    onSuccess: async () => {
      key.current = newKey();
      await queries.invalidateQueries({ queryKey: ROLES_KEY });
    },
  });
  const words = t(`freshness.${freshness}`, { day: formatDay(confirmedAt), reminded: remindedAt && formatDay(remindedAt) });
  return (
    <section className="stack" aria-labelledby="ajantasaisuus">
      <h2 id="ajantasaisuus">{t('freshness.title')}</h2>
      {freshness === 'confirmed' ? <p>{words}</p> : <p className="notice">{words}</p>}
      {confirm.isSuccess && freshness === 'confirmed' && <p className="notice notice--good" role="status">{t('freshness.thanks')}</p>}
      {confirm.isError && <ProblemNotice error={confirm.error} />}
      {mayChange && <div className="row"><Button look={freshness === 'confirmed' ? 'quiet' : undefined} disabled={confirm.isPending} onClick={() => confirm.mutate()}>{t('freshness.confirm')}</Button></div>}
    </section>
  );
}
