import { label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';

/** What may stand in the way of an agreement. */
export const AGREEMENT_PROBLEMS = {
  'agreement-has-run-out': {
    status: 409,
    title: label('Sopimuksen voimassaolo on jo päättynyt', 'Avtalets giltighetstid har redan gått ut', 'The agreement has already run out'),
    detail: label('Jos yhteistyö jatkuu, laatikaa uusi sopimus.', 'Om samarbetet fortsätter, gör upp ett nytt avtal.', 'If the cooperation goes on, draft a new agreement.'),
  },
  'agreement-is-over': {
    status: 409,
    title: label('Sopimus on päätetty', 'Avtalet är avslutat', 'The agreement has been ended'),
    detail: label('Jos yhteistyö jatkuu, laatikaa uusi sopimus.', 'Om samarbetet fortsätter, gör upp ett nytt avtal.', 'If the cooperation goes on, draft a new agreement.'),
  },
  'agreement-is-not-signed': {
    status: 409,
    title: label('Kaikki eivät ole vielä allekirjoittaneet', 'Alla har inte undertecknat ännu', 'Not everybody has signed yet'),
    detail: label('Sitoumuksia voi kuitata, kun sopimus on allekirjoitettu.', 'Åtaganden kan prickas av när avtalet är undertecknat.', 'Commitments can be checked off once the agreement is signed.'),
  },
  'agreement-is-no-longer-a-draft': {
    status: 409,
    title: label('Sopimus ei ole enää luonnos', 'Avtalet är inte längre ett utkast', 'The agreement is no longer a draft'),
    detail: label('Allekirjoitettua sopimusta ei muuteta. Laatikaa uusi ja päättäkää vanha.', 'Ett undertecknat avtal ändras inte. Gör upp ett nytt och avsluta det gamla.', 'A signed agreement is not changed. Draft a new one and end the old.'),
  },
  'agreement-is-written-by-another': {
    status: 403,
    title: label('Luonnosta muuttaa se, joka on sen kirjoittanut', 'Utkastet ändras av den som har skrivit det', 'A draft is changed by the party that wrote it'),
    detail: label('Pyydä toista osapuolta tekemään muutos.', 'Be den andra parten göra ändringen.', 'Ask the other party to make the change.'),
  },
  'agreement-has-changed': {
    status: 409,
    title: label('Sopimusta on muutettu sen jälkeen, kun avasit sen', 'Avtalet har ändrats efter att du öppnade det', 'The agreement has been changed since you opened it'),
    detail: label('Mitään ei tallennettu päälle. Lue uusi teksti ja päätä sitten.', 'Inget skrevs över. Läs den nya texten och bestäm sedan.', 'Nothing was overwritten. Read the new text and decide then.'),
  },
  'change-takes-signatures': {
    status: 409,
    title: label('Joku on jo allekirjoittanut tämän tekstin', 'Någon har redan undertecknat den här texten', 'Somebody has already signed this text'),
    detail: label('Muutos poistaa allekirjoitukset. Vahvista, että teet sen tarkoituksella.', 'Ändringen tar bort underskrifterna. Bekräfta att du gör det med avsikt.', 'A change takes the signatures away. Confirm that you mean to.'),
  },
  'signing-needs-more': {
    status: 422,
    title: label('Sopimuksesta puuttuu vielä tietoja', 'Avtalet saknar ännu uppgifter', 'The agreement still lacks something'),
    detail: label('Luonnoksen kirjoittaja täydentää puuttuvat kohdat, ja sitten voi allekirjoittaa.', 'Den som skrev utkastet fyller i det som saknas, och sedan kan man underteckna.', 'The writer of the draft fills in what is missing, and then it can be signed.'),
  },
  'purpose-is-no-longer-agreed': {
    status: 422,
    title: label('Lähetteistä linkkihenkilölle ei enää sovita', 'Remisser till länkpersoner avtalas inte längre', 'Referrals to link persons are no longer agreed on'),
    detail: label('Luonnoksen kirjoittaja ottaa sen pois luonnoksesta ja tallentaa, ja sitten voi allekirjoittaa.', 'Den som skrev utkastet tar bort detta ur det och sparar, och sedan kan man underteckna.', 'The writer takes it out of the draft and saves, and then it can be signed.'),
  },
  'partner-is-your-own-organisation': {
    status: 422,
    title: label('Et voi sopia oman organisaatiosi kanssa', 'Du kan inte avtala med din egen organisation', 'You cannot agree with your own organisation'),
    detail: label('Valitse toinen osapuoli.', 'Välj en annan part.', 'Choose another party.'),
  },
  'partner-is-not-in-the-registry': {
    status: 422,
    title: label('Osapuolta ei ole kumppanirekisterissä', 'Parten finns inte i partnerregistret', 'The party is not in the registry'),
    detail: label('Valitse osapuoli rekisteristä.', 'Välj en part i registret.', 'Choose a party from the registry.'),
  },
  'agreement-ends-before-it-begins': {
    status: 422,
    title: label('Sopimus päättyisi ennen alkamistaan', 'Avtalet skulle upphöra innan det börjar', 'The agreement would end before it begins'),
    detail: label('Tarkista alkamis- ja päättymispäivä.', 'Kontrollera start- och slutdatum.', 'Check the first and the last day.'),
  },
  'review-is-outside-the-period': {
    status: 422,
    title: label('Tarkastelupäivä ei osu sopimuskauteen', 'Översynsdagen infaller inte under avtalsperioden', 'The review is outside the period'),
    detail: label('Valitse päivä kauden ajalta.', 'Välj en dag under perioden.', 'Choose a day within the period.'),
  },
  'task-is-of-no-party': {
    status: 422,
    title: label('Tehtävän tai sitoumuksen tekijä ei ole sopimuksen osapuoli', 'Den som ska utföra uppgiften eller åtagandet är inte part i avtalet', 'A task or commitment is given to somebody who is not a party'),
    detail: label('Valitse tekijäksi jokin osapuolista.', 'Välj någon av parterna.', 'Choose one of the parties.'),
  },
  'commitment-is-of-another-party': {
    status: 403,
    title: label('Sitoumuksen kuittaa se, joka on sen antanut', 'Åtagandet prickas av den som har gett det', 'A commitment is checked off by the party that made it'),
    detail: label('Kysy toiselta osapuolelta, onko se tehty.', 'Fråga den andra parten om det är gjort.', 'Ask the other party whether it is done.'),
  },
} as const satisfies ProblemCatalogue;
