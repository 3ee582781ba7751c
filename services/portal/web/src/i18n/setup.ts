import { LANGUAGES, type Language } from '@pirtti/kernel';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

type Messages = Record<string, object>;

/** One file of the build per language: a reader loads only her own. */
const loaders: Record<Language, () => Promise<{ messages: Messages }>> = {
  fi: () => import('./fi'),
  sv: () => import('./sv'),
  en: () => import('./en'),
};

const REMEMBERED = 'pirtti.language';

function firstLanguage(): Language {
  const remembered = localStorage.getItem(REMEMBERED);
  const wished = [remembered, ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return (wished.find((each) => (LANGUAGES as readonly (string | null)[]).includes(each)) as Language | undefined) ?? 'fi';
}

async function load(language: Language): Promise<void> {
  const { messages } = await loaders[language]();
  for (const [namespace, texts] of Object.entries(messages)) i18next.addResourceBundle(language, namespace, texts);
}

export async function setUpLanguage(): Promise<void> {
  const language = firstLanguage();
  await i18next.use(initReactI18next).init({
    lng: language, fallbackLng: false, defaultNS: 'shell', resources: {}, interpolation: { escapeValue: false }, react: { useSuspense: false },
  });
  await load(language);
  await speak(language);
}

/** Changes the language of everything on the page, and of the next visit. */
export async function speak(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'shell')) await load(language);
  await i18next.changeLanguage(language);
  localStorage.setItem(REMEMBERED, language);
  document.documentElement.lang = language;
}
