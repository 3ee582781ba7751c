import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { leaveNetwork } from './api/networks';
import { closeTo } from '../../ui/close-to';
import type { SheetProps } from './CorrectingSheet';
import { Overtaken } from './Overtaken';
import { useNewerMembership } from './use-newer-membership';

/** A member leaves, or the convener ends its membership. */
export function LeavingSheet({ network, member: first, onClose }: SheetProps) {
  const { t } = useTranslation('networks');
  const { text } = useLabels();
  const { member, isOvertaken, save } = useNewerMembership(network, first);
  const [lastDay, setLastDay] = useState(today);
  const [reason, setReason] = useState('');
  const name = text(member.organisation?.names);
  const isLate = member.lastDay !== null && lastDay > member.lastDay;
  const missing = [...(lastDay === '' || isLate ? [{ field: 'lastDay', text: t('needs.leaving') }] : []), ...(reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : [])];
  return (
    <FormSheet
      title={t(network.isOurs ? 'leave.endTitle' : 'leave.leaveTitle', { name })} action={t(network.isOurs ? 'leave.end' : 'leave.leave')} grave missing={missing} onDone={() => closeTo('jasenet', onClose)} onClose={onClose}
      onDo={() => save(({ id, version }) => leaveNetwork(network.id, id, { lastDay, version, reason: reason.trim() }))}
    >
      {(problem) => (
        <>
          {isOvertaken && <Overtaken member={member} />}
          <p>{t(network.isOurs ? 'leave.endText' : 'leave.leaveText', { name })}</p>
          <TextField id="lastDay" type="date" label={t('lastDay')} hint={t('leave.lastDayHint', { day: formatDay(member.startsOn) })} {...(member.lastDay && { max: member.lastDay })} value={lastDay} onChange={setLastDay} problem={problem('lastDay')} />
          <TextField id="reason" label={t('why')} hint={t('whyHint')} value={reason} onChange={setReason} maxLength={300} problem={problem('reason')} />
        </>
      )}
    </FormSheet>
  );
}
