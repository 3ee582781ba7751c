import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChooseMany } from '../../../ui/Choices';
import { TextArea, TextField } from '../../../ui/Field';
import { FormSheet } from '../../../ui/FormSheet';
import { useLabels } from '../../../shared/labels';
import { take } from '../api/grants';
import { formatPoints } from '../money';
import type { SheetProps } from './NextSteps';

/** One's own points; giving them again replaces one's own and nobody else's. */
export function ScoreSheet({ application: one, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('grants');
  const { language } = useLabels();
  const before = one.scores.find(({ own }) => own);
  const { criteria, multipliers } = one.terms;
  const [points, setPoints] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries((before?.points ?? []).map((each) => [each.criterionId, String(each.points / 100)])));
  const [chosen, setChosen] = useState<readonly string[]>(before?.multipliers ?? []);
  const [comment, setComment] = useState(before?.comment ?? '');
  const isPoints = (typed: string | undefined, most: number) => typed !== undefined && /^\d+$/.test(typed) && Number(typed) <= most;
  const missing = criteria.filter(({ id, mostPoints }) => !isPoints(points[id], mostPoints)).map(({ id, text, mostPoints }) => ({ field: `points-${id}`, text: t('score.needs', { text, points: mostPoints }) }));
  const give = () => take(one.id, 'scores', { points: criteria.map(({ id }) => ({ criterionId: id, points: Number(points[id]) })), multipliers: [...chosen], comment: comment.trim() || null });
  return (
    <FormSheet title={t('score.give')} action={t('score.save')} missing={missing} onDo={give} onDone={onDone} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('score.text')}</p>
          {criteria.map(({ id, text, mostPoints }) => (
            <TextField key={id} id={`points-${id}`} type="number" min="0" max={String(mostPoints)} label={`${text} (0–${mostPoints})`} value={points[id] ?? ''} onChange={(typed) => setPoints((all) => ({ ...all, [id]: typed }))} problem={problem(`points-${id}`)} />
          ))}
          {multipliers.length > 0 && <ChooseMany label={t('score.multipliers')} column values={chosen} onChange={setChosen} choices={multipliers.map(({ id, text, percent }) => ({ value: id, label: `${text} (× ${formatPoints(percent, language)})` }))} />}
          <TextArea id="comment" label={t('score.comment')} hint={t('score.commentHint')} optional value={comment} onChange={setComment} maxLength={2000} problem={problem('comment')} />
        </>
      )}
    </FormSheet>
  );
}
