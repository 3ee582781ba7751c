import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconCopy } from 'suomifi-ui-components';
import { Button } from './Button';

interface Props {
  readonly children: string;
  readonly text: string;
  /** The same as a page, for programs that take one: the text goes along for those that do not. */
  readonly html?: string;
  readonly look?: 'main' | 'quiet' | 'bare';
  readonly onCopied?: () => void;
}

/** Copies a text, and says whether it worked; where the browser does not let it, the text can still be chosen by hand. */
export function CopyButton({ children, text, html, look = 'quiet', onCopied }: Props) {
  const { t } = useTranslation('shell');
  const [told, setTold] = useState<'copied' | 'notCopied'>();
  const write = async (): Promise<void> => {
    if (html === undefined || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([text], { type: 'text/plain' }) })]);
  };
  const copy = () => void write().then(() => { setTold('copied'); onCopied?.(); }, () => setTold('notCopied'));
  return (
    <>
      <Button look={look} icon={<IconCopy aria-hidden="true" />} onClick={copy}>{children}</Button>
      <span role="status" className="small soft">{told ? t(told) : ''}</span>
    </>
  );
}
