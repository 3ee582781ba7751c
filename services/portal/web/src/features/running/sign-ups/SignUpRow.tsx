import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignUp } from '../../../api/types/activities';
import { mailTo } from '../../../shared/address';
import { AppLink } from '../../../ui/AppLink';
import { Button } from '../../../ui/Button';
import { refreshComing } from '../api/refresh-coming';
import { CancelSheet } from './CancelSheet';
import { MoveUpSheet } from './MoveUpSheet';
import { useStandingWords } from './use-standing-words';

interface Props {
  readonly signUp: SignUp;
  /** Next in line: nobody to pass. */
  readonly isFirst: boolean;
}

/** One who has signed up: where they stand, how they are reached, what can be done. */
export function SignUpRow({ signUp, isFirst }: Props) {
  const { t } = useTranslation('signups');
  const { standing } = useStandingWords();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<'cancel' | 'move-up'>();
  const { person, size, wish, forAnother, movedUp, status } = signUp;
  const name = person?.name ?? t('run.forgotten');
  const live = ['confirmed', 'offered', 'waiting'].includes(status);
  const done = async () => { setAsking(undefined); await refreshComing(queries, 'sign-ups'); };
  return (
    <li>
      <div className="rows__main">
        <span className={live ? 'strong' : ''}>{name}{size > 1 && ` (${t('people', { count: size })})`}</span>
        <span className="soft">{standing(signUp)}</span>
        {person && <span className="soft">{person.phone && <a href={`tel:${person.phone.replace(/\s/g, '')}`}>{person.phone}</a>}{person.phone && person.email && ' · '}{person.email && <a href={mailTo(person.email)}>{person.email}</a>}</span>}
        {person && <AppLink to="/tyo/henkilot/$id" params={{ id: person.id }} className="small" aria-label={t('people:everythingOf', { name })}>{t('people:everything')}</AppLink>}
        {forAnother && <span className="soft small">{t('run.forAnother')}</span>}
        {wish && <span className="small">{t('run.wish', { wish })}</span>}
        {movedUp && <span className="soft small">{t(`run.movedUp.${movedUp}`)}</span>}
      </div>
      {live && (
        <div className="row">
          {status === 'waiting' && !isFirst && <Button look="quiet" label={t('run.moveUpOf', { name })} onClick={() => setAsking('move-up')}>{t('run.moveUp')}</Button>}
          <Button look="quiet" label={t('run.cancelOf', { name })} onClick={() => setAsking('cancel')}>{t('run.cancel')}</Button>
        </div>
      )}
      {asking === 'cancel' && <CancelSheet id={signUp.id} name={name} onDone={() => void done()} onClose={() => setAsking(undefined)} />}
      {asking === 'move-up' && <MoveUpSheet id={signUp.id} name={name} onDone={() => void done()} onClose={() => setAsking(undefined)} />}
    </li>
  );
}
