import type { Language } from '@pirtti/kernel';
import { escaped, languageMenu, page, type Page } from '../page.js';
import { LONGEST_NAME, LONGEST_PASSWORD, SHORTEST_PASSWORD, type Faults, type Field, type Typed } from './registration.js';
import { say, type Text } from './texts.js';

interface Place {
  /** The login that this belongs to: `/interaction/<uid>`. */
  readonly action: string;
  readonly language: Language;
  readonly returnsTo: string;
}

interface Look {
  readonly text: Text;
  readonly hint?: Text;
  readonly attributes: string;
}

const FIELDS: Readonly<Record<Field, Look>> = {
  name: { text: 'name', attributes: `autocomplete="name" maxlength="${LONGEST_NAME}"` },
  email: { text: 'email', hint: 'emailHint', attributes: 'type="email" autocomplete="email" autocapitalize="none" spellcheck="false" maxlength="254"' },
  password: { text: 'password', hint: 'passwordHint', attributes: `type="password" autocomplete="new-password" minlength="${SHORTEST_PASSWORD}" maxlength="${LONGEST_PASSWORD}"` },
};

function field(name: Field, language: Language, value: string, faults: Faults): string {
  const { text, hint, attributes } = FIELDS[name];
  const fault = faults[name];
  const told = [...(hint ? [`${name}-hint`] : []), ...(fault ? [`${name}-fault`] : [])].join(' ');
  return `<label for="${name}">${escaped(say(text, language))}</label>
${hint ? `<p class="hint" id="${name}-hint">${escaped(say(hint, language))}</p>` : ''}
${fault ? `<p class="fault" id="${name}-fault">${escaped(say(fault, language))}</p>` : ''}
<input id="${name}" name="${name}" required ${attributes}${name === 'password' ? '' : ` value="${escaped(value)}"`}${told ? ` aria-describedby="${told}"` : ''}${fault ? ' aria-invalid="true"' : ''}>`;
}

const alert = (inside: string): string => `<div class="alert" role="alert">${inside}</div>`;
const sentence = (text: Text, language: Language, address: string): string => escaped(say(text, language).replace('{address}', address));

/** Asks for a name, an address and a password. `refused` is what stands in the way besides what was typed. */
export function registrationPage({ action, language, returnsTo }: Place, typed: Pick<Typed, 'name' | 'email'> = { name: '', email: '' }, faults: Faults = {}, refused?: 'notSent' | 'tooManyLetters'): Page {
  const wrong = Object.entries(faults) as [Field, Text][];
  const told = wrong.length > 0
    ? alert(`<p>${escaped(say('check', language))}</p><ul>${wrong.map(([name, text]) => `<li><a href="#${name}">${escaped(say(text, language))}</a></li>`).join('')}</ul>`)
    : refused ? alert(`<p>${escaped(say(refused, language))}</p>`) : '';
  return page({
    language, title: say('registerTitle', language), menu: languageMenu(language), formsLeadTo: [returnsTo],
    body: `<p>${escaped(say('registerNote', language))}</p>
${told}
<form method="post" action="${escaped(action)}/register?lang=${language}" novalidate>
${field('name', language, typed.name, faults)}
${field('email', language, typed.email, faults)}
${field('password', language, '', faults)}
<p class="row"><button class="main" type="submit">${escaped(say('makeAccount', language))}</button><a href="${escaped(action)}/abort">${escaped(say('cancel', language))}</a></p>
</form>
<p>${escaped(say('haveAccount', language))} <a href="${escaped(action)}/login?lang=${language}">${escaped(say('logIn', language))}</a></p>`,
  });
}

/** The same whether the address has an account or not. */
export const sentPage = ({ action, language }: Place, address: string): Page => page({
  language, title: say('sentTitle', language),
  body: `<p role="status">${sentence('sentText', language, address)}</p>
<p class="row"><a href="${escaped(action)}/register?lang=${language}">${escaped(say('otherAddress', language))}</a><a href="${escaped(action)}/login?lang=${language}">${escaped(say('logIn', language))}</a></p>`,
});

/** What a letter's link opens. Nothing happens before somebody presses: programs that look at letters open links too. */
export function confirmationPage({ action, language, returnsTo }: Place, asked: { readonly address: string; readonly password: boolean; readonly fault?: 'wrongPassword' | 'tooManyTries' }): Page {
  const { fault } = asked;
  return page({
    language, title: say('confirmTitle', language), menu: languageMenu(language), formsLeadTo: [returnsTo],
    body: `<p>${sentence('confirmText', language, asked.address)}</p>
${fault ? alert(`<p id="fault">${escaped(say(fault, language))}</p>`) : ''}
<form method="post" action="${escaped(action)}?lang=${language}">
${asked.password ? `<p>${escaped(say('confirmPassword', language))}</p>
<label for="password">${escaped(say('password', language))}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="${LONGEST_PASSWORD}"${fault ? ' aria-invalid="true" aria-describedby="fault"' : ''}>` : ''}
<p class="row"><button class="main" type="submit">${escaped(say('confirm', language))}</button></p>
</form>`,
  });
}

const leading = (title: Text, text: Text) => (language: Language, service: string): Page => page({
  language, title: say(title, language), body: `<p>${escaped(say(text, language))}</p>\n<p><a href="${escaped(service)}">${escaped(say('backToService', language))}</a></p>`,
});

/** The account is there, and the login in which it was asked for is in another browser. */
export const madePage = leading('madeTitle', 'madeText');
/** Used, too old and never sent are told the same. */
export const linkOverPage = leading('linkOver', 'linkOverText');
