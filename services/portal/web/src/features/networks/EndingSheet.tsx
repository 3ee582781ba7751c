import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network } from '../../api/types/partners';
import { today } from '../../shared/format';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { RESPONSIBILITIES } from '../responsibilities/api/responsibilities';
import { endNetwork, NETWORKS } from './api/networks';
import { closeTo } from '../../ui/close-to';

/** Ends the network; what follows, and for how many, is said before. */
export function EndingSheet({ network: { id, version, startsOn, endsOn, members }, onClose }: { readonly network: Network; readonly onClose: () => void }) {
  const { t } = useTranslation('networks');
  const queries = useQueryClient();
  const [lastDay, setLastDay] = useState(() => [today(), startsOn].sort().at(-1)!);
  const [reason, setReason] = useState('');
  const save = async () => {
    await endNetwork(id, { lastDay, version, reason: reason.trim() });
    await Promise.all([queries.invalidateQueries({ queryKey: NETWORKS }), queries.invalidateQueries({ queryKey: RESPONSIBILITIES })]);
  };
  const isOutside = lastDay < startsOn || (endsOn !== null && lastDay > endsOn);
  const missing = [...(lastDay === '' || isOutside ? [{ field: 'lastDay', text: t('needs.lastDay') }] : []), ...(reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : [])];
  return (
    <FormSheet title={t('ending.title')} action={t('end')} grave missing={missing} onDo={save} onDone={() => closeTo('aikajana', onClose)} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('ending.text', { count: members })}</p>
          <TextField id="lastDay" type="date" label={t('lastDay')} min={startsOn} {...(endsOn && { max: endsOn })} value={lastDay} onChange={setLastDay} problem={problem('lastDay')} />
          <TextField id="reason" label={t('why')} hint={t('whyHint')} value={reason} onChange={setReason} maxLength={300} problem={problem('reason')} />
        </>
      )}
    </FormSheet>
  );
}
