import { WELLBEING_REGIONS } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shared/labels';
import { SelectField } from '../../ui/Field';
import { REGIONS, type RolesView } from './roles-view';

interface Props {
  readonly view: RolesView;
  /** The region that is shown: one's own where none was chosen. */
  readonly region: RolesView['alue'] | undefined;
  readonly onChange: (part: Partial<RolesView>) => void;
}

export function RegionField({ view, region, onChange }: Props) {
  const { t } = useTranslation('appointments');
  const language = useLanguage();
  return (
    <SelectField
      label={t('region')} value={view.alue ?? region ?? ''} onChange={(alue) => onChange({ alue: alue || undefined })}
      options={REGIONS.map((value) => ({ value, label: WELLBEING_REGIONS[value].name[language] }))}
    />
  );
}
