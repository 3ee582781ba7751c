import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/Field';
import type { PartProps } from './PublishingForm';

/** Whose ages it is meant for. */
export function AgeFields({ values, change, problem, needed }: PartProps & { readonly needed?: boolean }) {
  const { t } = useTranslation('publishing');
  const optional = needed !== true;
  return (
    <div className="publishing__times">
      <TextField id="ages.from" type="number" label={t('ageFrom')} optional={optional} value={values.ageFrom} onChange={(ageFrom) => change({ ageFrom })} min="0" problem={problem('ages.from')} />
      <TextField id="ages.to" type="number" label={t('ageTo')} optional={optional} value={values.ageTo} onChange={(ageTo) => change({ ageTo })} min="0" problem={problem('ages.to')} />
    </div>
  );
}
