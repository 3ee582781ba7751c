import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonErasure } from '../../api/types/activities';
import { formatMoment } from '../../shared/format';
import { useLabels } from '../../shared/labels';

interface Props {
  readonly erasure: PersonErasure;
  /** Whether it was done on this page: then one goes on from here. */
  readonly isNew: boolean;
}

/** The proof of an erasure: when, why, what went and what stayed as numbers. It names nobody. */
export function Proof({ erasure: { erasedAt, because, details, traces }, isNew }: Props) {
  const { t } = useTranslation('people');
  const { text, language } = useLabels();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { if (isNew) heading.current?.focus(); }, [isNew]);
  const touched = traces.filter(({ rows }) => rows > 0);
  return (
    <section className="card" aria-labelledby="todiste">
      <h2 id="todiste" ref={heading} tabIndex={-1}>{t('proof.title')}</h2>
      <p role="status">{t('proof.text')}</p>
      <dl className="facts">
        <dt>{t('proof.at')}</dt><dd>{formatMoment(erasedAt, language)}</dd>
        <dt>{t('proof.because')}</dt><dd>{t(`proof.reason.${because}`)}</dd>
        <dt>{t('proof.details')}</dt><dd>{details.map((detail) => t(`field.${detail}`)).join(', ')}</dd>
        <dt>{t('proof.rows')}</dt><dd>{touched.length === 0 ? t('proof.noRows') : touched.map(({ title, rows }) => `${text(title)} (${rows})`).join(', ')}</dd>
      </dl>
      <p className="small soft">{t('proof.stays')}</p>
    </section>
  );
}
