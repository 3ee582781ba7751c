import { codesOf, label, type CodeList } from './code-list.js';

/** Kinds of organisation (seeds R1-12 and the rest). */
export const ORGANISATION_TYPES = {
  'wellbeing-region': label('Hyvinvointialue', 'Välfärdsområde', 'Wellbeing services county'),
  municipality: label('Kunta', 'Kommun', 'Municipality'),
  association: label('Yhdistys', 'Förening', 'Association'),
  parish: label('Seurakunta', 'Församling', 'Parish'),
  foundation: label('Säätiö', 'Stiftelse', 'Foundation'),
  'village-association': label('Kyläyhdistys', 'Byaförening', 'Village association'),
  'informal-group': label('Vapaamuotoinen ryhmä', 'Informell grupp', 'Informal group'),
  'influence-body': label('Vaikuttamistoimielin', 'Påverkansorgan', 'Statutory influence body'),
} as const satisfies CodeList<string>;
export type OrganisationType = keyof typeof ORGANISATION_TYPES;
export const ORGANISATION_TYPE_CODES = codesOf<OrganisationType>(ORGANISATION_TYPES);

/** What an agreement lets the parties do with each other's clients. */
export const AGREEMENT_PURPOSES = {
  placement: label('Asiakkaan saattaminen toimintaan', 'Att slussa en klient till verksamhet', 'Placing a client in an activity'),
  referral: label('Lähete linkkihenkilölle', 'Remiss till länkperson', 'Referral to a link person'),
} as const satisfies CodeList<string>;
export type AgreementPurpose = keyof typeof AGREEMENT_PURPOSES;
export const AGREEMENT_PURPOSE_CODES = codesOf<AgreementPurpose>(AGREEMENT_PURPOSES);

/** The fields of a client that an agreement and a consent may open to a partner. */
export const SHARED_FIELDS = {
  name: label('Nimi', 'Namn', 'Name'),
  phone: label('Puhelinnumero', 'Telefonnummer', 'Phone number'),
  language: label('Asiointikieli', 'Kontaktspråk', 'Language'),
  needs: label('Tuen tarpeet ja esteet', 'Stödbehov och hinder', 'Needs and barriers'),
} as const satisfies CodeList<string>;
export type SharedField = keyof typeof SHARED_FIELDS;
export const SHARED_FIELD_CODES = codesOf<SharedField>(SHARED_FIELDS);
