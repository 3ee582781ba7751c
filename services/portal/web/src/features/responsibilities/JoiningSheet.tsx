import { MATTER_PARTS } from '@pirtti/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { recordParticipation } from './api/responsibilities';
import type { SheetProps } from './AssigningSheet';
import { isOver } from './matrix';
import { bodyOf, PartFields, type PartValues, useMissing } from './PartFields';
import { useOvertaken } from './use-overtaken';
import { useWho } from './use-who';

/** Says that somebody takes part. */
export function JoiningSheet({ matter: first, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('responsibilities');
  const { label } = useLabels();
  const { who } = useWho();
  const missing = useMissing();
  const [values, setValues] = useState<PartValues>({ organisation: null, part: '', sector: '', startsOn: today(), endsOn: '' });
  const [reason, setReason] = useState('');
  const { matter, save, notice } = useOvertaken(first, ({ participations }) =>
    participations.filter((one) => !isOver(one, today())).map((one) => `${who(one)} (${label(MATTER_PARTS, one.part)})`).join('; ') || t('parts.none'));
  return (
    <FormSheet title={t('parts.add')} action={t('parts.add')} missing={missing(values, reason)} onDo={() => save((version) => recordParticipation(matter.id, bodyOf(values, version, reason)))} onDone={onDone} onClose={onClose}>
      {(problem) => (
        <>
          {notice || <p>{t('parts.addText')}</p>}
          <PartFields matter={matter} values={values} onChange={(part) => setValues((before) => ({ ...before, ...part }))} problem={problem} />
          <TextField id="reason" problem={problem('reason')} label={t('reason')} hint={t('reasonHint')} value={reason} onChange={setReason} maxLength={300} />
        </>
      )}
    </FormSheet>
  );
}
