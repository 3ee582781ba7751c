import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationRecord } from '../../api/types/partners';
import { newKey } from '../../api/new-key';
import { formatDay } from '../../shared/format';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { confirmOrganisation } from './api/organisations';

/** Whether anybody still vouches for the record, what was done about it, and the one press by which a keeper does. */
export function Confirmation({ organisation: { id, confirmation, mayEdit, endedOn } }: { readonly organisation: OrganisationRecord }) {
  const { t } = useTranslation('organisations');
  const queries = useQueryClient();
  const key = useRef(newKey());
  const { state, confirmedAt, remindedAt, archivesAt, letter } = confirmation;
  const confirm = useMutation({
    mutationFn: () => confirmOrganisation(id, key.current),
    onSuccess: async () => {
      key.current = newKey();
      await queries.invalidateQueries({ queryKey: ['organisations'] });
    },
  });
  const day = archivesAt && formatDay(archivesAt);
  return (
    <section className="stack" aria-labelledby="ajantasaisuus">
      <h2 id="ajantasaisuus">{t('confirmation.title')}</h2>
      {state === 'confirmed' && <p>{t('confirmation.confirmed', { day: formatDay(confirmedAt) })}</p>}
      {state !== 'confirmed' && (
        <div className="notice stack stack--tight">
          <p className="strong">{t(`confirmation.${state}`, { day })}</p>
          <p>{t('confirmation.asked', { confirmed: formatDay(confirmedAt), reminded: remindedAt && formatDay(remindedAt) })} {t(`confirmation.letter.${letter ?? 'none'}`)}</p>
        </div>
      )}
      {confirm.isSuccess && state === 'confirmed' && <p className="notice notice--good" role="status">{t('confirmation.thanks')}</p>}
      {confirm.isError && <ProblemNotice error={confirm.error} />}
      {mayEdit && endedOn === null && (
        <div className="row">
          <Button look={state === 'confirmed' ? 'quiet' : undefined} disabled={confirm.isPending} onClick={() => confirm.mutate()}>{t(state === 'archived' ? 'confirmation.restore' : 'confirmation.confirm')}</Button>
        </div>
      )}
    </section>
  );
}
