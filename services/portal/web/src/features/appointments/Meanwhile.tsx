import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';

export interface Difference {
  readonly field: string;
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
  readonly onTake: () => void;
}

/** Somebody else was faster: what stands there now and what one wrote, field by field. Nothing is saved before one has read it. */
export function Meanwhile({ differences }: { readonly differences: readonly Difference[] }) {
  const { t } = useTranslation('appointments');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="notice">
      <h3 ref={heading} tabIndex={-1}>{t('meanwhile.title')}</h3>
      <p>{t(differences.length > 0 ? 'meanwhile.text' : 'meanwhile.same')}</p>
      {differences.map(({ field, label, theirs, mine, onTake }) => (
        <div key={field} className="stack stack--tight">
          <p><span className="strong">{label}</span><br />{t('meanwhile.theirs', { value: theirs || t('meanwhile.nothing') })}<br />{t('meanwhile.mine', { value: mine || t('meanwhile.nothing') })}</p>
          <div><Button look="quiet" label={t('meanwhile.takeThis', { label })} onClick={onTake}>{t('meanwhile.take')}</Button></div>
        </div>
      ))}
    </div>
  );
}
