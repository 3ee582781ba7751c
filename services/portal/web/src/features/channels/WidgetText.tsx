import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../ui/CopyButton';
import type { TextWish } from './api/channels';
import { paperAddress } from './paper-address';
import './channels.css';

/** A frame for another site, which keeps itself up to date: what to copy into the page, and how it looks. */
export function WidgetText({ wish }: { readonly wish: TextWish }) {
  const { t } = useTranslation('channels');
  const address = paperAddress('/upotus/toiminta', wish);
  const whole = (path: string) => `${window.location.origin}${path}`.replaceAll('&', '&amp;');
  const snippet = `<iframe src="${whole(address)}" title="${t('widget.frameTitle')}" loading="lazy" style="width:100%;height:600px;border:0"></iframe>`;
  return (
    <div className="stack">
      <p>{t('widget.text')}</p>
      <pre className="paper paper--text" tabIndex={0} aria-label={t('widget.snippet')}>{snippet}</pre>
      <div className="row"><CopyButton look="main" text={snippet}>{t('widget.copy')}</CopyButton></div>
      <iframe className="paper" title={t('widget.preview')} src={address} sandbox="allow-popups allow-popups-to-escape-sandbox" />
      <p className="small soft">{t('widget.feed')} <a href={paperAddress('/upotus/toiminta.json', wish)} target="_blank" rel="noopener">{t('widget.feedLink')}</a></p>
    </div>
  );
}
