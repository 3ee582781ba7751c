import { APPOINTED_ROLES } from '@pirtti/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingSpinner } from 'suomifi-ui-components';
import { newKey } from '../../api/new-key';
import { isProblem } from '../../api/problem';
import type { ImportPreview, ImportQuestion, OrganisationImport } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { ROLES_KEY } from '../appointments/api/appointments';
import { importOrganisations, previewImport } from './api/imports';
import { Fates } from './Fates';
import { Missing, toldField, type EndingChoice } from './Missing';

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
  const { text, label } = useLabels();
  const [ending, setEnding] = useState<EndingChoice>({ endMissing: false, told: '' });
  const [endingContacts, setEndingContacts] = useState<EndingChoice>({ endMissing: false, told: '' });
  const [isTried, setTried] = useState(false);
  // Sent again after a lost connection it is the same import.
  const key = useRef(newKey());
  const { counts, missing, contacts, fingerprint, unknownColumns, rows } = preview;
  const save = useMutation({
    mutationFn: () => importOrganisations(key.current, {
      ...file, fingerprint, endMissing: ending.endMissing, ...(ending.endMissing && preview.mustBeTold && { told: missing.length }),
      endMissingContacts: endingContacts.endMissing, ...(endingContacts.endMissing && contacts.mustBeTold && { toldContacts: contacts.missing.length }),
    }),
    onSuccess: async (result) => {
      await Promise.all([['organisations'], ['organisation-imports'], ROLES_KEY].map((queryKey) => queries.invalidateQueries({ queryKey })));
      onDone(result);
    },
    onError: async (error) => {
      if (!isProblem(error, 'connection-was-lost')) key.current = newKey();
      if (isProblem(error, 'import-plan-has-changed')) await onOvertaken(error);
    },
  });
  const nothing = [counts, contacts.counts].every(({ added, changed }) => added + changed === 0) && missing.length + contacts.missing.length === 0;
  const isRefused = counts.refused + contacts.counts.refused > 0;
  const isUntold = ({ endMissing, told }: EndingChoice, gone: { readonly mustBeTold: boolean; readonly missing: readonly unknown[] }) => endMissing && gone.mustBeTold && Number(told) !== gone.missing.length;
  const untold = [...(isUntold(ending, preview) ? ['organisations' as const] : []), ...(isUntold(endingContacts, contacts) ? ['contacts' as const] : [])];
  const problemOf = (of: 'organisations' | 'contacts', number: number) => (isTried && untold.includes(of) ? t('needs.told', { number }) : undefined);
  const submit = () => {
    setTried(true);
    if (untold[0]) document.getElementById(toldField(untold[0]))?.focus();
    else if (!save.isPending) save.mutate();
  };
  return (
    <section className="stack stack--loose" aria-labelledby="esikatselu">
      <h2 id="esikatselu" ref={heading} tabIndex={-1}>{t('previewTitle')}</h2>
      {overtaken !== undefined && <ProblemNotice error={overtaken} />}
      <p>{t('previewText')}</p>
      {unknownColumns.length > 0 && <p className="notice">{t('unknownColumns', { columns: unknownColumns.join(', ') })}</p>}
      <Fates rows={rows} />
      {missing.length > 0 && (
        <Missing of="organisations" gone={preview} choice={ending} onChange={setEnding} problem={problemOf('organisations', missing.length)}>
          {missing.map(({ id, names }) => <li key={id}><AppLink to="/tyo/kumppanit/$id" params={{ id }}>{text(names)}</AppLink></li>)}
        </Missing>
      )}
      {contacts.missing.length > 0 && (
        <Missing of="contacts" gone={contacts} choice={endingContacts} onChange={setEndingContacts} problem={problemOf('contacts', contacts.missing.length)}>
          {contacts.missing.map(({ personId, name, role, organisation }) => (
            <li key={`${personId} ${role}`}><AppLink to="/tyo/roolit/henkilot/$id" params={{ id: personId }}>{name}</AppLink>, {label(APPOINTED_ROLES, role)}, {text(organisation.names)}</li>
          ))}
        </Missing>
      )}
      {save.isError && <ProblemNotice error={save.error} />}
      {nothing && <p className="notice">{t(isRefused ? 'onlyRefused' : 'allSame')}</p>}
      {!nothing && (
        <div className="stack">
          <p>{t('consequence', { added: counts.added, changed: counts.changed, refused: counts.refused })}</p>
          {Object.values(contacts.counts).some((number) => number > 0) && <p>{t('contacts.consequence', { ...contacts.counts })}</p>}
          <div className="row"><Button disabled={save.isPending} onClick={submit}>{t('import')}</Button></div>
        </div>
      )}
      <div aria-live="polite">{save.isPending && <LoadingSpinner text={t('importing')} textAlign="right" variant="small" />}</div>
    </section>
  );
}
