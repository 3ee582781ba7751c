import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { isProblem } from '../api/problem';
import { Button } from './Button';
import { Refusal } from './Refusal';

interface Props {
  readonly children: ReactNode;
  readonly look?: 'main' | 'quiet' | 'bare';
  readonly onDo: () => Promise<unknown>;
  /** What else follows from a refusal, where it leads somewhere. */
  readonly after?: (failure: unknown) => ReactNode;
}

/** A deed of one press, once at a time; what stands in its way is told beside it. */
export function DoNow({ children, look, onDo, after }: Props) {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const press = async () => {
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await onDo();
    } catch (error) {
      // Somebody was faster: what they did is on the page when one has read the refusal.
      if (isProblem(error) && error.problem.status === 409) void queries.invalidateQueries();
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button {...(look && { look })} disabled={busy} onClick={() => void press()}>{children}</Button>
      {failure !== undefined && <Refusal error={failure}>{after?.(failure)}</Refusal>}
    </>
  );
}
