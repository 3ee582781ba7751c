import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InlineAlert } from 'suomifi-ui-components';
import { isProblem } from '../../api/problem';
import type { PublishingStart } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { useMe } from '../../session/session';
import { ActivityDetails } from '../../ui/activity/ActivityDetails';
import { ActivityTags } from '../../ui/activity/ActivityTags';
import { Button } from '../../ui/Button';
import { ConfirmDialog, Sheet } from '../../ui/ConfirmDialog';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { publishActivity } from './api/publish-activity';
import { missingForPublication, problemsOf } from './form-problems';
import type { FormValues } from './form-values';
import { ContactFields } from './ContactFields';
import { previewOf } from './form-body';
import { MoreFields } from './MoreFields';
import { KeepingNote } from './KeepingNote';
import { useKeeping } from './use-keeping';
import { WhatFields } from './WhatFields';
import { WhenFields } from './WhenFields';
import { WhereFields } from './WhereFields';
import { WhoFields } from './WhoFields';
import './publishing.css';

interface Props {
  /** Where this device keeps what is being written. */
  readonly name: string;
  readonly id: string | null;
  readonly start: FormValues;
  readonly published: boolean;
  readonly known: PublishingStart;
}

/** What each part of the form gets. */
export interface PartProps {
  readonly values: FormValues;
  readonly change: (part: Partial<FormValues>) => void;
  readonly problem: (control: string) => string | undefined;
  /** What the organisation has told before, and whether it writes in two languages. */
  readonly start: PublishingStart;
}

/** The publishing path: five short parts, what else helps people to come, a preview that follows, and one button at the end. */
export function PublishingForm({ name, id, start, published, known }: Props) {
  const { t } = useTranslation('publishing');
  const navigate = useNavigate();
  const keeping = useKeeping(name, { id, values: start, published });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const [previewing, setPreviewing] = useState(false);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);

  const show = (found: Readonly<Record<string, string | undefined>>) =>
    setProblems(Object.entries(found).map(([field, text]) => ({ field, text: text ?? t(`needs.${field.replaceAll('.', '-')}`) })));
  const deed = async (work: () => Promise<void>) => {
    setBusy(true);
    setFailure(undefined);
    setProblems([]);
    try {
      await work();
    } catch (error) {
      const found = problemsOf(error);
      if (Object.keys(found).length > 0) show(found);
      else setFailure(error);
    } finally {
      setBusy(false);
      setAsking(false);
    }
  };
  const publish = () => {
    const missing = missingForPublication(keeping.values, known.bilingual);
    if (Object.keys(missing).length > 0) return show(missing);
    return void deed(async () => {
      const activity = await keeping.save();
      await publishActivity(activity.id);
      keeping.forget();
      await navigate({ to: '/tyo/toiminta/$id', params: { id: activity.id }, search: { julkaistu: true } });
    });
  };
  const saveChanges = () =>
    void deed(async () => {
      const activity = await keeping.save();
      keeping.forget();
      await navigate({ to: '/tyo/toiminta/$id', params: { id: activity.id } });
    });
  const part: PartProps = { values: keeping.values, change: keeping.change, problem: (control) => problems.find(({ field }) => field === control)?.text, start: known };

  return (
    <div className="publishing">
      <form className="publishing__form" noValidate onSubmit={(event) => event.preventDefault()}>
        <ErrorSummary problems={problems} />
        <WhatFields {...part} />
        <WhereFields {...part} />
        <WhenFields {...part} />
        <WhoFields {...part} />
        <ContactFields {...part} />
        <MoreFields {...part} />
        {failure !== undefined && <ProblemNotice error={failure} />}
        <div className="publishing__bar">
          <KeepingNote state={keeping.state} error={keeping.error} published={published} onRetry={() => void keeping.save().catch(() => undefined)} />
          <div className="row">
            <span className="publishing__preview-button"><Button look="quiet" onClick={() => setPreviewing(true)}>{t('preview')}</Button></span>
            {published
              ? <Button disabled={busy || !keeping.dirty} onClick={() => setAsking(true)}>{t('saveChanges')}</Button>
              : <Button disabled={busy} onClick={publish}>{t('publish')}</Button>}
          </div>
        </div>
      </form>
      <aside className="publishing__preview card" tabIndex={0} aria-label={t('previewTitle')}><Preview values={keeping.values} /></aside>
      {previewing && (
        <Sheet title={t('previewTitle')} onClose={() => setPreviewing(false)}>
          <Preview values={keeping.values} />
          <div className="sheet__actions"><Button onClick={() => setPreviewing(false)}>{t('shell:close')}</Button></div>
        </Sheet>
      )}
      {asking && <ConfirmDialog title={t('changeTitle')} confirm={t('saveChanges')} busy={busy} onConfirm={saveChanges} onCancel={() => setAsking(false)}><p>{t('changeText')}</p></ConfirmDialog>}
      {isProblem(failure, 'not-found') && <InlineAlert>{t('gone')}</InlineAlert>}
    </div>
  );
}

function Preview({ values }: { readonly values: FormValues }) {
  const { t } = useTranslation('publishing');
  const { text } = useLabels();
  const person = useMe();
  const activity = previewOf(values, person?.organisation ?? { id: '', names: { fi: '' } });
  return (
    <div className="stack">
      <p className="tag tag--plain publishing__mark">{t('previewTitle')}</p>
      <p className="publishing__name">{text(activity.names) || t('previewName')}</p>
      <p className="lead">{text(activity.summary) || t('previewSummary')}</p>
      {activity.kind && <ActivityTags activity={activity} />}
      <ActivityDetails activity={activity} />
    </div>
  );
}
