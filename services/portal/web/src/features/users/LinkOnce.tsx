import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import './users.css';

/** The link, shown to whoever invited and never again: it is kept nowhere. */
export function LinkOnce({ name, token }: { readonly name: string; readonly token: string }) {
  const { t } = useTranslation('users');
  const [copied, setCopied] = useState(false);
  const link = `${window.location.origin}/kutsu#${token}`;
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <div className="notice notice--good link-once" role="status">
      <h3>{t('link.title', { name })}</h3>
      <p>{t('link.text')}</p>
      <p className="link-once__link"><code>{link}</code></p>
      {/* Browsers let pages copy only where the connection is safe. */}
      {window.isSecureContext && <Button look="quiet" onClick={() => void copy().catch(() => setCopied(false))}>{t(copied ? 'link.copied' : 'link.copy')}</Button>}
    </div>
  );
}
