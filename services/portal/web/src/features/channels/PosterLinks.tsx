import type { Language } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';

/** The poster as a PDF where the server can print, and always as a page to print from. */
export function PosterLinks({ id, language, pdfAvailable }: { readonly id: string; readonly language: Language; readonly pdfAvailable: boolean }) {
  const { t } = useTranslation('channels');
  return (
    <>
      <div className="row">
        {pdfAvailable && <a className="button button--quiet" href={`/api/activities/public/activities/${id}/poster.pdf?language=${language}`} target="_blank" rel="noopener">{t('poster.pdf')}</a>}
        <a className="button button--quiet" href={`/juliste/${id}?kieli=${language}`} target="_blank" rel="noopener">{t('poster.page')}</a>
      </div>
      {!pdfAvailable && <p className="small soft">{t('poster.noPdf')}</p>}
    </>
  );
}
