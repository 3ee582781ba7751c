import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import type { Activity } from '../../api/types/activities';
import { useMay } from '../../session/who-may';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { FormSheet } from '../../ui/FormSheet';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { NO_NOTE, NoteFields, noteControlOf, useNoteProblems } from './NoteFields';
import { WhoIsTold } from './WhoIsTold';
import { carryOut, copyActivity, type Deed, withdraw, type Withdrawing } from '../publishing/api/publishing';

interface Props {
  readonly activity: Activity;
  /** How many people whom a region has placed hold a place: they are named where something is called off. */
  readonly people: number;
}

type Open = Withdrawing | 'archiving' | undefined;

/** What can be done with an activity as it stands now; what others notice names its consequence first. */
export function ActivityDeeds({ activity, people }: Props) {
  const { id, status, nextOccurrence } = activity;
  const { t } = useTranslation('offering');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open>();
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const renew = () => Promise.all([queries.invalidateQueries({ queryKey: ['my-activities'] }), queries.invalidateQueries({ queryKey: ['occurrences'] }), queries.invalidateQueries({ queryKey: ['sign-ups'] })]);
  const attempt = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
      await renew();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
      setOpen(undefined);
    }
  };
  const deed = (what: Deed) => void attempt(() => carryOut(id, what));
  const copy = () => void attempt(async () => {
    const { id: copied } = await copyActivity(newKey(), id);
    await navigate({ to: '/tyo/toiminta/$id/muokkaa', params: { id: copied } });
  });
  const mayArchive = status === 'paused' || status === 'cancelled' || status === 'draft' || (status === 'published' && nextOccurrence === null);
  if (!useMay('publish')) return null;
  return (
    <section className="stack stack--tight" aria-label={t('deeds')}>
      <div className="row">
        {status === 'published' && <Button look="quiet" onClick={() => setOpen('pause')}>{t('pause.action')}</Button>}
        {status === 'paused' && <Button disabled={busy} onClick={() => deed('resumption')}>{t('resume')}</Button>}
        {(status === 'cancelled' || status === 'archived') && <Button look="quiet" disabled={busy} onClick={() => deed('restoration')}>{t('restore')}</Button>}
        <Button look="quiet" disabled={busy} onClick={copy}>{t('copy')}</Button>
        {(status === 'published' || status === 'paused') && <Button look="bare" onClick={() => setOpen('cancellation')}>{t('cancellation.action')}</Button>}
        {mayArchive && <Button look="bare" onClick={() => setOpen('archiving')}>{t('archiving.action')}</Button>}
      </div>
      {failure !== undefined && <ProblemNotice error={failure} />}
      {(open === 'pause' || open === 'cancellation') && <WithdrawSheet activity={activity} how={open} people={people} onDone={renew} onClose={() => setOpen(undefined)} />}
      {open === 'archiving' && (
        <ConfirmDialog title={t('archiving.title')} confirm={t('archiving.action')} busy={busy} onConfirm={() => deed('archiving')} onCancel={() => setOpen(undefined)}><p>{t('archiving.text')}</p></ConfirmDialog>
      )}
    </section>
  );
}

interface WithdrawProps {
  readonly activity: Activity;
  readonly how: Withdrawing;
  readonly people: number;
  readonly onDone: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Before something is paused or called off: what follows, and for how many. */
function WithdrawSheet({ activity, how, people, onDone, onClose }: WithdrawProps) {
  const { t } = useTranslation('offering');
  const [note, setNote] = useState(NO_NOTE);
  const problemsOf = useNoteProblems();
  const save = async () => { await withdraw(activity.id, how, note); await onDone(); };
  return (
    <FormSheet title={t(`${how}.title`)} action={t(`${how}.action`)} grave={how === 'cancellation'} missing={problemsOf(note)} controlOf={noteControlOf} onDo={save} onDone={onClose} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t(`${how}.text`)}</p>
          <WhoIsTold activity={activity} placed={people} />
          <NoteFields words={note} onChange={setNote} problem={problem} />
        </>
      )}
    </FormSheet>
  );
}
