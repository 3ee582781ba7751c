import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../api/problem';
import { useDraft } from '../../shared/draft';
import { rebase } from '../../shared/rebase';
import { GRANTS } from './api/grants';

interface Kept<Values> {
  /** The draft that is being changed. */
  readonly version: number;
  readonly base: Values;
  readonly values: Values;
}

export interface Meanwhile<Values> {
  readonly theirs: Values;
  readonly taken: readonly (keyof Values & string)[];
  readonly clashes: readonly (keyof Values & string)[];
}

interface Ways<Values> {
  readonly save: (values: Values, version: number) => Promise<unknown>;
  /** The refusal that says that somebody was faster. */
  readonly changed: string;
  readonly newer: () => Promise<{ readonly version: number; readonly values: Values }>;
  readonly onSaved: () => Promise<void>;
}

/** Changes a draft that a colleague may have open too: what I typed stays in this tab, and nothing of theirs is overwritten unseen. */
export function useWriting<Values extends object>(name: string, version: number, opened: Values, { save, changed, newer, onSaved }: Ways<Values>) {
  const queries = useQueryClient();
  const [writing, setWriting, forget] = useDraft<Kept<Values>>(name, { version, base: opened, values: opened });
  const [meanwhile, setMeanwhile] = useState<Meanwhile<Values>>();
  const onChange = (part: Partial<Values>) => setWriting((before) => ({ ...before, values: { ...before.values, ...part } }));
  const settle = (field: keyof Values & string) => setMeanwhile((before) => before && { ...before, clashes: before.clashes.filter((one) => one !== field) });
  const onSave = async () => {
    try {
      await save(writing.values, writing.version);
    } catch (error) {
      if (!isProblem(error, changed)) throw error;
      const found = await newer();
      const { values, taken, clashes } = rebase(writing.base, writing.values, found.values);
      setWriting({ version: found.version, base: found.values, values });
      return setMeanwhile({ theirs: found.values, taken, clashes });
    }
    forget();
    await queries.invalidateQueries({ queryKey: GRANTS });
    await onSaved();
  };
  const onTake = (field: keyof Values & string) => {
    if (meanwhile) onChange({ [field]: meanwhile.theirs[field] } as unknown as Partial<Values>);
    settle(field);
  };
  return { values: writing.values, onChange, onSave, meanwhile, onTake, onKeep: settle };
}
