import type { Place } from '../activities/domain/activity-content.js';

const place = (kind: Place['kind'], municipalityCode: Place['municipalityCode'], streetAddress: string | null, fi: string, sv?: string): Place =>
  ({ placeId: null, kind, municipalityCode, village: null, coordinates: null, streetAddress, onlineUrl: null, names: { fi, ...(sv && { sv }) } });

/** Where the demo's activities meet. Public places by their names, without house numbers that would be somebody's. */
export const DEMO_PLACES = {
  kohtaamispaikka: place('association-house', '217', 'Keskuskatu', 'Kohtaamispaikan tupa'),
  kirjasto: place('library', '217', null, 'Kannuksen kaupunginkirjasto'),
  uimahalli: place('swimming-hall', '217', null, 'Kannuksen uimahalli'),
  nuorisotila: place('youth-facility', '217', null, 'Kannuksen nuorisotila'),
  seurakuntatalo: place('parish-hall', '217', null, 'Kannuksen seurakuntatalo'),
  kylatalo: { ...place('village-house', '217', null, 'Kylätalo Tanssitupa'), village: 'Eskola', coordinates: { latitude: 63.84, longitude: 24.13 } },
  tori: place('outdoors', '217', null, 'Kannuksen tori'),
  toholampi: place('parish-hall', '849', null, 'Toholammin seurakuntatalo'),
  kokkola: place('library', '272', null, 'Kokkolan pääkirjasto', 'Karleby huvudbibliotek'),
  puisto: place('outdoors', '272', null, 'Englantilainen puisto', 'Engelska parken'),
  kaustinen: place('library', '236', null, 'Kaustisen kirjasto', 'Kaustby bibliotek'),
} as const;
