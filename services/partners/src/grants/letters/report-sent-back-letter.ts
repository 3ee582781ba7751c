import { inLanguage, label, writtenDay, type Language, type LocalizedText } from '@pirtti/kernel';
import type { LetterBody, LetterKind } from '@pirtti/notify';

export interface ReportSentBackDetails {
  readonly granter: LocalizedText;
  /** The round's title, in the language of the round. */
  readonly round: string;
  /** By which day the corrected report is awaited. */
  readonly dueOn: string;
  readonly link: string;
}

const body = (language: Language, say: (granter: string, round: string, dueOn: string) => readonly string[], act: string) => ({ granter, round, dueOn, link }: ReportSentBackDetails): LetterBody =>
  ({ paragraphs: say(inLanguage(granter, language), round, writtenDay(dueOn)), link: { label: act, url: link } });

/** Tells who was paid a grant that its report is to be completed, and by when. What is asked is read in Pirtti. */
export const REPORT_SENT_BACK: LetterKind<ReportSentBackDetails> = {
  code: 'grant-report-sent-back',
  title: label('Pyynnöt täydentää avustuksen selvitystä', 'Begäran om att komplettera en bidragsredovisning', 'Requests to complete the report on a grant'),
  explanation: label(
    'Tulee, kun avustuksen myöntäjä palauttaa organisaatiosi selvityksen täydennettäväksi. Siitä ei voi luopua: uutta avustusta ei makseta, jos korjattu selvitys puuttuu määräpäivän jälkeen.',
    'Kommer när bidragsgivaren sänder tillbaka din organisations redovisning för komplettering. Det kan inte väljas bort: inget nytt bidrag betalas om den korrigerade redovisningen saknas efter den utsatta dagen.',
    'Comes when a granter sends your organisation’s report back. Nobody can do without it: no new grant is paid while the corrected report is missing after the day that was set.',
  ),
  subject: label('Avustuksen selvitys on täydennettävä', 'Redovisningen av ett bidrag ska kompletteras', 'The report on a grant is to be completed'),
  body: {
    fi: body('fi', (granter, round, dueOn) => [
      'Hei,',
      `${granter} on palauttanut organisaationne selvityksen avustuksen käytöstä täydennettäväksi. Avustushaku: ${round}.`,
      `Antakaa korjattu selvitys viimeistään ${dueOn}. Jos se puuttuu sen jälkeen, myöntäjä ei maksa teille uutta avustusta. Mitä pyydetään, on luettavissa Pirtissä.`,
    ], 'Avaa selvitys'),
    sv: body('sv', (granter, round, dueOn) => [
      'Hej,',
      `${granter} har sänt tillbaka er organisations redovisning av ett bidrag för komplettering. Ansökningsomgång: ${round}.`,
      `Lämna en korrigerad redovisning senast ${dueOn}. Om den saknas därefter betalar bidragsgivaren inget nytt bidrag till er. Vad som begärs kan läsas i Pirtti.`,
    ], 'Öppna redovisningen'),
    en: body('en', (granter, round, dueOn) => [
      'Hello,',
      `${granter} has sent back your organisation’s report on the use of a grant. Round: ${round}.`,
      `Give a corrected report by ${dueOn}. While it is missing after that, the granter pays you no new grant. What is asked can be read in Pirtti.`,
    ], 'Open the report'),
  },
  urgent: false,
  mayBeDeclined: false,
  example: {
    granter: { fi: 'Mallilan kunta', sv: 'Mallby kommun', en: 'Municipality of Mallila' }, round: 'Järjestöavustukset 2027', dueOn: '2028-04-30',
    link: 'https://pirtti.example/tyo/avustukset/hakemukset/9c1f0c52-3c1e-4d57-9a51-0a6b2f6f0a77',
  },
};
