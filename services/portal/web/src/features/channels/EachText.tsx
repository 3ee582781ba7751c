import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../api/types/activities';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { EmptyState } from '../../ui/EmptyState';
import { getTelling, makeColumn, type TextWish } from './api/channels';
import { NoteTold } from './NoteTold';
import { PosterLinks } from './PosterLinks';

/** Each activity by itself: a text to share and a poster. */
export function EachText({ channel, wish }: { readonly channel: Channel; readonly wish: TextWish }) {
  const { t } = useTranslation('channels');
  const [open, setOpen] = useState<string>();
  return (
    <Asked query={useQuery(makeColumn(wish, null))}>
      {({ told }) => {
        const each = [...new Map(told.map((one) => [one.activityId, one])).values()];
        if (each.length === 0) return <EmptyState title={t('nothing.title')} text={t('nothing.text')} />;
        return (
          <div className="stack">
            <ul className="rows">
              {each.map(({ activityId, name }) => (
                <li key={activityId}>
                  <span className="rows__main"><span className="strong" lang={wish.language}>{name}</span></span>
                  <Button look="quiet" expanded={open === activityId} label={t('each.openThis', { name })} onClick={() => setOpen(open === activityId ? undefined : activityId)}>{t('each.open')}</Button>
                  {open === activityId && <One id={activityId} wish={wish} />}
                </li>
              ))}
            </ul>
            <NoteTold channel={channel} told={each} />
          </div>
        );
      }}
    </Asked>
  );
}

function One({ id, wish: { language } }: { readonly id: string; readonly wish: TextWish }) {
  const { t } = useTranslation('channels');
  return (
    <Asked query={useQuery(getTelling(id))}>
      {(telling) => (
        <div className="stack telling__one">
          <p lang={language} className="prose">{telling.texts[language]}</p>
          <div className="row"><CopyButton text={telling.texts[language]}>{t('post.copy')}</CopyButton></div>
          <PosterLinks id={id} language={language} pdfAvailable={telling.pdfAvailable} />
        </div>
      )}
    </Asked>
  );
}
