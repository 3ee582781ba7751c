import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import type { ResponsibilityRecord } from '../../api/types/partners';
import { RESPONSIBILITIES, responsibility } from './api/responsibilities';

/** Saves a change to a matter upon what was read. Of two who save at once the second is shown what stands now, in the words of `standing`, and saves again if it still holds. */
export function useOvertaken(first: ResponsibilityRecord, standing: (matter: ResponsibilityRecord) => string): { readonly matter: ResponsibilityRecord; readonly save: (deed: (version: number) => Promise<unknown>) => Promise<boolean>; readonly notice: ReactNode } {
  const { t } = useTranslation('responsibilities');
  const queries = useQueryClient();
  const [matter, setMatter] = useState(first);
  const save = async (deed: (version: number) => Promise<unknown>): Promise<boolean> => {
    try {
      await deed(matter.version);
    } catch (error) {
      if (!isProblem(error, 'responsibility-has-changed')) throw error;
      setMatter(await queries.fetchQuery({ ...responsibility(matter.id), staleTime: 0 }));
      return false;
    }
    await queries.invalidateQueries({ queryKey: RESPONSIBILITIES });
    return true;
  };
  const notice = matter !== first && (
    <div className="notice" role="alert">
      <p className="strong">{t('meanwhile.title')}</p>
      <p>{t('meanwhile.text', { who: standing(matter) })}</p>
    </div>
  );
  return { matter, save, notice };
}
