import { LANGUAGES, type MunicipalityCode, MUNICIPALITIES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../api/types/activities';
import { useMe } from '../../session/session';
import { today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { ChooseOne } from '../../ui/Choices';
import { SelectField } from '../../ui/Field';
import type { TextWish } from './api/channels';
import { EachText } from './EachText';
import { LetterText } from './LetterText';
import { ColumnText } from './ColumnText';
import { daysOf, FORMS, type FormKey, PERIODS, type TellingView, usualForm } from './telling-view';
import { WidgetText } from './WidgetText';

interface Props {
  readonly channel: Channel;
  readonly view: TellingView;
  readonly onChange: (part: Partial<TellingView>) => void;
}

/** The text that the channel takes, made of what is on: look at it, copy it, and note that it was told. */
export function MakeText({ channel, view, onChange }: Props) {
  const { t } = useTranslation('channels');
  const { label } = useLabels();
  const own = useMe()?.organisation?.id;
  const codes = channel.municipalityCodes as readonly MunicipalityCode[];
  const form = view.muoto ?? usualForm(channel.kind);
  const language = view.kieli ?? channel.languages[0]!;
  const wish: TextWish = {
    ...daysOf(view.aika ?? 'ensi-viikko', today()), language,
    ...(view.omat && own ? { organisationId: own } : { municipalityCode: view.kunta ? [view.kunta] : [...codes] }),
  };
  const area = view.omat ? 'omat' : view.kunta ?? '';
  return (
    <section className="stack" aria-labelledby="tee-teksti">
      <h2 id="tee-teksti">{t('make.title')}</h2>
      <form className="list-filters" aria-label={t('make.title')} onSubmit={(event) => event.preventDefault()}>
        <SelectField label={t('make.form')} value={form} onChange={(muoto) => onChange({ muoto: muoto || undefined })} options={(Object.keys(FORMS) as FormKey[]).map((value) => ({ value, label: t(`form.${value}`) }))} />
        {form !== 'upotus' && <SelectField label={t('make.period')} value={view.aika ?? 'ensi-viikko'} onChange={(aika) => onChange({ aika: aika || undefined })} options={PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))} />}
        <SelectField<MunicipalityCode | 'omat'>
          label={t('make.area')} none={codes.length > 1 ? t('make.allPlaces', { places: codes.map((code) => label(MUNICIPALITIES, code)).join(', ') }) : label(MUNICIPALITIES, codes[0]!)} value={area}
          onChange={(chosen) => onChange({ omat: chosen === 'omat' ? true : undefined, kunta: chosen && chosen !== 'omat' ? chosen : undefined })}
          options={[...(codes.length > 1 ? codes.map((value) => ({ value, label: label(MUNICIPALITIES, value) })) : []), { value: 'omat' as const, label: t('make.own') }]}
        />
        <ChooseOne label={t('make.language')} value={language} onChange={(kieli) => onChange({ kieli })} choices={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))} />
      </form>
      {form === 'kirje' && <LetterText channel={channel} wish={wish} />}
      {form === 'palsta' && <ColumnText channel={channel} wish={wish} />}
      {form === 'erikseen' && <EachText channel={channel} wish={wish} />}
      {form === 'upotus' && <WidgetText wish={wish} />}
    </section>
  );
}
