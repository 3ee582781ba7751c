import { inLanguage, label, writtenDay, type Language, type LocalizedText } from '@pirtti/kernel';
import type { LetterBody, LetterKind } from '@pirtti/notify';

export interface LateNegotiationDetails {
  readonly municipality: LocalizedText;
  readonly region: LocalizedText;
  readonly year: number;
  readonly lastHeldOn: string | null;
  readonly link: string;
}

interface Words {
  readonly hello: string;
  readonly late: (municipality: string, region: string, year: number) => string;
  readonly last: (day: string) => string;
  readonly never: string;
  readonly next: string;
  readonly act: string;
}

const body = (language: Language, { hello, late, last, never, next, act }: Words) => ({ municipality, region, year, lastHeldOn, link }: LateNegotiationDetails): LetterBody => ({
  paragraphs: [hello, late(inLanguage(municipality, language), inLanguage(region, language), year), lastHeldOn ? last(writtenDay(lastHeldOn)) : never, next],
  link: { label: act, url: link },
});

/** Tells a municipality and its region, once a year, that they have not negotiated and have called no negotiation. */
export const LATE_NEGOTIATION: LetterKind<LateNegotiationDetails> = {
  code: 'late-negotiation',
  title: label('Muistutukset hyte-neuvottelusta', 'Påminnelser om hyte-förhandlingen', 'Reminders of the HYTE negotiation'),
  explanation: label(
    'Tulee enintään kerran vuodessa, loka–joulukuussa, jos kuntanne ja hyvinvointialueenne eivät ole neuvotelleet eikä neuvottelua ole kutsuttu koolle. Sama tieto on Pirtissä sivulla Hyte-neuvottelut.',
    'Kommer högst en gång om året, i oktober–december, om kommunen och välfärdsområdet inte har förhandlat och ingen förhandling är utlyst. Samma uppgift finns i Pirtti på sidan HYTE-förhandlingar.',
    'Comes at most once a year, in October to December, when your municipality and wellbeing region have not negotiated and have called no negotiation. The page HYTE negotiations in Pirtti says the same.',
  ),
  subject: label('Vuoden hyte-neuvottelu puuttuu', 'Årets hyte-förhandling saknas', 'This year’s HYTE negotiation is missing'),
  body: {
    fi: body('fi', {
      hello: 'Hei,', late: (municipality, region, year) => `Vuodelta ${year} puuttuu hyte-neuvottelu, jonka osapuolet ovat ${municipality} ja ${region}. Neuvottelua ei ole myöskään kutsuttu koolle.`,
      last: (day) => `Edellisen kerran neuvoteltiin ${day}.`, never: 'Aiempia neuvotteluja ei ole kirjattu Pirttiin.',
      next: 'Kumpi tahansa voi kutsua neuvottelun koolle. Jos se on jo pidetty, kirjatkaa se Pirttiin.', act: 'Avaa hyte-neuvottelut',
    }),
    sv: body('sv', {
      hello: 'Hej,', late: (municipality, region, year) => `För år ${year} saknas hyte-förhandlingen mellan ${municipality} och ${region}. Ingen förhandling är heller utlyst.`,
      last: (day) => `Senast förhandlades det ${day}.`, never: 'Inga tidigare förhandlingar finns antecknade i Pirtti.',
      next: 'Vem som helst av de två kan kalla till förhandlingen. Om den redan har hållits, anteckna den i Pirtti.', act: 'Öppna HYTE-förhandlingarna',
    }),
    en: body('en', {
      hello: 'Hello,', late: (municipality, region, year) => `The HYTE negotiation of ${year} between ${municipality} and ${region} has not been held, and none has been called.`,
      last: (day) => `The last one was on ${day}.`, never: 'Pirtti has no record of an earlier one.',
      next: 'Either of the two may call it. If it has been held already, write it down in Pirtti.', act: 'Open the HYTE negotiations',
    }),
  },
  urgent: false,
  mayBeDeclined: true,
  example: {
    municipality: { fi: 'Mallilan kunta', sv: 'Mallby kommun', en: 'Municipality of Mallila' }, region: { fi: 'Mallin hyvinvointialue', sv: 'Mallby välfärdsområde', en: 'Wellbeing Region of Malli' },
    year: 2026, lastHeldOn: '2025-10-08', link: 'https://pirtti.example/tyo/foorumit/neuvottelut',
  },
};
