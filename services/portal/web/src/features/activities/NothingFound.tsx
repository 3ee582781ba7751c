import type { MunicipalityCode } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import type { ActivitiesView } from './activities-view';
import type { Chosen } from './use-filters';

/** Nothing: says what could be loosened, one thing at a time, and where one tells what one misses. */
export function NothingFound({ chosen, town, onChange }: { readonly chosen: readonly Chosen[]; readonly town: MunicipalityCode | undefined; readonly onChange: (part: Partial<ActivitiesView>) => void }) {
  const { t } = useTranslation('activities');
  return (
    <EmptyState
      title={t('noneTitle')} text={chosen.length > 1 ? t('loosenText') : t('noneText')}
      action={(
        <div className="stack stack--tight">
          {chosen.length > 1 && (
            <ul className="plain stack stack--tight">
              {chosen.map((one) => <li key={one.key}><Button look="quiet" onClick={() => onChange(one.without)}>{t('without', { words: one.words })}</Button></li>)}
            </ul>
          )}
          <p><AppLink to="/toiminta" search={{}} className="button button--quiet">{t('showAll')}</AppLink></p>
          <p>{t('noneWish')} <AppLink to="/toive" search={town ? { kunta: town } : {}}>{t('noneWishLink')}</AppLink></p>
        </div>
      )}
    />
  );
}
