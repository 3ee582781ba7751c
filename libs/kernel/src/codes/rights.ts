import type { Label } from '../languages.js';
import { codesOf, label, type CodeList } from './code-list.js';
import type { OrganisationType } from './organisations.js';
import type { Role } from './people.js';

/** What rights let people do, in words for those who have never heard of roles. */
export const RIGHTS = {
  users: label('Käyttäjät ja oikeudet', 'Användare och rättigheter', 'Users and their rights'),
  agreements: label('Sopimukset', 'Avtal', 'Agreements'),
  partners: label('Kumppanien tiedot', 'Partnernas uppgifter', 'Partners’ details'),
  activities: label('Oma toiminta', 'Egen verksamhet', 'Own activities'),
  participants: label('Toimintaan ohjatut ihmiset', 'Personer som hänvisats till verksamheten', 'People referred to activities'),
  attendance: label('Läsnäolojen merkitseminen', 'Anteckning av närvaro', 'Marking attendance'),
  volunteers: label('Vapaaehtoiset ja kyydit', 'Volontärer och skjutsar', 'Volunteers and rides'),
  clients: label('Omat asiakkaat ja lähetteet', 'Egna klienter och remisser', 'Own clients and referrals'),
  support: label('Tuettavat ihmiset', 'Personer som får stöd', 'People being supported'),
  desk: label('Kaikki saapuneet lähetteet', 'Alla inkomna remisser', 'All incoming referrals'),
  reports: label('Luvut ja raportit', 'Siffror och rapporter', 'Figures and reports'),
} as const satisfies CodeList<string>;
export type Right = keyof typeof RIGHTS;
export const RIGHT_CODES = codesOf<Right>(RIGHTS);

/** The rights that a role brings. Each service decides by roles; this says it to people. */
export const RIGHTS_OF_ROLE: Readonly<Record<Role, readonly [Right, ...Right[]]>> = {
  'service-counsellor': ['clients'],
  'link-person': ['support'],
  'link-person-coordinator': ['support', 'desk'],
  'activity-publisher': ['activities', 'participants'],
  'attendance-helper': ['attendance'],
  'volunteer-coordinator': ['volunteers'],
  'hyte-coordinator': ['partners', 'agreements', 'reports'],
  'association-adviser': ['partners'],
  'reporting-officer': ['reports'],
  'organisation-admin': ['users', 'agreements', 'partners'],
};

