import { label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';

/** What may stand in the way of naming somebody. */
export const APPOINTMENT_PROBLEMS = {
  'appointment-ends-before-it-begins': {
    status: 409,
    title: label('Rooli päättyisi ennen kuin se alkaa', 'Rollen skulle upphöra innan den börjar', 'The role would end before it begins'),
    detail: label('Tarkista ensimmäinen ja viimeinen päivä.', 'Kontrollera första och sista dagen.', 'Check the first and the last day.'),
  },
  'appointment-has-begun': {
    status: 409,
    title: label('Rooli on jo alkanut', 'Rollen har redan börjat', 'The role has begun already'),
    detail: label('Päätä se viimeisellä päivällä.', 'Avsluta den med en sista dag.', 'End it with a last day.'),
  },
  'appointment-is-cancelled': {
    status: 409,
    title: label('Rooli peruttiin ennen kuin se alkoi', 'Rollen ställdes in innan den började', 'The role was cancelled before it began'),
    detail: label('Nimeä henkilö uudelleen.', 'Utse personen på nytt.', 'Name the person anew.'),
  },
  'appointment-has-changed': {
    status: 409,
    title: label('Joku muu ehti muuttaa tätä roolia', 'Någon annan hann ändra den här rollen', 'Somebody else has changed this role'),
    detail: label('Mitään ei tallennettu päälle. Katso, mikä muuttui, ja päätä sitten.', 'Inget skrevs över. Se vad som ändrats och bestäm sedan.', 'Nothing was overwritten. See what changed and decide then.'),
  },
  'contact-person-has-changed': {
    status: 409,
    title: label('Joku muu ehti muuttaa yhteystietoja', 'Någon annan hann ändra kontaktuppgifterna', 'Somebody else has changed the contact details'),
    detail: label('Mitään ei tallennettu päälle. Katso, mikä muuttui, ja päätä sitten.', 'Inget skrevs över. Se vad som ändrats och bestäm sedan.', 'Nothing was overwritten. See what changed and decide then.'),
  },
  'role-is-of-public-bodies': {
    status: 409,
    title: label('Tähän rooliin nimeää kunta, kuntayhtymä tai hyvinvointialue', 'Till den här rollen utser en kommun, en samkommun eller ett välfärdsområde', 'A municipality, a joint authority or a wellbeing services county names to this role'),
    detail: label('Yhdistys voi nimetä esimerkiksi yhdyshenkilön.', 'En förening kan utse till exempel en kontaktperson.', 'An association can name a contact person, for example.'),
  },
  'area-is-missing': {
    status: 409,
    title: label('Valitse kunnat, joita rooli koskee', 'Välj de kommuner som rollen gäller', 'Choose the municipalities that the role covers'),
  },
  'area-is-beyond-the-organisation': {
    status: 409,
    title: label('Rooli ulottuisi organisaation toiminta-alueen ulkopuolelle', 'Rollen skulle sträcka sig utanför organisationens verksamhetsområde', 'The role would reach beyond the organisation’s service area'),
    detail: label('Valitse kuntia organisaation toiminta-alueelta.', 'Välj kommuner inom organisationens verksamhetsområde.', 'Choose municipalities within its service area.'),
  },
  'person-has-the-role-already': {
    status: 409,
    title: label('Henkilö on jo samassa roolissa samaan aikaan', 'Personen har redan samma roll under samma tid', 'The person has the same role at the same time already'),
    detail: label('Muuta olemassa olevaa roolia, tai valitse toinen aika.', 'Ändra den befintliga rollen eller välj en annan tid.', 'Change the role that is there, or choose another time.'),
  },
  'role-has-no-counterpart': {
    status: 409,
    title: label('Vain kummilla on toinen puoli', 'Bara en fadder har en motpart', 'Only a godparent has another side'),
  },
  'godparent-needs-a-counterpart': {
    status: 409,
    title: label('Kerro, kenen kummiksi henkilö nimetään', 'Ange vems fadder personen utses till', 'Tell whose godparent the person is to be'),
  },
  'godparents-join-a-municipality-and-an-association': {
    status: 409,
    title: label('Kummipari yhdistää kunnan ja järjestön', 'Ett fadderpar förenar en kommun och en organisation', 'A pair of godparents joins a municipality and an association'),
    detail: label('Kunta nimeää järjestökummin järjestölle ja järjestö kuntakummin kunnalle.', 'Kommunen utser en föreningsfadder för organisationen, och organisationen en kommunfadder för kommunen.', 'The municipality names an association godparent for the association, and the association a municipality godparent for the municipality.'),
  },
  'person-is-not-told': {
    status: 409,
    title: label('Valitse henkilö tai kirjoita uuden henkilön tiedot', 'Välj en person eller skriv uppgifterna om en ny', 'Choose a person or write the details of a new one'),
  },
  'person-is-of-another-organisation': {
    status: 409,
    title: label('Henkilö kuuluu toiseen organisaatioon', 'Personen hör till en annan organisation', 'The person belongs to another organisation'),
  },
  'person-has-left': {
    status: 409,
    title: label('Henkilö on lähtenyt organisaatiosta', 'Personen har lämnat organisationen', 'The person has left the organisation'),
    detail: label('Nimeä joku toinen.', 'Utse någon annan.', 'Name somebody else.'),
  },
  'person-is-leaving': {
    status: 409,
    title: label('Henkilö on lähdössä organisaatiosta', 'Personen är på väg att lämna organisationen', 'The person is leaving the organisation'),
    detail: label('Anna viimeinen päivä, joka on ennen lähtöä, tai valitse joku toinen.', 'Ange en sista dag som infaller före avgången, eller välj någon annan.', 'Give a last day no later than the leaving, or choose somebody else.'),
  },
} as const satisfies ProblemCatalogue;
