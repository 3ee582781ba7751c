import { MUNICIPALITIES, ORGANISATION_TYPES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlus, IconRemove } from 'suomifi-ui-components';
import type { Organisation } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { findPartners } from './api/agreements';

type Partner = Pick<Organisation, 'id' | 'names'>;
interface Props {
  readonly partners: readonly Partner[];
  readonly onChange: (partners: readonly Partner[]) => void;
  readonly problem: string | undefined;
}

/** The other parties, found in the registry by a part of their name. */
export function PartnerField({ partners, onChange, problem }: Props) {
  const { t } = useTranslation('agreements');
  const { label, text } = useLabels();
  const [word, setWord] = useState('');
  const found = useQuery(findPartners(useDeferredValue(word.trim())));
  const choices = (found.data?.items ?? []).filter(({ id }) => !partners.some((one) => one.id === id));
  const add = (partner: Partner) => {
    onChange([...partners, { id: partner.id, names: partner.names }]);
    setWord('');
    document.getElementById('partner-search')?.focus();
  };
  const remove = (partner: Partner) => {
    onChange(partners.filter(({ id }) => id !== partner.id));
    document.getElementById('partner-search')?.focus();
  };
  return (
    <div className="stack">
      {partners.length > 0 && (
        <ul className="rows" aria-label={t('form.chosen')}>
          {partners.map((one) => (
            <li key={one.id}>
              <span className="rows__main strong">{text(one.names)}</span>
              <Button look="bare" icon={<IconRemove aria-hidden="true" />} label={t('form.removeThis', { name: text(one.names) })} onClick={() => remove(one)}>{t('form.remove')}</Button>
            </li>
          ))}
        </ul>
      )}
      <TextField id="partner-search" label={t('form.partner')} hint={t('form.partnerHint')} value={word} onChange={setWord} maxLength={200} autoComplete="off" problem={problem} />
      {found.isError && <ProblemNotice error={found.error} />}
      <div aria-live="polite">
        {found.data && word.trim().length >= 2 && (choices.length === 0 ? <p className="soft">{t('form.noPartner')}</p> : (
          <ul className="rows">
            {choices.map((one) => (
              <li key={one.id}>
                <span className="rows__main">
                  <span>{text(one.names)}</span>
                  <span className="small soft">{label(ORGANISATION_TYPES, one.type)}{one.municipalityCode && ` · ${label(MUNICIPALITIES, one.municipalityCode)}`}</span>
                </span>
                <Button look="quiet" icon={<IconPlus aria-hidden="true" />} label={t('form.addThis', { name: text(one.names) })} onClick={() => add(one)}>{t('form.add')}</Button>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </div>
  );
}
