import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportQuestion } from '../../api/types/partners';
import { useLanguage } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { Field, TextField } from '../../ui/Field';
import { fits, mistaken, textOf } from './read-text';
import { sampleFile } from './sample';

interface Props {
  /** Undefined as soon as another is being chosen: what was shown of the earlier one is not what would be imported. */
  readonly onFile: (file: ImportQuestion | undefined) => void;
}

/** Which file, and from where it comes. Nothing is sent anywhere before it is asked for. */
export function FileForm({ onFile }: Props) {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const [source, setSource] = useState('');
  const [file, setFile] = useState<File>();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const problem = (field: string) => problems.find((one) => one.field === field)?.text;
  const submit = async () => {
    const needs = (field: string, isMissing: boolean): FieldProblem[] => (isMissing ? [{ field, text: t(`needs.${field}`) }] : []);
    // Read anew each time: whoever corrects the file and tries again means what it says now.
    const bytes = file && await file.arrayBuffer().catch(() => undefined);
    const instead = bytes && mistaken(bytes);
    const text = bytes && !instead ? textOf(bytes) : undefined;
    const found = [
      ...needs('source', source.trim().length < 3), ...needs('file', file === undefined),
      ...(file && bytes === undefined ? [{ field: 'file', text: t('needs.fileAgain') }] : []), ...(file && instead ? [{ field: 'file', text: t(`instead.${instead}`, { name: file.name }) }] : []),
      ...(text !== undefined && !fits(text) ? [{ field: 'file', text: t('needs.smaller') }] : []), ...(text?.trim() === '' ? [{ field: 'file', text: t('needs.content') }] : []),
    ];
    setProblems(found);
    if (found.length === 0 && text !== undefined) onFile({ source: source.trim(), text });
  };
  return (
    <form className="stack" noValidate aria-label={t('form')} onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      <ErrorSummary problems={problems} />
      <TextField id="source" label={t('source')} hint={t('sourceHint')} value={source} onChange={(next) => { setSource(next); onFile(undefined); }} maxLength={100} problem={problem('source')} />
      <Field id="file" label={t('file')} hint={t('fileHint')} problem={problem('file')}>
        {(wiring) => <input {...wiring} type="file" className="input" accept=".csv,.txt,text/csv,text/plain" onChange={(event) => { setFile(event.target.files?.[0]); onFile(undefined); }} />}
      </Field>
      <p className="small"><a href={sampleFile(language)} download={t('sampleName')}>{t('sample')}</a></p>
      <div className="row"><Button type="submit">{t('preview')}</Button></div>
    </form>
  );
}
