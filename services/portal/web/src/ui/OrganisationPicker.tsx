import { MUNICIPALITIES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chosen } from '../shared/chosen';
import { useLabels } from '../shared/labels';
import { Button } from './Button';
import { TextField } from './Field';
import { organisationsLike } from './organisations-like';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly optional?: boolean;
  readonly chosen: readonly Chosen[];
  /** Whether more than one may be chosen. */
  readonly many?: boolean;
  /** Not offered. */
  readonly without?: string | undefined;
  readonly onChange: (chosen: readonly Chosen[]) => void;
}

/** Chooses others from the registry by their names. */
export function OrganisationPicker({ id, label, hint, problem, optional, chosen, many, without, onChange }: Props) {
  const { t } = useTranslation('organisations');
  const { label: labelOf, text } = useLabels();
  const [word, setWord] = useState('');
  const found = useQuery(organisationsLike(useDeferredValue(word.trim())));
  const offered = (word.trim().length >= 2 ? found.data?.items ?? [] : []).filter((one) => one.id !== without && !chosen.some((other) => other.id === one.id));
  const choose = ({ id: chosenId, names }: Chosen) => {
    onChange([...(many ? chosen : []), { id: chosenId, names }]);
    setWord('');
    document.getElementById(id)?.focus();
  };
  const remove = (one: Chosen) => {
    onChange(chosen.filter((other) => other.id !== one.id));
    document.getElementById(id)?.focus();
  };
  return (
    <div className="stack stack--tight">
      <TextField id={id} label={label} {...(optional && { optional })} {...(hint && { hint })} value={word} onChange={setWord} maxLength={100} autoComplete="off" problem={problem} />
      <div aria-live="polite">
        {offered.length > 0 && (
          <ul className="rows" aria-label={t('picker.found')}>
            {offered.map((one) => (
              <li key={one.id}>
                <span className="rows__main"><span>{text(one.names)}</span>{one.municipalityCode && <span className="small soft">{labelOf(MUNICIPALITIES, one.municipalityCode)}</span>}</span>
                <Button look="quiet" label={t('picker.chooseThis', { name: text(one.names) })} onClick={() => choose(one)}>{t('picker.choose')}</Button>
              </li>
            ))}
          </ul>
        )}
        {word.trim().length >= 2 && found.data && offered.length === 0 && <p className="small soft">{t('picker.none')}</p>}
      </div>
      {chosen.length > 0 && (
        <ul className="rows" aria-label={t('picker.chosen', { label })}>
          {chosen.map((one) => (
            <li key={one.id}>
              <span className="strong">{text(one.names)}</span>
              <Button look="bare" label={t('picker.removeThis', { name: text(one.names) })} onClick={() => remove(one)}>{t('picker.remove')}</Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
