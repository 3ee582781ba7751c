import { useTranslation } from 'react-i18next';
import { IconPlus, IconRemove } from 'suomifi-ui-components';
import { Button } from '../../ui/Button';
import { useRowFocus } from '../../ui/use-row-focus';
import { BLANK_PLACE, type PlaceValues } from './form-values';
import { Part } from './Part';
import { PlaceFields } from './PlaceFields';
import type { PartProps } from './PublishingForm';

/** One place, or many for what has no walls. Accessibility comes with a place, and what was answered here by hand stays. */
export function WhereFields({ values, change, problem, start }: PartProps) {
  const { t } = useTranslation('publishing');
  const { adder, added, removed } = useRowFocus();
  const { place, morePlaces } = values;
  const more = (index: number, one: PlaceValues) => change({ morePlaces: morePlaces.map((each, at) => (at === index ? one : each)) });
  return (
    <Part number={2} title={t('where')}>
      <PlaceFields
        id="place" label={t('pickPlace')} place={place} known={start.places} bilingual={start.bilingual} problem={problem}
        onChange={(next, picked) => {
          const before = start.places.find((one) => one.id === place.placeId)?.accessibility ?? {};
          const byHand = Object.fromEntries(Object.entries(values.accessibility).filter(([profile, answer]) => before[profile] !== answer));
          change({ place: next, ...(picked && { accessibility: { ...picked.accessibility, ...byHand } }) });
        }}
      />
      <details className="disclosure" open={morePlaces.length > 0 ? true : undefined}>
        <summary>{t('morePlaces')}</summary>
        <div className="stack">
          <p className="soft small">{t('morePlacesHint')}</p>
          {morePlaces.map((one, index) => (
            <fieldset key={index} className="card card--warm publishing__ride">
              <legend className="hidden-visually">{t('onePlace', { number: index + 2 })}</legend>
              <PlaceFields id={`morePlaces.${index}`} label={t('onePlace', { number: index + 2 })} place={one} known={start.places} bilingual={start.bilingual} problem={problem} onChange={(next) => more(index, next)} />
              <div><Button look="bare" icon={<IconRemove aria-hidden="true" />} onClick={() => { change({ morePlaces: morePlaces.filter((_, at) => at !== index) }); removed(); }}>{t('removePlace', { number: index + 2 })}</Button></div>
            </fieldset>
          ))}
          <div ref={adder}><Button look="quiet" icon={<IconPlus aria-hidden="true" />} onClick={() => { change({ morePlaces: [...morePlaces, { ...BLANK_PLACE, municipalityCode: place.municipalityCode }] }); added(); }}>{t('addPlace')}</Button></div>
        </div>
      </details>
    </Part>
  );
}
