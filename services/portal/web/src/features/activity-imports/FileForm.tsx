import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityImportQuestion } from '../../api/types/activities';
import { Button } from '../../ui/Button';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { Field } from '../../ui/Field';
import { FileHelp } from './FileHelp';
import { fits, mistaken, textOf } from '../imports/read-text';

interface Props {
  /** Undefined as soon as another is being chosen: what was shown of the earlier one is not what would be brought in. */
  readonly onFile: (file: ActivityImportQuestion | undefined) => void;
}

/** A calendar or a table. Nothing is sent anywhere before it is asked for. */
export function FileForm({ onFile }: Props) {
  const { t } = useTranslation('bringing');
  const [file, setFile] = useState<File>();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const submit = async () => {
    // Read anew each time: whoever corrects the file and tries again means what it says now.
    const bytes = file && await file.arrayBuffer().catch(() => undefined);
    const instead = bytes && mistaken(bytes);
    const text = bytes && !instead ? textOf(bytes) : undefined;
    const problem = file === undefined ? t('needs.file') : bytes === undefined ? t('needs.fileAgain') : instead ? t(`instead.${instead}`, { name: file.name })
      : text !== undefined && !fits(text) ? t('needs.smaller') : text?.trim() === '' ? t('needs.content') : undefined;
    setProblems(problem ? [{ field: 'file', text: problem }] : []);
    if (!problem && text !== undefined) onFile({ text });
  };
  return (
    <form className="stack" noValidate aria-label={t('form')} onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      <ErrorSummary problems={problems} />
      <Field id="file" label={t('file')} hint={t('fileHint')} problem={problems[0]?.text}>
        {(wiring) => <input {...wiring} type="file" className="input" accept=".ics,.csv,.txt,text/calendar,text/csv,text/plain" onChange={(event) => { setFile(event.target.files?.[0]); onFile(undefined); }} />}
      </Field>
      <FileHelp />
      <div className="row"><Button type="submit">{t('preview')}</Button></div>
    </form>
  );
}
