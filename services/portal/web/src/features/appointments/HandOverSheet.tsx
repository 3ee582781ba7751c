import { APPOINTED_ROLES } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactPerson, HandOver } from '../../api/types/partners';
import { formatDay, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { Sheet } from '../../ui/ConfirmDialog';
import { SelectField, TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { handOver, peopleOf } from './api/appointments';
import { neverBegan } from './use-period';

/** Chosen, like a successor: nothing ends without one because nobody looked. */
const NOBODY = 'nobody';

interface Props {
  readonly person: ContactPerson;
  readonly onClose: () => void;
}

/** Somebody leaves: all that is in their name goes to a successor in one deed, and each row tells how it went. */
export function HandOverSheet({ person, onClose }: Props) {
  const { t } = useTranslation('appointments');
  const { label, called, text } = useLabels();
  const queries = useQueryClient();
  const [successor, setSuccessor] = useState('');
  const [lastDay, setLastDay] = useState(today);
  const [reason, setReason] = useState('');
  const others = (useQuery(peopleOf(person.organisation.id)).data?.items ?? []).filter(({ id, leavesOn }) => id !== person.id && leavesOn === null);
  const [handed, setHanded] = useState<HandOver>();
  const hand = () => handOver(person.id, { successorId: successor === '' || successor === NOBODY ? null : successor, lastDay, reason: reason.trim() }).then(setHanded);
  const close = () => {
    // Roles and responsibilities alike may have moved.
    if (handed) void queries.invalidateQueries();
    onClose();
  };
  if (handed) return <Result {...handed} onClose={close} />;
  const open = person.appointments.filter((one) => !neverBegan(one) && (one.endsOn === null || one.endsOn > lastDay)).map(({ id, role }) => ({ id, words: label(APPOINTED_ROLES, role) }));
  const things = [...open, ...person.responsibilities.map((matter) => ({ id: matter.id, words: t('handOver.responsibility', { title: called(matter) }) }))];
  const missing = [...(things.length > 0 && successor === '' ? [{ field: 'successorId', text: t('needs.successor') }] : []), ...(lastDay === '' ? [{ field: 'lastDay', text: t('needs.lastDay') }] : []), ...(reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : [])];
  return (
    <FormSheet title={t('handOver.title')} action={t('handOver.action')} missing={missing} onDo={hand} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('handOver.text')}</p>
          <div>
            <p className="strong">{t('handOver.what', { count: things.length })}</p>
            <ul>{things.map(({ id, words }) => <li key={id}>{words}</li>)}</ul>
          </div>
          {person.unseen.length > 0 && (
            <div className="notice">
              <p className="strong">{t('handOver.needsOthers', { count: person.unseen.length })}</p>
              <ul>{person.unseen.map(({ id, parties }) => <li key={id}>{parties.map(({ names }) => text(names)).join(', ')}</li>)}</ul>
            </div>
          )}
          <SelectField id="successorId" problem={problem('successorId')} label={t('handOver.successor')} none={t('handOver.choose')} value={successor} onChange={setSuccessor} options={[...others.map(({ id, name }) => ({ value: id, label: name })), { value: NOBODY, label: t('handOver.nobody') }]} />
          <TextField id="lastDay" problem={problem('lastDay')} type="date" label={t('handOver.lastDay')} value={lastDay} onChange={setLastDay} />
          <TextField id="reason" problem={problem('reason')} label={t('form.reason')} hint={t('form.reasonHint')} value={reason} onChange={setReason} maxLength={300} />
        </>
      )}
    </FormSheet>
  );
}

function Result({ rows, person, onClose }: HandOver & { readonly onClose: () => void }) {
  const { t } = useTranslation('appointments');
  const { label } = useLabels();
  return (
    <Sheet title={t('handOver.resultTitle')} onClose={onClose}>
      {rows.length === 0 && <p>{t('handOver.nothing')}</p>}
      <ul className="rows">
        {rows.map(({ id, kind, title, outcome, problem }) => (
          <li key={id}>
            <span className="rows__main">
              <span className="strong">{kind === 'appointment' ? label(APPOINTED_ROLES, title) : kind === 'responsibility' ? t('handOver.responsibility', { title }) : t('handOver.unseen', { names: title })}</span>
              {problem && <span className="small">{problem}</span>}
            </span>
            <span className={outcome === 'refused' ? 'tag' : 'tag tag--good'}>{t(`handOver.outcome.${outcome}`)}</span>
          </li>
        ))}
      </ul>
      {rows.some(({ outcome }) => outcome === 'refused') && <p>{t('handOver.again')}</p>}
      {person.leavesOn && rows.every(({ outcome }) => outcome !== 'refused') && <p>{t('handOver.leaves', { day: formatDay(person.leavesOn) })}</p>}
      <div className="sheet__actions"><Button onClick={onClose}>{t('handOver.close')}</Button></div>
    </Sheet>
  );
}
