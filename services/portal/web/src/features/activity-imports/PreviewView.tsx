import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingSpinner } from 'suomifi-ui-components';
import { newKey } from '../../api/new-key';
import { isProblem } from '../../api/problem';
import type { ActivityImportPreview, ActivityImportQuestion, ImportSource } from '../../api/types/activities';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { ChooseMany } from '../../ui/Choices';
import { TextField } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { previewSource, runSource, SOURCES } from './api/sources';
import { Counts } from './Counts';
import { PreviewRows } from './PreviewRows';

interface Props {
  readonly source: ImportSource;
  readonly question: ActivityImportQuestion;
  readonly onStarted: (runId: string) => void;
}

/** What would become of everything, asked anew whenever something has changed meanwhile. */
export function PreviewView({ source, question, onStarted }: Props) {
  const { t } = useTranslation('bringing');
  const [overEdits, setOverEdits] = useState(false);
  const [overtaken, setOvertaken] = useState<unknown>();
  const body = { ...question, overEdits };
  const asked = useQuery({ queryKey: ['activity-import-preview', source.id, source.version, body], queryFn: () => previewSource(source.id, body), gcTime: 0, staleTime: Infinity, retry: false, refetchOnWindowFocus: false });
  const lookAgain = async (because: unknown) => { await asked.refetch(); setOvertaken(because); };
  if (asked.data) {
    return <Planned key={asked.data.fingerprint} sourceId={source.id} body={body} preview={asked.data} overtaken={overtaken} onOverEdits={setOverEdits} onStarted={onStarted} onOvertaken={lookAgain} />;
  }
  return asked.isError ? <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} /> : <div aria-live="polite"><LoadingSpinner text={t('reading')} textAlign="right" variant="small" /></div>;
}

interface PlannedProps {
  readonly sourceId: string;
  readonly body: ActivityImportQuestion;
  readonly preview: ActivityImportPreview;
  /** Why this is not the preview that was confirmed. */
  readonly overtaken: unknown;
  readonly onOverEdits: (overEdits: boolean) => void;
  readonly onStarted: (runId: string) => void;
  readonly onOvertaken: (because: unknown) => Promise<void>;
}

function Planned({ sourceId, body, preview, overtaken, onOverEdits, onStarted, onOvertaken }: PlannedProps) {
  const { t } = useTranslation('bringing');
  const queries = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [told, setTold] = useState('');
  const [isTried, setTried] = useState(false);
  // Sent again after a lost connection it is the same run.
  const key = useRef(newKey());
  const { counts, rows, vanishing, mustBeTold, ofSource, unknownColumns, fingerprint } = preview;
  const run = useMutation({
    mutationFn: () => runSource(key.current, sourceId, { ...body, fingerprint, ...(mustBeTold && { told: vanishing.length }) }),
    onSuccess: async ({ id }) => { onStarted(id); await queries.invalidateQueries({ queryKey: SOURCES }); },
    onError: async (error) => {
      if (!isProblem(error, 'connection-was-lost')) key.current = newKey();
      if (isProblem(error, 'import-plan-has-changed')) await onOvertaken(error);
    },
  });
  const nothing = counts.added + counts.changed + counts.gone === 0;
  const untold = mustBeTold && Number(told) !== vanishing.length;
  const submit = () => {
    setTried(true);
    if (untold) document.getElementById('told')?.focus();
    else if (!run.isPending) run.mutate();
  };
  const kept = rows.some((row) => row.kept.length > 0);
  return (
    <section className="stack stack--loose" aria-labelledby="esikatselu">
      <h2 id="esikatselu" ref={heading} tabIndex={-1}>{t('previewTitle')}</h2>
      {overtaken !== undefined && <ProblemNotice error={overtaken} />}
      <p>{t('previewText')}</p>
      <Counts counts={counts} />
      {unknownColumns.length > 0 && <p className="notice">{t('unknownColumns', { columns: unknownColumns.join(', ') })}</p>}
      <PreviewRows rows={rows} />
      {(kept || body.overEdits) && <ChooseMany id="paalle" column label={t('keptLabel')} values={body.overEdits ? ['over'] : []} onChange={(values) => onOverEdits(values.length > 0)} choices={[{ value: 'over', label: t('overEdits'), hint: t('overEditsHint') }]} />}
      {vanishing.length > 0 && (
        <section className="stack stack--tight" aria-labelledby="katoavat">
          <h3 id="katoavat">{t('vanishing', { count: vanishing.length })}</h3>
          <p>{t('vanishingText', { number: vanishing.length, ofSource })}</p>
          <details className="disclosure"><summary>{t('vanishingShow')}</summary><ul>{vanishing.map(({ activityId, name }) => <li key={activityId}><AppLink to="/tyo/toiminta/$id/muokkaa" params={{ id: activityId }}>{name}</AppLink></li>)}</ul></details>
          {mustBeTold && (
            <div className="notice notice--problem">
              <p>{t('manyText')}</p>
              <TextField id="told" type="number" label={t('told', { number: vanishing.length })} value={told} onChange={setTold} problem={isTried && untold ? t('needs.told', { number: vanishing.length }) : undefined} />
            </div>
          )}
        </section>
      )}
      {run.isError && <ProblemNotice error={run.error} />}
      {nothing ? <p className="notice">{t(counts.refused > 0 ? 'onlyRefused' : 'allSame')}</p> : <div className="row"><Button disabled={run.isPending} onClick={submit}>{t('run')}</Button></div>}
    </section>
  );
}
