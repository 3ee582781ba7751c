import { ACTIVITY_KIND_CODES, ACTIVITY_KINDS, TURN_DOWN_REASON_CODES, TURN_DOWN_REASONS, type ActivityKind, type TurnDownReason } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Idea } from '../../api/types/activities';
import { useMay } from '../../session/who-may';
import { useLabels } from '../../shared/labels';
import { ChooseOne } from '../../ui/Choices';
import { SelectField, TextArea, TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { listMyActivities } from '../publishing/api/list-my-activities';
import { answerIdea, IDEAS, mergeable, mergeIdea, publishIdea, turnDownIdea } from './api/ideas';
import { usePersonalDataProblem } from './personal-data-problem';

interface Props {
  readonly idea: Idea;
  readonly onClose: () => void;
}

/** Done, and everything about wishes asked anew. */
function useDone(onClose: () => void): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: IDEAS });
    onClose();
  };
}

/** The check: what everybody will read, mended where it needs it. */
export function PublishSheet({ idea, onClose }: Props) {
  const { t } = useTranslation('ideas');
  const { label } = useLabels();
  const personal = usePersonalDataProblem();
  const [words, setWords] = useState(idea.words);
  const [village, setVillage] = useState(idea.village ?? '');
  const [kind, setKind] = useState<ActivityKind | ''>(idea.kind ?? '');
  const done = useDone(onClose);
  const missing = [...(words.trim().length < 5 ? [{ field: 'words', text: t('needs.words') }] : personal('words', words)), ...personal('village', village)];
  return (
    <FormSheet title={t('publish.title')} action={t('publish.open')} missing={missing} onDo={() => publishIdea(idea.id, { words: words.trim(), village: village.trim() || null, kind: kind || null })} onDone={() => void done()} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('publish.text')}</p>
          <TextArea id="words" label={t('publish.words')} hint={t('publish.hint')} value={words} onChange={setWords} maxLength={600} problem={problem('words')} />
          <TextField id="village" label={t('field.village')} optional value={village} onChange={setVillage} maxLength={60} problem={problem('village')} />
          <SelectField id="kind" label={t('field.kind')} optional none={t('cannotSay')} value={kind} onChange={setKind} options={ACTIVITY_KIND_CODES.map((value) => ({ value, label: label(ACTIVITY_KINDS, value) }))} problem={problem('kind')} />
        </>
      )}
    </FormSheet>
  );
}

/** What came of it, for everybody to read; with the activity where there is one. */
export function AnswerSheet({ idea, onClose }: Props) {
  const { t } = useTranslation('ideas');
  const { text } = useLabels();
  const personal = usePersonalDataProblem();
  const mine = useQuery({ ...listMyActivities({}), enabled: useMay('publish') });
  const [answer, setAnswer] = useState(idea.answer?.fi ?? '');
  const [activityId, setActivityId] = useState(idea.activityId ?? '');
  const done = useDone(onClose);
  const published = (mine.data?.items ?? []).filter(({ status }) => status === 'published');
  const missing = answer.trim() ? personal('answer', answer) : [{ field: 'answer', text: t('needs.answer') }];
  return (
    <FormSheet title={t('answer.title')} action={t('answer.send')} missing={missing} onDo={() => answerIdea(idea.id, answer.trim(), activityId || null)} onDone={() => void done()} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('answer.text')}</p>
          <TextArea id="answer" label={t('answer.words')} hint={t('answer.hint')} value={answer} onChange={setAnswer} maxLength={500} problem={problem('answer')} />
          {published.length > 0 && <SelectField id="activityId" label={t('answer.activity')} hint={t('answer.activityHint')} optional none={t('answer.noActivity')} value={activityId} onChange={setActivityId} options={published.map(({ id, names }) => ({ value: id, label: text(names) }))} problem={problem('activityId')} />}
        </>
      )}
    </FormSheet>
  );
}

const LONGEST = 70;

/** The same wish told twice: it lives on in the other, with its supporters. */
export function MergeSheet({ idea, onClose }: Props) {
  const { t } = useTranslation('ideas');
  const others = (useQuery(mergeable(idea.municipalityCode)).data?.items ?? []).filter(({ id }) => id !== idea.id);
  const [intoId, setIntoId] = useState('');
  const done = useDone(onClose);
  return (
    <FormSheet title={t('merge.title')} action={t('merge.send')} missing={intoId ? [] : [{ field: 'intoId', text: t('needs.into') }]} onDo={() => mergeIdea(idea.id, intoId)} onDone={() => void done()} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('merge.text', { count: idea.supporters })}</p>
          <SelectField id="intoId" label={t('merge.into')} none={t('choose')} value={intoId} onChange={setIntoId} problem={problem('intoId')} options={others.map(({ id, words, supporters }) => ({ value: id, label: `${words.slice(0, LONGEST)}${words.length > LONGEST ? '…' : ''} (${supporters})` }))} />
          {others.length === 0 && <p className="small soft">{t('merge.none')}</p>}
        </>
      )}
    </FormSheet>
  );
}

/** Takes it away from everybody's eyes; its words are erased and cannot be had back. */
export function TurnDownSheet({ idea, onClose }: Props) {
  const { t } = useTranslation('ideas');
  const { label } = useLabels();
  const [reason, setReason] = useState<TurnDownReason | ''>('');
  const done = useDone(onClose);
  return (
    <FormSheet title={t('turnDown.title')} action={t('turnDown.send')} grave missing={reason ? [] : [{ field: 'reason', text: t('needs.reason') }]} onDo={() => turnDownIdea(idea.id, reason as TurnDownReason)} onDone={() => void done()} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('turnDown.text', { count: idea.supporters })}</p>
          <ChooseOne id="reason" column label={t('turnDown.reason')} value={reason} onChange={setReason} choices={TURN_DOWN_REASON_CODES.map((value) => ({ value, label: label(TURN_DOWN_REASONS, value) }))} problem={problem('reason')} />
        </>
      )}
    </FormSheet>
  );
}
