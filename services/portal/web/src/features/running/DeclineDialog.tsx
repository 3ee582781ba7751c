import { DECLINE_REASONS } from '@pirtti/kernel';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Placement } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { ChooseOne } from '../../ui/Choices';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { declinePlacement } from './api/decline-placement';

/** The reasons that an association itself can have. */
const REASONS = ['no-capacity', 'waitlist-only', 'not-eligible', 'wrong-service', 'no-transport', 'activity-ended', 'other'] as const;

interface Props {
  readonly placement: Placement;
  readonly onDone: () => Promise<void>;
  readonly onCancel: () => void;
}

export function DeclineDialog({ placement, onDone, onCancel }: Props) {
  const { t } = useTranslation('running');
  const { label } = useLabels();
  const [reason, setReason] = useState<(typeof REASONS)[number] | ''>('');
  const [unchosen, setUnchosen] = useState(false);
  const decline = useMutation({ mutationFn: (chosen: (typeof REASONS)[number]) => declinePlacement(placement.id, chosen), onSuccess: onDone });
  return (
    <ConfirmDialog title={t('declineTitle')} confirm={t('decline')} busy={decline.isPending} onConfirm={() => (reason ? decline.mutate(reason) : setUnchosen(true))} onCancel={onCancel}>
      <p>{t('declineText')}</p>
      <ChooseOne
        label={t('declineReason')} column value={reason} onChange={setReason} problem={unchosen && !reason ? t('declineChoose') : undefined}
        choices={REASONS.map((code) => ({ value: code, label: label(DECLINE_REASONS, code) }))}
      />
      {decline.isError && <ProblemNotice error={decline.error} />}
    </ConfirmDialog>
  );
}
