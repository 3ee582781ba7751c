import type { Language } from '@pirtti/kernel';

const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };
const AT: Readonly<Record<Language, string>> = { fi: 'klo', sv: 'kl.', en: 'at' };

/** An instant as a letter says it: `keskiviikko 25.11. klo 13.00`. */
export function whenIn(language: Language, instant: string): string {
  const at = new Date(instant);
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'Europe/Helsinki', ...options }).format(at);
  const day = new Intl.DateTimeFormat('fi-FI', { timeZone: 'Europe/Helsinki', day: 'numeric', month: 'numeric' }).format(at);
  return `${part({ weekday: 'long' })} ${day} ${AT[language]} ${part({ hour: '2-digit', minute: '2-digit' })}`;
}
