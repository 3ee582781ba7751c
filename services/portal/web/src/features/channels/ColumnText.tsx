import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../api/types/activities';
import { formatNumber } from '../../shared/format';
import { useLanguage } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { CopyButton } from '../../ui/CopyButton';
import { EmptyState } from '../../ui/EmptyState';
import { makeColumn, type TextWish } from './api/channels';
import { LeftOut } from './LeftOut';
import { NoteTold } from './NoteTold';
import { SaveFile } from '../../ui/SaveFile';
import './channels.css';

/** The week as the paper prints it, no longer than it has room for. */
export function ColumnText({ channel, wish }: { readonly channel: Channel; readonly wish: TextWish }) {
  const { t } = useTranslation('channels');
  const language = useLanguage();
  return (
    <Asked query={useQuery(makeColumn(wish, channel.lengthLimit))}>
      {(column) => (column.text === '' ? <EmptyState title={t('nothing.title')} text={t('nothing.text')} /> : (
        <div className="stack">
          <pre className="paper paper--text" lang={wish.language} tabIndex={0} aria-label={t('column.preview')}>{column.text}</pre>
          <p className="small soft">
            {channel.lengthLimit === null ? t('column.length', { length: formatNumber(column.length, language) }) : t('column.lengthOf', { length: formatNumber(column.length, language), limit: formatNumber(channel.lengthLimit, language) })}
          </p>
          <div className="row">
            <CopyButton look="main" text={column.text}>{t('column.copy')}</CopyButton>
            <SaveFile name={`menot-${column.from}.txt`} type="text/plain" content={column.text}>{t('saveText')}</SaveFile>
          </div>
          <LeftOut items={column.leftOut} language={wish.language} />
          <NoteTold channel={channel} told={column.told} />
        </div>
      ))}
    </Asked>
  );
}
