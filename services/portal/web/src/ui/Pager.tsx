import { useTranslation } from 'react-i18next';
import { Button } from './Button';

interface Props {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly onChange: (page: number) => void;
}

export function Pager({ page, pageSize, total, onChange }: Props) {
  const { t } = useTranslation('shell');
  const pages = Math.ceil(total / pageSize);
  if (pages < 2) return null;
  return (
    <nav className="pager" aria-label={t('pages')}>
      <Button look="quiet" disabled={page <= 1} onClick={() => onChange(page - 1)}>{t('previousPage')}</Button>
      <span>{t('pageOf', { page, pages })}</span>
      <Button look="quiet" disabled={page >= pages} onClick={() => onChange(page + 1)}>{t('nextPage')}</Button>
    </nav>
  );
}
