import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../api/problem';
import { useDraft } from './draft';
import { rebase } from './rebase';
import { sameValues } from './same-values';

interface Writing<Values> {
  /** The version that was changed. */
  readonly version: number;
  readonly base: Values;
  readonly values: Values;
  readonly reason: string;
}

export interface Meanwhile<Values> {
  readonly theirs: Values;
  readonly taken: readonly (keyof Values & string)[];
  readonly clashes: readonly (keyof Values & string)[];
}

interface Props<Values> {
  /** Of the draft that survives a reload. */
  readonly name: string;
  readonly version: number;
  readonly values: Values;
  /** What is asked anew when it has changed. */
  readonly concerns: readonly string[];
  /** The refusal that says that somebody else was faster. */
  readonly conflict: string;
  readonly newer: () => Promise<{ readonly version: number; readonly values: Values }>;
  readonly save: (values: Values, version: number, reason: string) => Promise<unknown>;
}

/** Changes something that another may change too: over nothing that they have written meanwhile. */
export function useChanging<Values extends object>({ name, version, values, conflict, concerns, newer, save }: Props<Values>) {
  const queries = useQueryClient();
  const [writing, setWriting, forget] = useDraft<Writing<Values>>(name, { version, base: values, values, reason: '' });
  const [meanwhile, setMeanwhile] = useState<Meanwhile<Values>>();
  const decide = (field: keyof Values & string) => setMeanwhile((before) => before && { ...before, clashes: before.clashes.filter((one) => one !== field) });
  const change = (part: Partial<Values>) => setWriting((before) => ({ ...before, values: { ...before.values, ...part } }));
  return {
    values: writing.values, reason: writing.reason, unchanged: sameValues(writing.base, writing.values), meanwhile, change,
    setReason: (reason: string) => setWriting((before) => ({ ...before, reason })),
    keep: decide,
    take: (field: keyof Values & string) => { change({ [field]: meanwhile!.theirs[field] } as unknown as Partial<Values>); decide(field); },
    /** Whether it was saved; where somebody was faster, what they wrote stands beside mine now. */
    submit: async (): Promise<boolean> => {
      try {
        await save(writing.values, writing.version, writing.reason.trim());
      } catch (error) {
        if (!isProblem(error, conflict)) throw error;
        await queries.invalidateQueries({ queryKey: concerns });
        const now = await newer();
        const rebased = rebase(writing.base, writing.values, now.values);
        setWriting((before) => ({ ...before, version: now.version, base: now.values, values: rebased.values }));
        setMeanwhile({ theirs: now.values, taken: rebased.taken, clashes: rebased.clashes });
        return false;
      }
      forget();
      await queries.invalidateQueries({ queryKey: concerns });
      return true;
    },
  };
}
