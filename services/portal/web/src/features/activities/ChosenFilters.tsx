import { useTranslation } from 'react-i18next';
import { IconClose } from 'suomifi-ui-components';
import { Button } from '../../ui/Button';
import type { ActivitiesView } from './activities-view';
import type { Chosen } from './use-filters';

/** What is chosen, each to be given up with one press. */
export function ChosenFilters({ chosen, onChange, onClear }: { readonly chosen: readonly Chosen[]; readonly onChange: (part: Partial<ActivitiesView>) => void; readonly onClear: () => void }) {
  const { t } = useTranslation('activities');
  if (chosen.length === 0) return null;
  return (
    <div className="chosen">
      <ul className="chosen__list" aria-label={t('chosen')}>
        {chosen.map((one) => (
          <li key={one.key}>
            <button type="button" className="chosen__one" onClick={() => onChange(one.without)}><span className="hidden-visually">{t('giveUp')} </span>{one.words} <IconClose aria-hidden="true" /></button>
          </li>
        ))}
      </ul>
      {chosen.length > 1 && <Button look="bare" onClick={onClear}>{t('clearAll')}</Button>}
    </div>
  );
}
