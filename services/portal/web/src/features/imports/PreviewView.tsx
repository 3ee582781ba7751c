import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingSpinner } from 'suomifi-ui-components';
import { newKey } from '../../api/new-key';
import { isProblem } from '../../api/problem';
import type { ImportPreview, ImportQuestion, OrganisationImport } from '../../api/types/partners';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { importOrganisations, previewImport } from './api/imports';
import { Fates } from './Fates';
import { Missing, type EndingChoice } from './Missing';

interface Props {
  readonly file: ImportQuestion;
  readonly onDone: (result: OrganisationImport) => void;
}

/** What the file would do, asked anew for each file and whenever the registry has changed meanwhile. */
export function PreviewView({ file, onDone }: Props) {
  const { t } = useTranslation('imports');
  const asked = useQuery({ queryKey: ['import-preview', file], queryFn: () => previewImport(file), gcTime: 0, staleTime: Infinity, retry: false, refetchOnWindowFocus: false });
  const [overtaken, setOvertaken] = useState<unknown>();
  const lookAgain = async (because: unknown) => {
    await asked.refetch();
    setOvertaken(because);
  };
  if (asked.data) return <Planned key={asked.data.fingerprint} file={file} preview={asked.data} overtaken={overtaken} onDone={onDone} onOvertaken={lookAgain} />;
  return asked.isError ? <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} /> : <LoadingSpinner text={t('reading')} textAlign="right" variant="small" />;
}

interface PlannedProps extends Props {
  readonly preview: ImportPreview;
  /** Why this is not the preview that was confirmed. */
  readonly overtaken: unknown;
  readonly onOvertaken: (because: unknown) => Promise<void>;
}

function Planned({ file, preview, overtaken, onDone, onOvertaken }: PlannedProps) {
  const { t } = useTranslation('imports');
  const queries = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [ending, setEnding] = useState<EndingChoice>({ endMissing: false, told: '' });
  const [untold, setUntold] = useState(false);
  // Sent again after a lost connection it is the same import.
  const key = useRef(newKey());
  const { counts, missing, mustBeTold, fingerprint, unknownColumns, rows } = preview;
  const save = useMutation({
    mutationFn: () => importOrganisations(key.current, { ...file, fingerprint, endMissing: ending.endMissing, ...(ending.endMissing && mustBeTold && { told: missing.length }) }),
    onSuccess: async (result) => {
      await Promise.all(['organisations', 'organisation-imports'].map((queryKey) => queries.invalidateQueries({ queryKey: [queryKey] })));
      onDone(result);
    },
    onError: async (error) => {
      if (!isProblem(error, 'connection-was-lost')) key.current = newKey();
      if (isProblem(error, 'import-plan-has-changed')) await onOvertaken(error);
    },
  });
  const nothing = counts.added + counts.changed + missing.length === 0;
  const submit = () => {
    const isUntold = ending.endMissing && mustBeTold && Number(ending.told) !== missing.length;
    setUntold(isUntold);
    if (isUntold) document.getElementById('told')?.focus();
    else if (!save.isPending) save.mutate();
  };
  return (
    <section className="stack stack--loose" aria-labelledby="esikatselu">
      <h2 id="esikatselu" ref={heading} tabIndex={-1}>{t('previewTitle')}</h2>
      {overtaken !== undefined && <ProblemNotice error={overtaken} />}
      <p>{t('previewText')}</p>
      {unknownColumns.length > 0 && <p className="notice">{t('unknownColumns', { columns: unknownColumns.join(', ') })}</p>}
      <Fates counts={counts} rows={rows} />
      {missing.length > 0 && <Missing preview={preview} choice={ending} onChange={setEnding} problem={untold ? t('needs.told', { number: missing.length }) : undefined} />}
      {save.isError && <ProblemNotice error={save.error} />}
      {nothing && <p className="notice">{t(counts.refused > 0 ? 'onlyRefused' : 'allSame')}</p>}
      {!nothing && (
        <div className="stack">
          <p>{t('consequence', { added: counts.added, changed: counts.changed, refused: counts.refused })}</p>
          <div className="row"><Button disabled={save.isPending} onClick={submit}>{t('import')}</Button></div>
        </div>
      )}
      <div aria-live="polite">{save.isPending && <LoadingSpinner text={t('importing')} textAlign="right" variant="small" />}</div>
    </section>
  );
}
