import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { newKey } from '../../api/new-key';
import type { Activity } from '../../api/types/activities';
import { useDraft } from '../../shared/draft';
import { keepActivity } from './api/keep-activity';
import { editableOf } from './form-body';
import { canBeKept, type FormValues } from './form-values';

/** A draft goes to the server when the writer pauses for this long. */
const PAUSE_MS = 1200;

interface Kept {
  readonly id: string | null;
  readonly key: string;
  readonly values: FormValues;
  /** Whether this device holds something that the server does not. */
  readonly dirty: boolean;
}

export type Keeping = 'nothing' | 'waiting' | 'saving' | 'saved' | 'failed';

/**
 * Keeps what is being written: at once on this device, and a draft soon on the server. A published activity is
 * changed only on purpose, since others are told of the change.
 */
export function useKeeping(name: string, start: { id: string | null; values: FormValues; published: boolean }) {
  const queries = useQueryClient();
  const [kept, setKept, forget] = useDraft<Kept>(name, { id: start.id, key: newKey(), values: start.values, dirty: false });
  // What was kept before a field was added lacks it.
  const values = useMemo(() => ({ ...start.values, ...kept.values }), [kept.values, start.values]);
  const [state, setState] = useState<Keeping>(kept.dirty ? 'waiting' : 'nothing');
  const [error, setError] = useState<unknown>();
  const latest = useRef(kept);
  latest.current = kept;
  const running = useRef<Promise<Activity> | undefined>(undefined);

  const change = useCallback((part: Partial<FormValues>) => {
    setKept((before) => ({ ...before, values: { ...before.values, ...part }, dirty: true }));
    setState('waiting');
  }, [setKept]);

  /** Sends what is written now; one sending at a time, so that a slow older one never lands on a newer. */
  const save = useCallback(async (): Promise<Activity> => {
    await running.current?.catch(() => undefined);
    const sent = latest.current;
    setState('saving');
    running.current = keepActivity(sent.id, sent.key, editableOf({ ...start.values, ...sent.values }));
    try {
      const activity = await running.current;
      setKept((now) => ({ ...now, id: activity.id, dirty: now.values !== sent.values }));
      latest.current = { ...latest.current, id: activity.id };
      setState('saved');
      setError(undefined);
      void queries.invalidateQueries({ queryKey: ['my-activities'] });
      return activity;
    } catch (problem) {
      setState('failed');
      setError(problem);
      throw problem;
    } finally {
      running.current = undefined;
    }
  }, [queries, setKept, start.values]);

  useEffect(() => {
    if (start.published || state !== 'waiting' || !canBeKept(kept.values)) return undefined;
    const timer = setTimeout(() => void save().catch(() => undefined), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [kept.values, save, start.published, state]);

  return { id: kept.id, values, dirty: kept.dirty, state, error, change, save, forget };
}
