import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../api/types/activities';
import { Asked } from '../../ui/Asked';
import { CopyButton } from '../../ui/CopyButton';
import { makeLetter, type TextWish } from './api/channels';
import { LeftOut } from './LeftOut';
import { NoteTold } from './NoteTold';
import { paperAddress } from './paper-address';
import { SaveFile } from '../../ui/SaveFile';
import './channels.css';

/** A newsletter for a mail program, as a page and as text. */
export function LetterText({ channel, wish }: { readonly channel: Channel; readonly wish: TextWish }) {
  const { t } = useTranslation('channels');
  return (
    <Asked query={useQuery(makeLetter(wish))}>
      {(letter) => (
        <div className="stack">
          <p className="strong" lang={wish.language}>{letter.subject}</p>
          <iframe className="paper" title={t('letter.preview')} src={paperAddress('/uutiskirje', wish)} sandbox="" />
          <div className="row">
            <CopyButton look="main" text={letter.text} html={letter.html}>{t('letter.copy')}</CopyButton>
            <CopyButton text={letter.text}>{t('letter.copyText')}</CopyButton>
          </div>
          <div className="row">
            <SaveFile name={`uutiskirje-${letter.from}.html`} type="text/html" content={letter.html}>{t('letter.savePage')}</SaveFile>
            <SaveFile name={`uutiskirje-${letter.from}.txt`} type="text/plain" content={letter.text}>{t('saveText')}</SaveFile>
          </div>
          <LeftOut items={letter.leftOut} language={wish.language} />
          <NoteTold channel={channel} told={letter.told} />
        </div>
      )}
    </Asked>
  );
}
