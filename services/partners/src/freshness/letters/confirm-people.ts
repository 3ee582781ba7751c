import { APPOINTED_ROLES, inLanguage, label, writtenDay, type AppointedRole, type Language, type LocalizedText } from '@pirtti/kernel';
import type { LetterBody, LetterKind } from '@pirtti/notify';
import type { Question } from '../asking.js';

export interface ConfirmPeople extends Question {
  readonly names: LocalizedText;
  /** Of how many people it is asked. Who they are is read in Pirtti: a letter names nobody. */
  readonly count: number;
  /** To what they are named. */
  readonly roles: readonly AppointedRole[];
}

type Say = (name: string, count: number, roles: string, until: string) => readonly string[];

const body = (language: Language, say: Say, none: string, act: string) => ({ names, count, roles, until, link }: ConfirmPeople): LetterBody =>
  ({ paragraphs: say(inLanguage(names, language), count, roles.map((role) => APPOINTED_ROLES[role][language]).join(', ') || none, writtenDay(until)), link: { label: act, url: link } });

/** Asks an organisation whether its contact persons are still there. */
export const CONFIRM_PEOPLE: LetterKind<ConfirmPeople> = {
  code: 'confirm-people',
  title: label('Muistutukset henkilöiden vahvistamisesta', 'Påminnelser om att bekräfta personer', 'Reminders to confirm people'),
  explanation: label(
    'Kysyy, ovatko organisaation nimeämät henkilöt yhä tehtävissään. Menee organisaation omaan osoitteeseen eikä kenellekään henkilölle, joten siitä ei voi luopua: muuten roolit jäisivät tyhjiksi kenenkään tietämättä.',
    'Frågar om de personer som organisationen har utsett är kvar i sina uppgifter. Skickas till organisationens egen adress och inte till någon person, så det kan inte väljas bort: annars skulle rollerna bli tomma utan att någon visste om det.',
    'Asks whether the people whom an organisation has named are still there. It goes to the organisation’s own address and to no person, so nobody can do without it: otherwise roles would become empty with nobody knowing.',
  ),
  subject: label('Ovatko henkilönne yhä tehtävissään?', 'Är era personer kvar i sina uppgifter?', 'Are your people still there?'),
  body: {
    fi: body('fi', (name, count, roles, until) => [
      'Hei,',
      `Pirtin kumppanirekisterissä on organisaation ${name} henkilöitä, joita ei ole vahvistettu pitkään aikaan: ${count}. Roolit: ${roles}.`,
      `Jos he kaikki ovat yhä tehtävissään, vahvistakaa se alla olevasta linkistä. Kirjautua ei tarvitse. Linkki toimii kerran, ${until} saakka.`,
      'Keitä he ovat, näkyy Pirtissä. Jos joku on lähtenyt, kirjautukaa ja siirtäkää hänen roolinsa seuraajalle. Vahvistamaton henkilö ei myöhemmin enää täytä rooliaan.',
    ], 'ei rooleja', 'Vahvistakaa henkilöt'),
    sv: body('sv', (name, count, roles, until) => [
      'Hej,',
      `I Pirttis partnerregister finns personer hos ${name} som inte har bekräftats på länge: ${count}. Roller: ${roles}.`,
      `Om alla är kvar i sina uppgifter, bekräfta det via länken nedan. Ni behöver inte logga in. Länken fungerar en gång, till och med ${until}.`,
      'Vilka de är syns i Pirtti. Om någon har slutat, logga in och överför rollerna till en efterträdare. En person som inte bekräftas fyller senare inte längre sin roll.',
    ], 'inga roller', 'Bekräfta personerna'),
    en: body('en', (name, count, roles, until) => [
      'Hello,',
      `Pirtti’s registry has people of ${name} whom nobody has confirmed for a long time: ${count}. Roles: ${roles}.`,
      `If all of them are still there, say so by the link below. You need not log in. The link works once, until ${until}.`,
      'Who they are is seen in Pirtti. If somebody has left, log in and hand their roles over. A person who is not confirmed later no longer fills their role.',
    ], 'no roles', 'Confirm the people'),
  },
  urgent: false,
  mayBeDeclined: false,
  example: {
    names: { fi: 'Mallilan kunta', sv: 'Mallby kommun', en: 'Municipality of Mallila' }, count: 2, roles: ['contact-person', 'key-person'], until: '2027-02-03',
    link: 'https://pirtti.example/vahvista/6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01?mita=henkilot#esimerkki',
  },
};
