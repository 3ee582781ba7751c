import { type CodeList, inLanguage, type Language, type LocalizedText } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';

export const useLanguage = (): Language => useTranslation().i18n.language as Language;

/** Reads code lists and people's own texts in the reader's language; an unknown code is shown as it is. */
export function useLabels() {
  const language = useLanguage();
  return {
    language,
    label: (list: CodeList<string>, code: string): string => list[code]?.[language] ?? code,
    text: (text: LocalizedText | null | undefined): string => (text ? inLanguage(text, language) : ''),
    /** What a thing is called: by its name in the reader's language where it has several, else by its one title. */
    called: ({ title, names }: { readonly title: string; readonly names: LocalizedText | null }): string => (names ? inLanguage(names, language) : title),
  };
}
