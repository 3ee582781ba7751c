import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network, NetworkMember } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { rebase } from '../../shared/rebase';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { correctMembership } from './api/networks';
import { closeTo } from '../../ui/close-to';
import { Overtaken } from './Overtaken';
import { type Days, PeriodFields, periodProblems } from './PeriodFields';
import { useNewerMembership } from './use-newer-membership';

export interface SheetProps {
  readonly network: Network;
  readonly member: NetworkMember;
  readonly onClose: () => void;
}

const daysOf = ({ startsOn, endsOn }: NetworkMember): Days => ({ startsOn, endsOn: endsOn ?? '' });

/** Corrects the days of a membership; without a last day it goes on again. */
export function CorrectingSheet({ network, member: first, onClose }: SheetProps) {
  const { t } = useTranslation('networks');
  const { text } = useLabels();
  const [days, setDays] = useState(() => daysOf(first));
  const { member, isOvertaken, save } = useNewerMembership(network, first, (newer, before) => setDays((mine) => rebase(daysOf(before), mine, daysOf(newer)).values));
  const [reason, setReason] = useState('');
  return (
    <FormSheet
      title={t('correct.title', { name: text(member.organisation?.names) })} action={t('shell:save')} missing={[...periodProblems(days, network, t), ...(reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : [])]}
      unchanged={member.startsOn === days.startsOn && (member.endsOn ?? '') === days.endsOn} onDone={() => closeTo('jasenet', onClose)} onClose={onClose}
      onDo={() => save(({ id, version }) => correctMembership(network.id, id, { startsOn: days.startsOn, endsOn: days.endsOn || null, version, reason: reason.trim() }))}
    >
      {(problem) => (
        <>
          {isOvertaken && <Overtaken member={member} />}
          <PeriodFields days={days} network={network} problem={problem} onChange={setDays} />
          <TextField id="reason" label={t('why')} hint={t('whyHint')} value={reason} onChange={setReason} maxLength={300} problem={problem('reason')} />
        </>
      )}
    </FormSheet>
  );
}
