import { inLanguage, label, type Language, type LocalizedText } from '@pirtti/kernel';
import type { LetterBody, LetterKind } from '@pirtti/notify';

export interface GrantDecidedDetails {
  readonly granter: LocalizedText;
  /** The round's title, in the language of the round. */
  readonly round: string;
  readonly link: string;
  /** Where the claim for rectification was decided upon, and not the application. */
  readonly isRectification?: boolean;
}

const body = (language: Language, say: (granter: string, round: string, isRectification: boolean) => readonly string[], act: string) => ({ granter, round, link, isRectification = false }: GrantDecidedDetails): LetterBody =>
  ({ paragraphs: say(inLanguage(granter, language), round, isRectification), link: { label: act, url: link } });

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
    fi: body('fi', (granter, round, isRectification) => ['Hei,', `Organisaationne ${isRectification ? 'oikaisuvaatimuksesta' : 'avustushakemuksesta'} on päätetty. Avustuksen myöntäjä: ${granter}. Avustushaku: ${round}.`, 'Päätös perusteluineen ja ohje muutoksen hakemiseen ovat Pirtissä.'], 'Lue päätös'),
    sv: body('sv', (granter, round, isRectification) => ['Hej,', `Er organisations ${isRectification ? 'begäran om omprövning' : 'bidragsansökan'} har avgjorts. Bidragsgivare: ${granter}. Ansökningsomgång: ${round}.`, 'Beslutet med motivering och anvisning om hur man söker ändring finns i Pirtti.'], 'Läs beslutet'),
    en: body('en', (granter, round, isRectification) => ['Hello,', `Your organisation’s ${isRectification ? 'claim for rectification' : 'grant application'} has been decided. Granter: ${granter}. Round: ${round}.`, 'The decision, its reasons and how to appeal are in Pirtti.'], 'Read the decision'),
  },
  urgent: false,
  mayBeDeclined: true,
  example: {
    granter: { fi: 'Mallilan kunta', sv: 'Mallby kommun', en: 'Municipality of Mallila' }, round: 'Järjestöavustukset 2027',
    link: 'https://pirtti.example/tyo/avustukset/hakemukset/9c1f0c52-3c1e-4d57-9a51-0a6b2f6f0a77',
  },
};
