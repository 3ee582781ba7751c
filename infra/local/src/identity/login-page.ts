import { DEMO_PASSWORD, DEMO_PEOPLE } from '@pirtti/demo';
import { LANGUAGES, preferredLanguage, type Language } from '@pirtti/kernel';
import { escaped, languageMenu, page, type Page } from '../page.js';
import { say } from './texts.js';

export interface LoginPage {
  readonly action: string;
  readonly language: Language;
  /** What was typed, when it was wrong, and what is said of it. */
  readonly wrong?: { readonly username: string; readonly text: 'wrong' | 'tooManyTries' };
  /** Where an account is made, where people may make one themselves. */
  readonly registration?: string;
  /** Where the login leads back to. */
  readonly returnsTo?: string;
}

/** The language of a login: as the address says, else as the service asked (`ui_locales`), else as the browser prefers. */
export function loginLanguage(asked: string | null, uiLocales: unknown, acceptLanguage: string | undefined): Language {
  const known = (text: string): Language | undefined => LANGUAGES.find((language) => language === text.slice(0, 2).toLowerCase());
  const locales = typeof uiLocales === 'string' ? uiLocales.split(' ') : [];
  return (asked && known(asked)) || locales.map(known).find(Boolean) || preferredLanguage(acceptLanguage);
}

/** One press sends what the demo user would have typed: there is no other door than the password. */
const peopleList = (action: string, language: Language): string => `<ul class="people">${Object.values(DEMO_PEOPLE).map((person) => `
<li><form method="post" action="${escaped(action)}">
<input type="hidden" name="username" value="${escaped(person.username)}"><input type="hidden" name="password" value="${escaped(DEMO_PASSWORD)}">
<button type="submit" data-person="${escaped(person.username)}"><b>${escaped(person.displayName)}</b>${escaped(person.work[language])}</button>
</form></li>`).join('')}
</ul>`;

/** The login page: the demo users as one-press choices, and the form that a real provider would show. */
export function loginPage({ action, language, wrong, registration, returnsTo }: LoginPage): Page {
  const title = say('loginTitle', language);
  const inLanguage = `${action}?lang=${language}`;
  const invalid = wrong ? ' aria-invalid="true" aria-describedby="wrong"' : '';
  return page({
    language,
    title,
    menu: languageMenu(language),
    formsLeadTo: returnsTo ? [returnsTo] : [],
    body: `<p>${escaped(say('demoNote', language))}</p>
${wrong ? `<p class="alert" role="alert" id="wrong">${escaped(say(wrong.text, language))}</p>` : ''}
<h2>${escaped(say('choose', language))}</h2>
${peopleList(inLanguage, language)}
<h2>${escaped(say('orType', language))}</h2>
<form method="post" action="${escaped(inLanguage)}">
<label for="username">${escaped(say('username', language))}</label>
<input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="100" value="${escaped(wrong?.username ?? '')}"${invalid}>
<label for="password">${escaped(say('password', language))}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="200"${invalid}${wrong ? ' autofocus' : ''}>
<p class="row"><button class="main" type="submit">${escaped(say('logIn', language))}</button><a href="${escaped(action)}/abort">${escaped(say('cancel', language))}</a></p>
</form>
${registration ? `<p>${escaped(say('noAccount', language))} <a href="${escaped(registration)}?lang=${language}">${escaped(say('makeAccount', language))}</a></p>` : ''}`,
  });
}

/** Logging out leads on by itself when the service asked for it; otherwise the person presses. */
export function logoutPage(language: Language, form: string, byItself: boolean, returnsTo: readonly string[]): Page {
  return page({
    language,
    title: say(byItself ? 'logoutTitle' : 'logOut', language),
    formsLeadTo: returnsTo,
    body: `${form.replace('</form>', '<input type="hidden" name="logout" value="yes"></form>')}
<p><button class="main" type="submit" form="op.logoutForm">${escaped(say('logOut', language))}</button></p>`,
    script: byItself ? 'document.getElementById("op.logoutForm").submit()' : undefined,
  });
}

/** What is shown when nobody asked to come back. */
export const loggedOutPage = (language: Language): Page => page({ language, title: say('loggedOutTitle', language), body: '' });

/** Says what to do; what went wrong in detail is in the log. */
export const errorPage = (language: Language, service: string): Page => page({
  language,
  title: say('errorTitle', language),
  body: `<p>${escaped(say('errorText', language))}</p>\n<p><a href="${escaped(service)}">${escaped(say('backToService', language))}</a></p>`,
});
