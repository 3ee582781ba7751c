import { LANGUAGES, type Language } from '@pirtti/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../session/who-may';
import { formatNumber, today } from '../../shared/format';
import { useLanguage } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { ChooseOne } from '../../ui/Choices';
import { CopyButton } from '../../ui/CopyButton';
import { SelectField } from '../../ui/Field';
import { Refusal } from '../../ui/Refusal';
import { channelsToTellIn, getTelling, notePublications, PUBLICATIONS } from '../channels/api/channels';
import { PosterLinks } from '../channels/PosterLinks';
import { ToldList } from '../channels/ToldList';

/** Telling of one's own activity: a text to share, a poster, and where it has been told. */
export function Telling({ id }: { readonly id: string }) {
  const { t } = useTranslation('channels');
  const reading = useLanguage();
  const [language, setLanguage] = useState<Language>(reading);
  return (
    <section className="stack" aria-labelledby="kerro">
      <h2 id="kerro">{t('tell.title')}</h2>
      <Asked query={useQuery(getTelling(id))}>
        {({ texts, url, pdfAvailable, views }) => (
          <div className="card">
            {views !== null && <p>{t('tell.views', { count: views, amount: formatNumber(views, reading) })}</p>}
            <ChooseOne label={t('make.language')} value={language} onChange={setLanguage} choices={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))} />
            {texts[language] ? <p className="prose" lang={language}>{texts[language]}</p> : <p className="soft">{t('tell.noNext')}</p>}
            <div className="row">
              {texts[language] && <CopyButton text={texts[language]}>{t('post.copy')}</CopyButton>}
              {texts[language] && 'share' in navigator && <Button look="quiet" onClick={() => void navigator.share({ text: texts[language].replace(url, '').trim(), url }).catch(() => undefined)}>{t('post.share')}</Button>}
            </div>
            <PosterLinks id={id} language={language} pdfAvailable={pdfAvailable} />
          </div>
        )}
      </Asked>
      <h3>{t('tell.where')}</h3>
      <ToldIn id={id} />
      <ToldList of={{ activityId: id }} />
    </section>
  );
}

/** Where it was told today, chosen from the register. */
function ToldIn({ id }: { readonly id: string }) {
  const { t } = useTranslation('channels');
  const queries = useQueryClient();
  const [channelId, setChannelId] = useState('');
  const noting = useMutation({
    mutationFn: () => notePublications({ channelId, activityIds: [id], toldOn: today() }),
    onSuccess: () => { setChannelId(''); return queries.invalidateQueries({ queryKey: PUBLICATIONS }); },
  });
  const note = () => { if (channelId && !noting.isPending) noting.mutate(); };
  const mayTell = useMay('tell');
  return (
    <Asked query={useQuery(channelsToTellIn)}>
      {({ items }) => (items.length === 0 || !mayTell ? <p>{t('tell.noChannels')} <AppLink to="/tyo/kanavat" search={{}}>{t('title')}</AppLink></p> : (
        <div className="stack">
          <form className="row" onSubmit={(event) => { event.preventDefault(); note(); }}>
            <SelectField label={t('tell.channel')} none={t('choose')} value={channelId} onChange={setChannelId} options={items.map(({ id: value, name }) => ({ value, label: name }))} />
            <Button type="submit" look="quiet" disabled={channelId === '' || noting.isPending}>{t('tell.note')}</Button>
          </form>
          <span role="status" className="small">{noting.isSuccess ? t('note.done') : ''}</span>
          {noting.error && <Refusal error={noting.error} />}
        </div>
      ))}
    </Asked>
  );
}
