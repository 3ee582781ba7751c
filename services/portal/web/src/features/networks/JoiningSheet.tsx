import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import type { Network } from '../../api/types/partners';
import { today } from '../../shared/format';
import { FormSheet } from '../../ui/FormSheet';
import type { Chosen } from '../../shared/chosen';
import { OrganisationPicker } from '../../ui/OrganisationPicker';
import { joinNetwork, NETWORKS } from './api/networks';
import { closeTo } from '../../ui/close-to';
import { PeriodFields, periodProblems } from './PeriodFields';

/** An organisation joins, from a day of the network's own time. */
export function JoiningSheet({ network, onClose }: { readonly network: Network; readonly onClose: () => void }) {
  const { t } = useTranslation('networks');
  const queries = useQueryClient();
  const [key, setKey] = useState(newKey);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [days, setDays] = useState(() => ({ startsOn: [today(), network.startsOn].sort().at(-1)!, endsOn: '' }));
  const save = async () => {
    try {
      await joinNetwork(key, network.id, { organisationId: chosen!.id, startsOn: days.startsOn, endsOn: days.endsOn || null });
    } catch (error) {
      // What was refused is not what will be sent next: that is another command.
      setKey(newKey());
      throw error;
    }
    await queries.invalidateQueries({ queryKey: NETWORKS });
  };
  return (
    <FormSheet title={t('join.title')} action={t('join.action')} missing={[...(chosen ? [] : [{ field: 'organisationId', text: t('needs.organisation') }]), ...periodProblems(days, network, t)]} onDo={save} onDone={() => closeTo('jasenet', onClose)} onClose={onClose}>
      {(problem) => (
        <>
          <OrganisationPicker id="organisationId" label={t('join.organisation')} without={network.convener?.id} chosen={chosen ? [chosen] : []} onChange={([next]) => setChosen(next ?? null)} problem={problem('organisationId')} />
          <PeriodFields days={days} network={network} problem={problem} onChange={setDays} />
          <p className="small soft">{t('join.text')}</p>
        </>
      )}
    </FormSheet>
  );
}