/** One sentence of what a role lets somebody see and do. */
export const ROLE_SENTENCES: Readonly<Record<Role, Label>> = {
  'service-counsellor': label(
    'Näkee omat asiakkaansa, ottaa yksinäisyyden puheeksi, etsii sopivaa toimintaa ja lähettää lähetteen asiakkaan luvalla.',
    'Ser sina egna klienter, tar upp ensamheten, söker passande verksamhet och skickar en remiss med klientens tillstånd.',
    'Sees their own clients, raises the subject of loneliness, finds what fits and sends a referral with the client’s consent.'),
  'link-person-coordinator': label(
    'Näkee kaikki organisaatiolle saapuneet lähetteet ja niiden asiakkaat sekä huolehtii, että joku ottaa jokaisen vastaan.',
    'Ser alla remisser som kommit till organisationen och deras klienter, och ser till att någon tar emot var och en.',
    'Sees all referrals that reach the organisation with their clients, and makes sure that somebody takes each of them.'),
  'link-person': label(
    'Ottaa lähetteitä vastaan, näkee ne ihmiset, joita itse tukee, tapaa heitä ja pyytää heille paikan toiminnasta.',
    'Tar emot remisser, ser dem som hen själv stöder, träffar dem och ber om en plats i verksamheten åt dem.',
    'Takes referrals, sees the people whom they support themselves, meets them and asks for their place in an activity.'),
  'activity-publisher': label(
    'Julkaisee organisaation toimintaa, näkee siihen ohjattujen ihmisten nimet sovituin ehdoin ja merkitsee osallistumisen.',
    'Publicerar organisationens verksamhet, ser namnen på dem som hänvisats dit enligt vad som avtalats och antecknar närvaron.',
    'Publishes the organisation’s activities, sees the names of people referred to them as agreed, and marks attendance.'),
  'attendance-helper': label(
    'Merkitsee, ketkä tulivat paikalle. Ei muuta toimintaa. Ei näe asiakkaita.',
    'Antecknar vilka som kom. Ändrar inte verksamheten. Ser inga klienter.',
    'Marks who came. Changes nothing in activities. Sees no clients.'),
  'volunteer-coordinator': label(
    'Näkee organisaation vapaaehtoiset ja heidän yhteystietonsa, löytää heille tehtäviä ja pareja sekä järjestää kyytejä. Ei näe asiakkaita.',
    'Ser organisationens volontärer och deras kontaktuppgifter, hittar uppgifter och par åt dem och ordnar skjutsar. Ser inga klienter.',
    'Sees the organisation’s volunteers and their contact details, finds tasks and matches for them, and arranges rides. Sees no clients.'),
  'hyte-coordinator': label(
    'Ylläpitää alueen kumppanien tietoja, valmistelee sopimuksia, seuraa lukuja ja julkaisee raportin. Ei näe asiakkaita.',
    'Upprätthåller uppgifterna om områdets partner, bereder avtal, följer siffrorna och publicerar rapporten. Ser inga klienter.',
    'Keeps the details of the area’s partners, prepares agreements, follows the figures and publishes the report. Sees no clients.'),
  'association-adviser': label(
    'Ylläpitää pienten yhdistysten tietoja niiden pyynnöstä ja puolesta. Ei näe asiakkaita.',
    'Upprätthåller små föreningars uppgifter på deras begäran och för deras räkning. Ser inga klienter.',
    'Keeps small associations’ details at their request and on their behalf. Sees no clients.'),
  'reporting-officer': label(
    'Näkee alueen luvut, arvioi toimenpiteet ja tekee raportin. Ei näe asiakkaita.',
    'Ser områdets siffror, bedömer åtgärderna och gör rapporten. Ser inga klienter.',
    'Sees the area’s figures, assesses the measures and makes the report. Sees no clients.'),
  'organisation-admin': label(
    'Päättää, kuka saa tehdä mitä, allekirjoittaa ja päättää sopimuksia ja pitää organisaation tiedot ajan tasalla. Ei näe asiakkaita.',
    'Bestämmer vem som får göra vad, undertecknar och avslutar avtal och håller organisationens uppgifter aktuella. Ser inga klienter.',
    'Decides who may do what, signs and ends agreements and keeps the organisation’s details up to date. Sees no clients.'),
};

const EVERYONES: readonly Role[] = ['activity-publisher', 'attendance-helper', 'volunteer-coordinator', 'association-adviser', 'organisation-admin'];
const PUBLIC_BODIES: readonly Role[] = ['link-person-coordinator', 'link-person', 'hyte-coordinator', 'reporting-officer'];
const MORE: Readonly<Partial<Record<OrganisationType, readonly Role[]>>> = {
  'wellbeing-region': ['service-counsellor', ...PUBLIC_BODIES],
  'joint-municipal-authority': ['service-counsellor', ...PUBLIC_BODIES],
  municipality: PUBLIC_BODIES,
};

/** The roles that an organisation of a kind has to give: an association has no clients and no area whose figures are its own. */
export const rolesOfKind = (type: OrganisationType): readonly Role[] => [...MORE[type] ?? [], ...EVERYONES];

/** What somebody with these roles may do, in the order of the list. */
export const rightsOf = (roles: readonly Role[]): readonly Right[] => RIGHT_CODES.filter((right) => roles.some((role) => RIGHTS_OF_ROLE[role].includes(right)));
