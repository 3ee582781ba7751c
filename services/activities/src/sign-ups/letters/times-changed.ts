import { inLanguage, label, type Language, type LocalizedText } from '@pirtti/kernel';
import type { LetterBody, LetterKind } from '@pirtti/notify';
import type { WithLink } from '../../people/letters/person-letters.js';
import { YOU_HAVE_A_MESSAGE } from '../../people/letters/neutral.js';
import type { TimeChange } from '../domain/times.js';
import { whenIn } from './when.js';

export interface TimesChanged extends WithLink {
  readonly organisation: LocalizedText;
  readonly changes: readonly TimeChange[];
}

/** More than these are read on the page. */
const MOST_LINES = 10;

interface Words {
  readonly intro: (organisation: string) => string;
  readonly off: (was: string) => string;
  readonly on: (now: string) => string;
  readonly moved: (was: string, now: string) => string;
  readonly more: (count: number) => string;
  readonly rest: string;
  /** Where nothing is to be chosen: all that changes is off. */
  readonly restOff: string;
  readonly act: string;
}

const body = (language: Language, hello: string, words: Words) => ({ organisation, changes, link }: TimesChanged): LetterBody => {
  const lines = changes.slice(0, MOST_LINES).map(({ was, now }) => {
    if (was === null) return words.on(whenIn(language, now!));
    return now === null ? words.off(whenIn(language, was)) : words.moved(whenIn(language, was), whenIn(language, now));
  });
  const more = changes.length > MOST_LINES ? [words.more(changes.length - MOST_LINES)] : [];
  return { paragraphs: [hello, words.intro(inLanguage(organisation, language)), ...lines, ...more, changes.every(({ now }) => now === null) ? words.restOff : words.rest], link: { label: words.act, url: link } };
};

/** What one signed up for is at another time, off, or on after all. */
export const TIMES_CHANGED: LetterKind<TimesChanged> = {
  code: 'sign-up-times-changed',
  title: label('Muuttuneet ajat', 'Ändrade tider', 'Changed times'),
  explanation: label(
    'Tulee, kun kerta, johon olet ilmoittautunut, siirtyy tai peruuntuu. Siitä ei voi luopua, jottei kukaan tule turhaan.',
    'Kommer när en träff som du anmält dig till flyttas eller ställs in. Det kan inte väljas bort, så att ingen kommer i onödan.',
    'Comes when something that you signed up for is moved or called off. Nobody can do without it, so that no one comes in vain.',
  ),
  subject: YOU_HAVE_A_MESSAGE,
  body: {
    fi: body('fi', 'Hei,', {
      intro: (organisation) => `ajat, joihin olet ilmoittautunut, muuttuvat. Järjestäjä on ${organisation}.`,
      off: (was) => `Peruuntuu: ${was}.`, on: (now) => `Pidetään sittenkin: ${now}.`, moved: (was, now) => `Siirtyy: ${was}. Uusi aika on ${now}.`,
      more: (count) => `Lisäksi muuttuu ${count} muuta aikaa. Ne näkyvät linkistä.`, rest: 'Ilmoittautumisesi on yhä voimassa. Jos uusi aika ei sovi, voit perua sen linkistä.', restOff: 'Sinun ei tarvitse tehdä mitään. Jos tapaaminen sittenkin pidetään, saat siitä viestin.', act: 'Oma ilmoittautuminen',
    }),
    sv: body('sv', 'Hej,', {
      intro: (organisation) => `tiderna som du anmält dig till ändras. Arrangör är ${organisation}.`,
      off: (was) => `Ställs in: ${was}.`, on: (now) => `Hålls ändå: ${now}.`, moved: (was, now) => `Flyttas: ${was}. Ny tid är ${now}.`,
      more: (count) => `Dessutom ändras ${count} andra tider. Du ser dem via länken.`, rest: 'Din anmälan gäller fortfarande. Om den nya tiden inte passar kan du återta den via länken.', restOff: 'Du behöver inte göra någonting. Om träffen ändå hålls får du ett meddelande.', act: 'Min anmälan',
    }),
    en: body('en', 'Hello,', {
      intro: (organisation) => `the times that you signed up for change. The organiser is ${organisation}.`,
      off: (was) => `Called off: ${was}.`, on: (now) => `On after all: ${now}.`, moved: (was, now) => `Moved: ${was}. The new time is ${now}.`,
      more: (count) => `Another ${count} times change as well. The link shows them.`, rest: 'Your sign-up still stands. If the new time does not suit you, cancel by the link.', restOff: 'There is nothing you need to do. If the meeting is held after all, we write to you.', act: 'My sign-up',
    }),
  },
  urgent: false,
  mayBeDeclined: false,
  example: {
    organisation: { fi: 'Kylän kahvittajat ry', sv: 'Byns kaffekokare rf', en: 'Village Coffee Makers' },
    changes: [{ date: '2026-11-25', was: '2026-11-25T11:00:00.000Z', now: '2026-11-26T12:00:00.000Z' }, { date: '2026-12-02', was: '2026-12-02T11:00:00.000Z', now: null }],
    link: 'https://pirtti.example/ilmoittautuminen/6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01#esimerkki',
  },
};
