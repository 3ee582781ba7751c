import { codesOf, label, type CodeList } from './code-list.js';

/** Kinds of organisation (seeds R1-12 and the rest; hospital districts are history). */
export const ORGANISATION_TYPES = {
  'wellbeing-region': label('Hyvinvointialue', 'Välfärdsområde', 'Wellbeing services county'),
  municipality: label('Kunta', 'Kommun', 'Municipality'),
  'joint-municipal-authority': label('Kuntayhtymä', 'Samkommun', 'Joint municipal authority'),
  'regional-council': label('Maakuntaliitto', 'Landskapsförbund', 'Regional council'),
  'hospital-district': label('Sairaanhoitopiiri', 'Sjukvårdsdistrikt', 'Hospital district'),
  'social-competence-centre': label('Sosiaalialan osaamiskeskus', 'Kompetenscentrum inom det sociala området', 'Centre of excellence on social welfare'),
  'state-agency': label('Valtakunnallinen viranomainen', 'Riksomfattande myndighet', 'National agency'),
  'state-regional-agency': label('Aluehallintovirasto', 'Regionförvaltningsverk', 'Regional state administrative agency'),
  'ely-centre': label('ELY-keskus', 'NTM-central', 'ELY Centre'),
  'employment-service': label('Työllisyyspalvelut', 'Sysselsättningstjänster', 'Employment services'),
  association: label('Yhdistys', 'Förening', 'Association'),
  'village-association': label('Kyläyhdistys', 'Byaförening', 'Village association'),
  parish: label('Seurakunta', 'Församling', 'Parish'),
  foundation: label('Säätiö', 'Stiftelse', 'Foundation'),
  'educational-institution': label('Oppilaitos', 'Läroanstalt', 'Educational institution'),
  company: label('Yritys', 'Företag', 'Company'),
  project: label('Hanke', 'Projekt', 'Project'),
  'influence-body': label('Vaikuttamistoimielin', 'Påverkansorgan', 'Statutory influence body'),
  'informal-group': label('Vapaamuotoinen ryhmä', 'Informell grupp', 'Informal group'),
} as const satisfies CodeList<string>;
export type OrganisationType = keyof typeof ORGANISATION_TYPES;
export const ORGANISATION_TYPE_CODES = codesOf<OrganisationType>(ORGANISATION_TYPES);

/** Languages in which an organisation serves people. */
export const SERVICE_LANGUAGES = {
  fi: label('suomi', 'finska', 'Finnish'),
  sv: label('ruotsi', 'svenska', 'Swedish'),
  en: label('englanti', 'engelska', 'English'),
  et: label('viro', 'estniska', 'Estonian'),
  ru: label('venäjä', 'ryska', 'Russian'),
  uk: label('ukraina', 'ukrainska', 'Ukrainian'),
  ar: label('arabia', 'arabiska', 'Arabic'),
  so: label('somali', 'somaliska', 'Somali'),
  fse: label('suomalainen viittomakieli', 'finskt teckenspråk', 'Finnish Sign Language'),
} as const satisfies CodeList<string>;
export type ServiceLanguage = keyof typeof SERVICE_LANGUAGES;
export const SERVICE_LANGUAGE_CODES = codesOf<ServiceLanguage>(SERVICE_LANGUAGES);

/** What an agreement lets the parties do with each other's clients, now or once. */
export const AGREEMENT_PURPOSES = {
  placement: label('Asiakkaan saattaminen toimintaan', 'Att slussa en klient till verksamhet', 'Placing a client in an activity'),
  referral: label('Lähete linkkihenkilölle', 'Remiss till länkperson', 'Referral to a link person'),
} as const satisfies CodeList<string>;
export type AgreementPurpose = keyof typeof AGREEMENT_PURPOSES;
export const AGREEMENT_PURPOSE_CODES = codesOf<AgreementPurpose>(AGREEMENT_PURPOSES);

/** What can be agreed now: only that which the services hold to. A referral goes to the organisation's own link persons, so it needs no agreement. */
export const AGREEABLE_PURPOSE_CODES = ['placement'] as const satisfies readonly AgreementPurpose[];
export type AgreeablePurpose = (typeof AGREEABLE_PURPOSE_CODES)[number];
export const isAgreeable = (purpose: AgreementPurpose): purpose is AgreeablePurpose => (AGREEABLE_PURPOSE_CODES as readonly AgreementPurpose[]).includes(purpose);

/** The fields of a client that an agreement and a consent may open to a partner. */
export const SHARED_FIELDS = {
  name: label('Nimi', 'Namn', 'Name'),
  phone: label('Puhelinnumero', 'Telefonnummer', 'Phone number'),
  language: label('Asiointikieli', 'Kontaktspråk', 'Language'),
  needs: label('Tuen tarpeet ja esteet', 'Stödbehov och hinder', 'Needs and barriers'),
} as const satisfies CodeList<string>;
export type SharedField = keyof typeof SHARED_FIELDS;
export const SHARED_FIELD_CODES = codesOf<SharedField>(SHARED_FIELDS);
