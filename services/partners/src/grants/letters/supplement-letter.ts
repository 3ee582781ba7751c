import { inLanguage, label, writtenDay, type Language, type LocalizedText } from '@pirtti/kernel';
import type { LetterBody, LetterKind } from '@pirtti/notify';

export interface SupplementDetails {
  readonly granter: LocalizedText;
  /** The round's title, in the language of the round. */
  readonly round: string;
  /** The last day on which an answer is taken. */
  readonly dueOn: string;
  readonly link: string;
}

const body = (language: Language, say: (granter: string, round: string, dueOn: string) => readonly string[], act: string) => ({ granter, round, dueOn, link }: SupplementDetails): LetterBody =>
  ({ paragraphs: say(inLanguage(granter, language), round, writtenDay(dueOn)), link: { label: act, url: link } });

/** Tells an applicant that the granter asks for more, and by when. What is asked is read in Pirtti. */
export const SUPPLEMENT_ASKED: LetterKind<SupplementDetails> = {
  code: 'grant-supplement',
  title: label('Pyynnöt täydentää avustushakemusta', 'Begäran om att komplettera en bidragsansökan', 'Requests to supplement a grant application'),
  explanation: label(
    'Tulee, kun avustuksen myöntäjä pyytää täydennystä organisaatiosi hakemukseen. Siitä ei voi luopua: täydennystä ei oteta vastaan määräpäivän jälkeen.',
    'Kommer när bidragsgivaren begär komplettering av din organisations ansökan. Det kan inte väljas bort: en komplettering tas inte emot efter den utsatta dagen.',
    'Comes when a granter asks for more about your organisation’s application. Nobody can do without it: a supplement is not taken after the day that was set.',
  ),
  subject: label('Avustushakemukseen pyydetään täydennystä', 'Komplettering av en bidragsansökan begärs', 'A grant application needs a supplement'),
  body: {
    fi: body('fi', (granter, round, dueOn) => [
      'Hei,',
      `${granter} pyytää täydennystä organisaationne avustushakemukseen. Avustushaku: ${round}.`,
      `Vastatkaa viimeistään ${dueOn}. Sen jälkeen täydennystä ei oteta vastaan. Mitä pyydetään, on luettavissa Pirtissä.`,
    ], 'Avaa hakemus'),
    sv: body('sv', (granter, round, dueOn) => [
      'Hej,',
      `${granter} begär komplettering av er organisations bidragsansökan. Ansökningsomgång: ${round}.`,
      `Svara senast ${dueOn}. Därefter tas ingen komplettering emot. Vad som begärs kan läsas i Pirtti.`,
    ], 'Öppna ansökan'),
    en: body('en', (granter, round, dueOn) => [
      'Hello,',
      `${granter} asks for a supplement to your organisation’s grant application. Round: ${round}.`,
      `Answer by ${dueOn}. After that no supplement is taken. What is asked can be read in Pirtti.`,
    ], 'Open the application'),
  },
  urgent: false,
  mayBeDeclined: false,
  example: {
    granter: { fi: 'Mallilan kunta', sv: 'Mallby kommun', en: 'Municipality of Mallila' }, round: 'Järjestöavustukset 2027', dueOn: '2027-02-10',
    link: 'https://pirtti.example/tyo/avustukset/hakemukset/9c1f0c52-3c1e-4d57-9a51-0a6b2f6f0a77',
  },
};
