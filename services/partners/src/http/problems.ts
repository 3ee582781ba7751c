import { label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';
import { ACCESS_PROBLEMS } from './access-problems.js';
import { AGREEMENT_PROBLEMS } from './agreement-problems.js';
import { FORUM_PROBLEMS } from './forum-problems.js';
import { APPOINTMENT_PROBLEMS } from './appointment-problems.js';
import { RESPONSIBILITY_PROBLEMS } from './responsibility-problems.js';
import { OPERATING_MODEL_PROBLEMS } from './operating-model-problems.js';
import { TRAINING_PROBLEMS } from './training-problems.js';
import { NETWORK_PROBLEMS } from './network-problems.js';
import { GRANT_PROBLEMS } from './grant-problems.js';
import { IMPORT_PROBLEMS } from './import-problems.js';

/** What this service may refuse, in words that say what to do next. */
export const PROBLEMS = {
  'organisation-is-kept-by-others': {
    status: 403,
    title: label('Tämän organisaation tietoja ylläpitävät muut', 'Den här organisationens uppgifter upprätthålls av andra', 'Others keep the data of this organisation'),
    detail: label(
      'Tietoja muuttavat organisaation oma pääkäyttäjä, sen järjestöohjaaja ja kotikunnan tai alueen hyte-koordinaattori.',
      'Uppgifterna ändras av organisationens egen huvudanvändare, dess föreningsrådgivare och hyte-koordinatorn i hemkommunen eller regionen.',
      'Its own administrator, its association adviser and the HYTE coordinator of its home municipality or region may change them.'),
  },
  'registry-is-kept-by-coordinators': {
    status: 403,
    title: label('Organisaation lisää rekisteriin kunnan tai hyvinvointialueen hyte-koordinaattori', 'En organisation läggs till i registret av kommunens eller välfärdsområdets hyte-koordinator', 'The HYTE coordinator of a municipality or wellbeing region adds organisations to the registry'),
  },
  'organisation-has-changed': {
    status: 409,
    title: label('Joku muu ehti muuttaa samoja tietoja', 'Någon annan hann ändra samma uppgifter', 'Somebody else has changed the same record'),
    detail: label('Mitään ei tallennettu päälle. Katso, mikä muuttui, ja valitse, kumpi jää.', 'Inget skrevs över. Se vad som ändrats och välj vilket som gäller.', 'Nothing was overwritten. See what changed and choose which stays.'),
  },
  'organisation-comes-with-installation': {
    status: 409,
    title: label('Kunnat ja hyvinvointialueet lisää ja rajaa ylläpito', 'Kommuner och välfärdsområden läggs till och avgränsas av administratören', 'Municipalities and wellbeing regions are added and bounded by whoever runs the service'),
    detail: label('Valitse toinen tyyppi, tai pyydä muutos ylläpidolta.', 'Välj en annan typ eller be administratören om ändringen.', 'Choose another type, or ask whoever runs the service for the change.'),
  },
  'business-id-is-registered': {
    status: 409,
    title: label('Tämä Y-tunnus on jo rekisterissä', 'Det här FO-numret finns redan i registret', 'This business ID is in the registry already'),
    detail: label('Avaa rekisterissä oleva organisaatio ja täydennä sitä.', 'Öppna organisationen som finns i registret och komplettera den.', 'Open the organisation that is there and complete it.'),
  },
  'informal-group-needs-a-host': {
    status: 409,
    title: label('Vapaamuotoinen ryhmä tarvitsee isäntäorganisaation', 'En informell grupp behöver en värdorganisation', 'An informal group needs a host organisation'),
  },
  'informal-group-has-no-business-id': {
    status: 409,
    title: label('Vapaamuotoisella ryhmällä ei ole Y-tunnusta', 'En informell grupp har inget FO-nummer', 'An informal group has no business ID'),
    detail: label('Jos sillä on Y-tunnus, valitse tyypiksi esimerkiksi yhdistys.', 'Om den har ett FO-nummer, välj till exempel förening som typ.', 'If it has one, choose another type, such as association.'),
  },
  'swedish-name-is-missing': {
    status: 409,
    title: label('Kaksikielinen organisaatio tarvitsee nimen myös ruotsiksi', 'En tvåspråkig organisation behöver ett namn också på svenska', 'A bilingual organisation needs a name in Swedish too'),
  },
  'related-organisation-is-unknown': {
    status: 409,
    title: label('Valittua organisaatiota ei ole rekisterissä', 'Den valda organisationen finns inte i registret', 'The chosen organisation is not in the registry'),
    detail: label('Lisää se ensin rekisteriin.', 'Lägg först till den i registret.', 'Add it to the registry first.'),
  },
  'organisation-is-part-of-itself': {
    status: 409,
    title: label('Organisaatio ei voi olla osa itseään', 'En organisation kan inte vara en del av sig själv', 'An organisation cannot be a part of itself'),
    detail: label('Valittu yläorganisaatio on tämän alla.', 'Den valda överordnade organisationen finns under den här.', 'The chosen organisation above it is below it.'),
  },
  'successor-needs-an-ending': {
    status: 409,
    title: label('Kerro toiminnan viimeinen päivä, kun valitset jatkajan', 'Ange verksamhetens sista dag när du väljer efterträdare', 'Give the last day of work when you choose a successor'),
  },
  'organisation-succeeds-itself': {
    status: 409,
    title: label('Organisaatio ei voi jatkaa omaa työtään', 'En organisation kan inte efterträda sig själv', 'An organisation cannot succeed itself'),
  },
  'confirmation-link-does-not-work': {
    status: 404,
    title: label('Linkki ei toimi enää', 'Länken fungerar inte längre', 'The link does not work any more'),
    detail: label(
      'Se on käytetty tai vanhentunut, tai siitä puuttuu osa. Kirjautunut ylläpitäjä voi vahvistaa tiedot rekisterissä.',
      'Den har använts eller föråldrats, eller en del av den saknas. Den som upprätthåller uppgifterna kan logga in och bekräfta dem i registret.',
      'It has been used or has expired, or a part of it is missing. Whoever keeps the record can log in and confirm it in the registry.'),
  },
  'adviser-is-unknown': {
    status: 409,
    title: label('Valittua järjestöohjaajan organisaatiota ei ole, tai se on lopettanut', 'Den valda rådgivarens organisation finns inte eller har upphört', 'The chosen adviser’s organisation does not exist or has ended'),
  },
  'organisation-advises-itself': {
    status: 409,
    title: label('Ylläpidon voi antaa vain toiselle organisaatiolle', 'Upprätthållandet kan bara ges till en annan organisation', 'The keeping can be given to another organisation only'),
  },
  ...ACCESS_PROBLEMS,
  ...IMPORT_PROBLEMS,
  ...AGREEMENT_PROBLEMS,
  ...FORUM_PROBLEMS,
  ...APPOINTMENT_PROBLEMS,
  ...RESPONSIBILITY_PROBLEMS,
  ...OPERATING_MODEL_PROBLEMS,
  ...TRAINING_PROBLEMS,
  ...NETWORK_PROBLEMS,
  ...GRANT_PROBLEMS,
} as const satisfies ProblemCatalogue;
