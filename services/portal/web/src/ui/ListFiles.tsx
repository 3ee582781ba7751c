import { useTranslation } from 'react-i18next';

export type FileEnding = 'csv' | 'xlsx';

/** The list on the page, as files; `address` names the same list with each ending. */
export function ListFiles({ address }: { readonly address: (ending: FileEnding, wording: string) => string }) {
  const { t, i18n: { language } } = useTranslation('shell');
  const file = (ending: FileEnding) => <a href={address(ending, language)} download>{t(`files.${ending}`)}</a>;
  return <p className="small">{t('files.label')} {file('csv')} {file('xlsx')}</p>;
}
