import { MATTER_PARTS } from '@pirtti/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participation } from '../../api/types/partners';
import { today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { sameValues } from '../../shared/same-values';
import { ChooseOne } from '../../ui/Choices';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { correctParticipation, endParticipation } from './api/responsibilities';
import type { SheetProps } from './AssigningSheet';
import { isOver } from './matrix';
import { bodyOf, PartFields, type PartValues, useMissing } from './PartFields';
import { useOvertaken } from './use-overtaken';
import { useWho } from './use-who';

interface Props extends SheetProps {
  readonly participation: Participation;
}

const DEEDS = ['end', 'correct'] as const;
const valuesOf = ({ organisation, part, sector, startsOn, endsOn }: Participation): PartValues => ({ organisation, part, sector: sector ?? '', startsOn, endsOn: endsOn ?? '' });

/** Ends somebody's part, or puts right what was written of it; what is over can still be put right, and so taken up again. */
export function PartSheet({ matter: first, participation, onDone, onClose }: Props) {
  const { t } = useTranslation('responsibilities');
  const { label } = useLabels();
  const { who, period } = useWho();
  const missing = useMissing();
  const hasEnded = isOver(participation, today());
  const [deed, setDeed] = useState<(typeof DEEDS)[number]>(hasEnded ? 'correct' : 'end');
  const [values, setValues] = useState(() => valuesOf(participation));
  const [lastDay, setLastDay] = useState(today);
  const [reason, setReason] = useState('');
  const { matter, save, notice } = useOvertaken(first, ({ participations }) => {
    const now = participations.find(({ id }) => id === participation.id) ?? participation;
    return `${who(now)} (${label(MATTER_PARTS, now.part)}), ${period(now)}`;
  });
  const { id } = participation;
  const unmet = deed === 'correct' ? missing(values, reason) : [
    ...(lastDay === '' ? [{ field: 'lastDay', text: t('needs.lastDay') }] : []), ...(reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : []),
  ];
  return (
    <FormSheet
      title={`${who(participation)}: ${label(MATTER_PARTS, participation.part)}`} action={t(`parts.${deed}.action`)} missing={unmet} unchanged={deed === 'correct' && sameValues(values, valuesOf(participation))}
      onDo={() => save((version) => (deed === 'correct' ? correctParticipation(matter.id, id, bodyOf(values, version, reason)) : endParticipation(matter.id, id, { lastDay, version, reason: reason.trim() })))}
      onDone={onDone} onClose={onClose}
    >
      {(problem) => (
        <>
          {notice}
          {!hasEnded && <ChooseOne label={t('parts.deed')} value={deed} onChange={setDeed} choices={DEEDS.map((value) => ({ value, label: t(`parts.${value}.choice`) }))} />}
          <p>{t(`parts.${deed}.text`)}</p>
          {deed === 'end' && <TextField id="lastDay" problem={problem('lastDay')} type="date" label={t('end.lastDay')} value={lastDay} onChange={setLastDay} />}
          {deed === 'correct' && <PartFields matter={matter} values={values} onChange={(part) => setValues((before) => ({ ...before, ...part }))} problem={problem} />}
          <TextField id="reason" problem={problem('reason')} label={t('reason')} hint={t('reasonHint')} value={reason} onChange={setReason} maxLength={300} />
        </>
      )}
    </FormSheet>
  );
}
