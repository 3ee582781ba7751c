import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import type { Meanwhile } from '../shared/use-changing';

interface Props<Values> {
  readonly meanwhile: Meanwhile<Values>;
  readonly mine: Values;
  /** What a field is called. */
  readonly name: (field: keyof Values & string) => string;
  readonly words: (values: Values, field: keyof Values & string) => string;
  readonly onTake: (field: keyof Values & string) => void;
  readonly onKeep: (field: keyof Values & string) => void;
}

/** Somebody has saved first: what they wrote, beside what I wrote, and the choice where both wrote otherwise. */
export function MeanwhileNotice<Values>({ meanwhile: { theirs, taken, clashes }, mine, name, words, onTake, onKeep }: Props<Values>) {
  const { t } = useTranslation('shell');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [theirs]);
  return (
    <section className="notice" aria-labelledby="muuttui">
      <h2 id="muuttui" ref={heading} tabIndex={-1}>{t('meanwhile.title')}</h2>
      <p>{t(clashes.length > 0 ? 'meanwhile.choose' : 'meanwhile.ready')}</p>
      {taken.length > 0 && <p>{t('meanwhile.taken', { fields: taken.map(name).join(', ') })}</p>}
      {clashes.map((field) => (
        <div key={field} className="clash" role="group" aria-label={name(field)}>
          <h3>{name(field)}</h3>
          <p><span className="strong">{t('meanwhile.theirs')}</span> {words(theirs, field) || '–'}</p>
          <p><span className="strong">{t('meanwhile.mine')}</span> {words(mine, field) || '–'}</p>
          <div className="row">
            <Button look="quiet" onClick={() => onTake(field)}>{t('meanwhile.take')}</Button>
            <Button look="quiet" onClick={() => onKeep(field)}>{t('meanwhile.keep')}</Button>
          </div>
        </div>
      ))}
    </section>
  );
}
