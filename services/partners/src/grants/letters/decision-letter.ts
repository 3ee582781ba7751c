import { inLanguage, label, type Language, type LocalizedText } from '@pirtti/kernel';
import type { LetterBody, LetterKind } from '@pirtti/notify';

export interface GrantDecidedDetails {
  readonly granter: LocalizedText;
  /** The round's title, in the language of the round. */
  readonly round: string;
  readonly link: string;
}

const body = (language: Language, say: (granter: string, round: string) => readonly string[], act: string) => ({ granter, round, link }: GrantDecidedDetails): LetterBody =>
  ({ paragraphs: say(inLanguage(granter, language), round), link: { label: act, url: link } });

/** Tells an applicant that there is a decision. Which one is read in Pirtti. */
export const GRANT_DECIDED: LetterKind<GrantDecidedDetails> = {
  code: 'grant-decided',
  title: label('Tiedot avustuspäätöksistä', 'Meddelanden om bidragsbeslut', 'News of grant decisions'),
  explanation: label(
    'Tulee, kun organisaatiosi avustushakemuksesta on päätetty. Päätös on Pirtissä myös ilman viestiä.',
    'Kommer när din organisations bidragsansökan har avgjorts. Beslutet finns i Pirtti även utan meddelande.',
    'Comes when your organisation’s grant application has been decided. The decision is in Pirtti without the message too.',
  ),
  subject: label('Avustushakemuksesta on päätetty', 'En bidragsansökan har avgjorts', 'A grant application has been decided'),
  body: {
    fi: body('fi', (granter, round) => ['Hei,', `Organisaationne avustushakemuksesta on päätetty. Avustuksen myöntäjä: ${granter}. Avustushaku: ${round}.`, 'Päätös perusteluineen on Pirtissä.'], 'Lue päätös'),
    sv: body('sv', (granter, round) => ['Hej,', `Er organisations bidragsansökan har avgjorts. Bidragsgivare: ${granter}. Ansökningsomgång: ${round}.`, 'Beslutet med motivering finns i Pirtti.'], 'Läs beslutet'),
    en: body('en', (granter, round) => ['Hello,', `Your organisation’s grant application has been decided. Granter: ${granter}. Round: ${round}.`, 'The decision and its reasons are in Pirtti.'], 'Read the decision'),
  },
  urgent: false,
  mayBeDeclined: true,
  example: {
    granter: { fi: 'Mallilan kunta', sv: 'Mallby kommun', en: 'Municipality of Mallila' }, round: 'Järjestöavustukset 2027',
    link: 'https://pirtti.example/tyo/avustukset/hakemukset/9c1f0c52-3c1e-4d57-9a51-0a6b2f6f0a77',
  },
};
