import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { ErrorSummary, type FieldProblem } from './ErrorSummary';
import { Refusal } from './Refusal';
import { Unchanged } from './Unchanged';
import { useSaving } from './use-saving';

/** What a control is to say is wrong with it, if anything. */
export type ProblemOf = (control: string) => string | undefined;

interface Props {
  readonly action: string;
  /** What has still to be filled in before anything is sent. */
  readonly missing: readonly FieldProblem[];
  /** Whether the fields say what stands already. */
  readonly unchanged?: boolean | undefined;
  readonly onSave: () => Promise<void>;
  /** A field's control by what the service calls it: `/criteria/0/text` is `criteria.0.text` where nothing else is said. */
  readonly controlOf?: (pointer: string) => string;
  /** Where a refusal that names no field belongs, by its code. */
  readonly refused?: Readonly<Record<string, string>>;
  /** What else follows from a refusal, where it leads somewhere. */
  readonly after?: (failure: unknown) => ReactNode;
  readonly children: (problem: ProblemOf) => ReactNode;
}

const dotted = (pointer: string): string => pointer.replace(/^\//, '').replaceAll('/', '.');

/** A long form: all that is missing at once at the top, saving always in sight, and the service's answer where it can be mended. Nothing typed is lost. */
export function SavingForm({ action, missing, unchanged, onSave, controlOf = dotted, refused, after, children }: Props) {
  const { t } = useTranslation('shell');
  const { problems, failure, busy, untouched, save, problemOf } = useSaving({ missing, unchanged, onSave, controlOf, refused });
  return (
    <form className="saving-form" noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <ErrorSummary problems={problems} />
      {children(problemOf)}
      {untouched && <Unchanged />}
      {failure !== undefined && <Refusal error={failure}>{after?.(failure)}</Refusal>}
      <div className="saving-form__bar">
        <p className="small soft">{t('kept')}</p>
        <Button type="submit" disabled={busy}>{action}</Button>
      </div>
    </form>
  );
}
