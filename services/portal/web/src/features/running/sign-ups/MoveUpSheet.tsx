import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MoveUpReason } from '../../../api/types/activities';
import { ChooseOne } from '../../../ui/Choices';
import { FormSheet } from '../../../ui/FormSheet';
import { moveUp } from '../api/sign-ups';

const REASONS = ['mistake', 'together', 'pressing-need'] as const satisfies readonly MoveUpReason[];

interface Props {
  readonly id: string;
  readonly name: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Past the others, with a reason that stays. */
export function MoveUpSheet({ id, name, onDone, onClose }: Props) {
  const { t } = useTranslation('signups');
  const [reason, setReason] = useState<MoveUpReason | ''>('');
  return (
    <FormSheet
      title={t('run.moveUp')} action={t('run.moveUp')} missing={reason ? [] : [{ field: 'reason', text: t('run.chooseReason') }]} onDo={async () => reason && moveUp(id, reason)} onDone={onDone} onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{t('run.moveUpText', { name })}</p>
          <ChooseOne id="reason" column label={t('run.reason')} value={reason} onChange={setReason} problem={problem('reason')} choices={REASONS.map((code) => ({ value: code, label: t(`run.reasons.${code}`) }))} />
        </>
      )}
    </FormSheet>
  );
}
