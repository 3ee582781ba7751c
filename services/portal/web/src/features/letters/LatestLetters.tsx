import { useTranslation } from 'react-i18next';
import type { OwnLetter } from '../../api/types/partners';
import { formatMoment } from '../../shared/format';
import { useLabels } from '../../shared/labels';

/** What has gone to the person lately and what became of it; what a message said is kept nowhere. */
export function LatestLetters({ letters }: { readonly letters: readonly OwnLetter[] }) {
  const { t } = useTranslation('letters');
  const { text, language } = useLabels();
  return (
    <section className="stack" aria-labelledby="viimeksi">
      <h2 id="viimeksi">{t('latest.title')}</h2>
      <p className="soft">{t(letters.length === 0 ? 'latest.none' : 'latest.lead')}</p>
      {letters.length > 0 && (
        <ul className="rows">
          {letters.map(({ title, status, waitsForMorning, writtenAt, settledAt }, index) => (
            <li key={index}>
              <span className="rows__main">
                <span className="strong">{text(title)}</span>
                <span className="small soft">{formatMoment(settledAt ?? writtenAt, language)}</span>
              </span>
              <span className={status === 'refused' || status === 'given-up' ? 'small strong' : 'small soft'}>{t(waitsForMorning ? 'latest.rests' : `latest.${status}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
