import { useTranslation } from 'react-i18next';
import type { Figure } from '../../api/types/reporting';
import { formatNumber } from '../../shared/format';
import { useLabels } from '../../shared/labels';

/** A figure that opens to its explanation. */
export function FigureButton({ figure, onOpen }: { readonly figure: Figure; readonly onOpen: (figure: Figure) => void }) {
  const { t } = useTranslation('reports');
  const { language, text } = useLabels();
  const shown = figure.value === null ? '..' : formatNumber(figure.value, language);
  return <button type="button" className="figure-button" aria-label={t('figure.open', { label: text(figure.label), value: shown })} onClick={() => onOpen(figure)}>{shown}</button>;
}
