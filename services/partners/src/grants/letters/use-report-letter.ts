import { inLanguage, label, writtenDay, type Language, type LocalizedText } from '@pirtti/kernel';
import type { LetterBody, LetterKind } from '@pirtti/notify';
import type { UseReportReminder } from '../applications/domain/use-report-reminder.js';

export interface UseReportDetails {
  readonly reminder: UseReportReminder;
  readonly granter: LocalizedText;
  /** The round's title, in the language of the round. */
  readonly round: string;
  readonly dueOn: string;
  readonly link: string;
}

type Words = Readonly<Record<UseReportReminder, (granter: string, round: string, dueOn: string) => readonly string[]>>;

const body = (language: Language, words: Words, act: string) => ({ reminder, granter, round, dueOn, link }: UseReportDetails): LetterBody =>
  ({ paragraphs: words[reminder](inLanguage(granter, language), round, writtenDay(dueOn)), link: { label: act, url: link } });

/** Reminds who was paid a grant of telling how it was used: before the day, and once after it. */
export const USE_REPORT: LetterKind<UseReportDetails> = {
  code: 'grant-use-report',
  title: label('Muistutukset avustuksen selvityksestä', 'Påminnelser om att redovisa ett bidrag', 'Reminders to report the use of a grant'),
  explanation: label(
    'Tulee kuukautta ennen päivää, johon mennessä organisaatiosi kertoo avustuksen käytöstä, ja kerran sen jälkeen, jos selvitys puuttuu. Sama tieto on Pirtissä sivulla Tänään.',
    'Kommer en månad före den dag då din organisation senast ska redovisa ett bidrag, och en gång efter den om redovisningen saknas. Samma uppgift finns i Pirtti på sidan I dag.',
    'Comes a month before the day by which your organisation reports the use of a grant, and once after it if the report is missing. The page Today in Pirtti says the same.',
  ),
  subject: label('Avustuksen käytöstä kerrotaan myöntäjälle', 'Användningen av ett bidrag ska redovisas', 'The use of a grant is to be reported'),
  body: {
    fi: body('fi', {
      'use-report-due': (granter, round, dueOn) => ['Hei,', `Kertokaa viimeistään ${dueOn}, miten organisaationne on käyttänyt avustuksen. Avustuksen myöntäjä: ${granter}. Avustushaku: ${round}.`, 'Selvityksen voi antaa Pirtissä.'],
      'use-report-late': (granter, round, dueOn) => ['Hei,', `Selvitys avustuksen käytöstä olisi pitänyt antaa viimeistään ${dueOn}, ja se puuttuu. Avustuksen myöntäjä: ${granter}. Avustushaku: ${round}.`, 'Selvityksen voi vielä antaa Pirtissä. Myöntäjä ei maksa teille uutta avustusta ennen sitä.'],
    }, 'Avaa hakemus'),
    sv: body('sv', {
      'use-report-due': (granter, round, dueOn) => ['Hej,', `Berätta senast ${dueOn} hur er organisation har använt bidraget. Bidragsgivare: ${granter}. Ansökningsomgång: ${round}.`, 'Redovisningen kan lämnas i Pirtti.'],
      'use-report-late': (granter, round, dueOn) => ['Hej,', `Bidraget skulle ha redovisats senast ${dueOn}, och redovisningen saknas. Bidragsgivare: ${granter}. Ansökningsomgång: ${round}.`, 'Redovisningen kan fortfarande lämnas i Pirtti. Bidragsgivaren betalar inget nytt bidrag till er före det.'],
    }, 'Öppna ansökan'),
    en: body('en', {
      'use-report-due': (granter, round, dueOn) => ['Hello,', `Tell by ${dueOn} how your organisation has used its grant. Granter: ${granter}. Round: ${round}.`, 'The report can be given in Pirtti.'],
      'use-report-late': (granter, round, dueOn) => ['Hello,', `The use of your organisation’s grant was to be reported by ${dueOn}, and the report is missing. Granter: ${granter}. Round: ${round}.`, 'It can still be given in Pirtti. Until then the granter pays you no new grant.'],
    }, 'Open the application'),
  },
  urgent: false,
  mayBeDeclined: true,
  example: {
    reminder: 'use-report-due', granter: { fi: 'Mallilan kunta', sv: 'Mallby kommun', en: 'Municipality of Mallila' }, round: 'Järjestöavustukset 2027', dueOn: '2028-03-31',
    link: 'https://pirtti.example/tyo/avustukset/hakemukset/9c1f0c52-3c1e-4d57-9a51-0a6b2f6f0a77',
  },
};
