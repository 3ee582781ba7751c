import { ACTIVITY_KINDS } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';

/** Kinds of activity that there really are, with their numbers: a way in for who has no word in mind. */
export function Ideas({ counts, place }: { readonly counts: Readonly<Record<string, number>>; readonly place: string }) {
  const { t } = useTranslation('home');
  const { label } = useLabels();
  const kinds = Object.entries(counts).filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a).slice(0, 8);
  if (kinds.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="ideat">
      <h2 id="ideat">{t('ideas')}</h2>
      <ul className="ideas">
        {kinds.map(([kind, count]) => (
          <li key={kind}><AppLink to="/toiminta" search={{ laji: kind, ...(place && { kunta: place }) }}>{label(ACTIVITY_KINDS, kind)} ({count})</AppLink></li>
        ))}
      </ul>
    </section>
  );
}
