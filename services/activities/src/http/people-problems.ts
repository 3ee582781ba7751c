import { label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';

/** What the vault of people may refuse. */
export const PEOPLE_PROBLEMS = {
  'person-cannot-be-reached': {
    status: 422,
    title: label('Sähköposti tai puhelinnumero puuttuu', 'E-postadress eller telefonnummer saknas', 'An e-mail address or a phone number is missing'),
    detail: label('Anna ainakin toinen, jotta henkilölle voidaan kertoa muutoksista.', 'Ange åtminstone det ena, så att personen kan få veta om ändringar.', 'Give at least one of them, so that the person can be told of changes.'),
  },
  'person-has-changed': {
    status: 409,
    title: label('Joku muu ehti muuttaa tietoja', 'Någon annan hann ändra uppgifterna', 'Somebody else has changed the details'),
    detail: label('Mitään ei tallennettu päälle. Katso, mikä muuttui, ja päätä sitten.', 'Inget skrevs över. Se vad som ändrats och bestäm sedan.', 'Nothing was overwritten. See what changed and decide then.'),
  },
  'person-is-erased': {
    status: 409,
    title: label('Henkilön tiedot on poistettu', 'Personens uppgifter har raderats', 'The person’s details have been erased'),
    detail: label('Poistettuja tietoja ei saa takaisin. Kysy ne henkilöltä uudelleen, jos hän palaa.', 'Raderade uppgifter kan inte återställas. Fråga personen på nytt om hen återkommer.', 'Erased details cannot be brought back. Ask the person again if they return.'),
  },
} as const satisfies ProblemCatalogue;
