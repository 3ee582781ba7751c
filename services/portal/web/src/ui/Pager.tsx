import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';

/** `replace` where nobody chose to leave the page, so that going back does not lead there again. */
export type OnPage = (page: number, how?: { readonly replace: true }) => void;

interface Props {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  /** How many of them are on this page. */
  readonly shown: number;
  readonly onChange: OnPage;
}

/** From page to page; who stands beyond the last one, as an old link or a shrunken list leaves people, is taken to it. */
export function Pager({ page, pageSize, total, shown, onChange }: Props) {
  const { t } = useTranslation('shell');
  const pages = Math.ceil(total / pageSize);
  const isBeyond = shown === 0 && total > 0 && page > 1;
  useEffect(() => {
    if (isBeyond) onChange(pages, { replace: true });
  }, [isBeyond, pages]);
  if (pages < 2) return null;
  return (
    <nav className="pager" aria-label={t('pages')}>
      <Button look="quiet" disabled={page <= 1} onClick={() => onChange(page - 1)}>{t('previousPage')}</Button>
      <span>{t('pageOf', { page, pages })}</span>
      <Button look="quiet" disabled={page >= pages} onClick={() => onChange(page + 1)}>{t('nextPage')}</Button>
    </nav>
  );
}
