import { useTranslation } from 'react-i18next';
import type { LetterKind } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';

/** What nobody can do without, and why. */
export function NeededKinds({ kinds }: { readonly kinds: readonly LetterKind[] }) {
  const { t } = useTranslation('letters');
  const { text } = useLabels();
  return (
    <section className="stack" aria-labelledby="aina">
      <h2 id="aina">{t('needed')}</h2>
      <ul className="rows">
        {kinds.map(({ code, title, explanation }) => (
          <li key={code}><span className="rows__main"><span className="strong">{text(title)}</span><span className="small">{text(explanation)}</span></span></li>
        ))}
      </ul>
    </section>
  );
}
