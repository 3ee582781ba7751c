import { MUNICIPALITIES, MUNICIPALITY_CODES } from '@pirtti/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconMap, IconMapMyLocation } from 'suomifi-ui-components';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { type ActivitiesView, type Position, roughly } from './activities-view';

interface Props {
  readonly view: ActivitiesView;
  readonly position: Position | undefined;
  readonly onPosition: (position: Position | undefined) => void;
  readonly onChange: (part: Partial<ActivitiesView>) => void;
}

/** In which order, from where distances are told, and whether a map is shown. */
export function SortAndView({ view, position, onPosition, onChange }: Props) {
  const { t } = useTranslation('activities');
  const { label, language } = useLabels();
  const [told, setTold] = useState('');
  const places = MUNICIPALITY_CODES.map((value) => ({ value, label: label(MUNICIPALITIES, value) })).sort((a, b) => a.label.localeCompare(b.label, language));
  const locate = () => {
    setTold(t('locating'));
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => { setTold(t('located')); onPosition(roughly(coords.latitude, coords.longitude)); },
      () => setTold(t('notLocated')), { timeout: 10_000, maximumAge: 600_000 },
    );
  };
  const sort = (jarjestys: NonNullable<ActivitiesView['jarjestys']> | '') =>
    onChange({ jarjestys: jarjestys || undefined, ...(jarjestys === 'lahin' && !view.lahella && !position ? { lahella: view.kunta } : {}) });
  return (
    <div className="sorting">
      <SelectField
        label={t('sort.label')} none={t(view.haku ? 'sort.best' : 'sort.next')} value={view.jarjestys ?? ''} onChange={sort}
        options={[...(view.haku ? [{ value: 'seuraava' as const, label: t('sort.next') }] : []), { value: 'lahin' as const, label: t('sort.nearest') }, { value: 'esteettomyys' as const, label: t('sort.accessible') }]}
      />
      {view.jarjestys === 'lahin' && (
        <>
          <SelectField label={t('from')} none={position ? t('fromMe') : t('fromUnchosen')} value={position ? '' : view.lahella ?? ''} onChange={(lahella) => { onPosition(undefined); setTold(''); onChange({ lahella: lahella || undefined }); }} options={places} />
          {'geolocation' in navigator && <Button look="quiet" icon={<IconMapMyLocation aria-hidden="true" />} onClick={locate}>{t('locate')}</Button>}
          <p role="status" className="small soft sorting__told">{told}</p>
        </>
      )}
      <Button look="quiet" icon={<IconMap aria-hidden="true" />} expanded={Boolean(view.kartta)} onClick={() => onChange({ kartta: view.kartta ? undefined : true })}>{t(view.kartta ? 'hideMap' : 'showMap')}</Button>
    </div>
  );
}
