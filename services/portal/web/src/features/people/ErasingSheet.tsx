import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownPerson } from '../../api/types/activities';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { erasePerson, PEOPLE } from './api/people';

interface Props {
  readonly person: KnownPerson;
  readonly onErased: () => void;
  readonly onClose: () => void;
}

/** It cannot be taken back, so the word is typed. What goes, what stays and that the person hears of it is said first. */
export function ErasingSheet({ person: { id, name }, onErased, onClose }: Props) {
  const { t } = useTranslation('people');
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const word = t('erase.word');
  const erase = async () => { await erasePerson(id); onErased(); await queries.invalidateQueries({ queryKey: PEOPLE }); };
  return (
    <FormSheet
      title={t('erase.title', { name })} action={t('erase.action')} grave missing={typed.trim().toLowerCase() === word ? [] : [{ field: 'erase-word', text: t('erase.needsWord', { word }) }]}
      onDo={erase} onDone={onClose} onClose={onClose}
    >
      {(problem) => (
        <>
          <ul><li>{t('erase.goes')}</li><li>{t('erase.seats')}</li><li>{t('erase.stays')}</li><li>{t('erase.letter')}</li></ul>
          <p className="strong">{t('erase.forGood')}</p>
          <TextField id="erase-word" label={t('erase.type', { word })} value={typed} onChange={setTyped} maxLength={20} autoComplete="off" problem={problem('erase-word')} />
        </>
      )}
    </FormSheet>
  );
}
