import { inLanguage, label, writtenDay, type Language, type LocalizedText } from '@pirtti/kernel';
import type { LetterBody, LetterKind } from '@pirtti/notify';
import type { ComingDay } from '../domain/coming-days.js';

export interface ComingDayDetails extends ComingDay {
  /** The other parties. */
  readonly partners: readonly LocalizedText[];
  readonly link: string;
}

type Words = Readonly<Record<ComingDay['what'], (partners: string, day: string) => readonly string[]>>;

const body = (language: Language, words: Words, act: string) => ({ what, day, partners, link }: ComingDayDetails): LetterBody =>
  ({ paragraphs: words[what](partners.map((names) => inLanguage(names, language)).join(', '), writtenDay(day)), link: { label: act, url: link } });

/** Reminds the parties that an agreement ends soon, or that they have agreed to look at it together soon. */
export const COMING_DAY: LetterKind<ComingDayDetails> = {
  code: 'agreement-coming-day',
  title: label('Muistutukset sopimusten päättymisestä ja tarkastelusta', 'Påminnelser om att avtal upphör eller ses över', 'Reminders that agreements end or are reviewed'),
  explanation: label(
    'Tulee kerran kolme kuukautta ennen kuin organisaatiosi sopimus päättyy, ja kerran ennen päivää, jona osapuolet tarkastelevat sitä yhdessä. Päivät näkyvät Pirtissä myös ilman viestiä.',
    'Kommer en gång tre månader innan din organisations avtal upphör, och en gång före den dag då parterna ser över det tillsammans. Dagarna syns i Pirtti även utan meddelande.',
    'Comes once, three months before an agreement of your organisation ends, and once before the day on which the parties look at it together. The days are seen in Pirtti without the message too.',
  ),
  subject: label('Sopimuksen päivä lähestyy', 'En dag i ett avtal närmar sig', 'A day in an agreement is coming'),
  body: {
    fi: body('fi', {
      'agreement-ends': (partners, day) => ['Hei,', `Organisaationne sopimus päättyy ${day}. Muut osapuolet: ${partners}.`, 'Jos yhteistyö jatkuu, tehkää uusi sopimus ajoissa. Päättyneen sopimuksen perusteella ei luovuteta tietoja.'],
      'agreement-review': (partners, day) => ['Hei,', `Organisaationne sopimusta tarkastellaan yhdessä ${day}. Muut osapuolet: ${partners}.`, 'Sopimus on luettavissa Pirtissä.'],
    }, 'Lue sopimus'),
    sv: body('sv', {
      'agreement-ends': (partners, day) => ['Hej,', `Er organisations avtal upphör ${day}. Övriga parter: ${partners}.`, 'Om samarbetet fortsätter, gör ett nytt avtal i tid. Inga uppgifter lämnas ut med stöd av ett avtal som har upphört.'],
      'agreement-review': (partners, day) => ['Hej,', `Er organisations avtal ses över tillsammans ${day}. Övriga parter: ${partners}.`, 'Avtalet kan läsas i Pirtti.'],
    }, 'Läs avtalet'),
    en: body('en', {
      'agreement-ends': (partners, day) => ['Hello,', `An agreement of your organisation ends on ${day}. Other parties: ${partners}.`, 'If you go on together, make a new one in time. Nothing is shared under an agreement that has ended.'],
      'agreement-review': (partners, day) => ['Hello,', `An agreement of your organisation is looked at together on ${day}. Other parties: ${partners}.`, 'It can be read in Pirtti.'],
    }, 'Read the agreement'),
  },
  urgent: false,
  mayBeDeclined: true,
  example: { what: 'agreement-ends', day: '2027-02-28', partners: [{ fi: 'Mallilan kunta', sv: 'Mallby kommun', en: 'Municipality of Mallila' }], link: 'https://pirtti.example/tyo/sopimukset/5a0e7e0c-7c0e-4c61-9d0b-6f4d8f0b7c20' },
};
