/** The languages that every screen and message speaks, Finnish first. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A label that the system itself shows: complete in all three languages. */
export type Label = Readonly<Record<Language, string>>;

/** A text that people write: Finnish always, others where given (423/2003; seeds R2-55). */
export interface LocalizedText {
  readonly fi: string;
  readonly sv?: string;
  readonly en?: string;
}

/** The text in the reader's language, or in Finnish where it was not given. */
export const inLanguage = (text: LocalizedText, language: Language): string => text[language] || text.fi;

/** A text that people wrote as a label: in each language, Finnish standing in for those that were not given. */
export const asLabel = (text: LocalizedText): Label => ({ fi: text.fi, sv: inLanguage(text, 'sv'), en: inLanguage(text, 'en') });

/** The best of our languages for an Accept-Language header (RFC 9110 §12.5.4); Finnish when none fits. */
export function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='));
      return { language: tag.slice(0, 2), quality: q ? Number(q.slice(2)) || 0 : 1 };
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wishes) {
    if ((LANGUAGES as readonly string[]).includes(language)) return language as Language;
  }
  return 'fi';
}
