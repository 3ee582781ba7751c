import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network, NetworkMember } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { correctMembership } from './api/networks';
import { Overtaken } from './Overtaken';
import { PeriodFields, periodProblems } from './PeriodFields';
import { useNewerMembership } from './use-newer-membership';

export interface SheetProps {
  readonly network: Network;
  readonly member: NetworkMember;
  readonly onClose: () => void;
}

/** Corrects the days of a membership; without a last day it goes on again. */
export function CorrectingSheet({ network, member: first, onClose }: SheetProps) {
  const { t } = useTranslation('networks');
  const { text } = useLabels();
  const { member, isOvertaken, save } = useNewerMembership(network, first);
  const [days, setDays] = useState({ startsOn: first.startsOn, endsOn: first.endsOn ?? '' });
  const [reason, setReason] = useState('');
  const done = () => {
    onClose();
    document.getElementById('jasenet')?.focus();
  };
  return (
    <FormSheet
      title={t('correct.title', { name: text(member.organisation?.names) })} action={t('shell:save')} missing={[...periodProblems(days, network, t), ...(reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : [])]}
      unchanged={member.startsOn === days.startsOn && (member.endsOn ?? '') === days.endsOn} onDone={done} onClose={onClose}
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
