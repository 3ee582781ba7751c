import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';

/** How the address is changed: `replace` where nobody chose to leave the page, so that going back does not lead there again. */
export type OnPage = (page: number, how?: { readonly replace?: true; readonly resetScroll?: false }) => void;

interface Props {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  /** How many of them are on this page. */
  readonly shown: number;
  readonly onChange: OnPage;
}

/** From page to page: who turns it begins at the list's heading, not below what has not been read. Who stands beyond the last one, as an old link or a shrunken list leaves people, is taken to it. */
export function Pager({ page, pageSize, total, shown, onChange }: Props) {
  const { t } = useTranslation('shell');
  const pages = Math.ceil(total / pageSize);
  const isBeyond = shown === 0 && total > 0 && page > 1;
  useEffect(() => {
    if (isBeyond) onChange(pages, { replace: true });
  }, [isBeyond, pages]);
  const pager = useRef<HTMLElement>(null);
  const turn = (to: number) => {
    const heading = pager.current?.closest('section, dialog')?.querySelector<HTMLElement>('h2, h3');
    onChange(to, { resetScroll: false });
    if (!heading) return;
    heading.tabIndex = -1;
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
  };
  if (pages < 2) return null;
  return (
    <nav ref={pager} className="pager" aria-label={t('pages')}>
      <Button look="quiet" disabled={page <= 1} onClick={() => turn(page - 1)}>{t('previousPage')}</Button>
      <span role="status">{t('pageOf', { page, pages })}</span>
      <Button look="quiet" disabled={page >= pages} onClick={() => turn(page + 1)}>{t('nextPage')}</Button>
    </nav>
  );
}
