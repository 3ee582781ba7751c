import { ACCESSIBILITY_PROFILE_CODES, ACCESSIBILITY_PROFILES, inLanguage, label, MUNICIPALITIES, PLACE_KINDS, PLACE_STATES, type AccessibilityProfile, type Language } from '@pirtti/kernel';
import { tableOf } from '../../http/table-of.js';
import type { RegisteredPlaceResponse } from './place.response.js';

const [YES, NO] = [label('kyllä', 'ja', 'yes'), label('ei', 'nej', 'no')];
const profiles = (answer: 'yes' | 'no') => ({ accessibility }: RegisteredPlaceResponse, language: Language): string =>
  ACCESSIBILITY_PROFILE_CODES.filter((code: AccessibilityProfile) => accessibility[code] === answer).map((code) => ACCESSIBILITY_PROFILES[code][language]).join(', ');

/** The register of places for a spreadsheet. What nobody has told of accessibility is in neither of its columns. */
export const placeTable = tableOf<RegisteredPlaceResponse>(label('paikat', 'platser', 'places'), [
  [label('Nimi', 'Namn', 'Name'), ({ names }, language) => inLanguage(names, language)],
  [label('Tyyppi', 'Typ', 'Type'), ({ kind }, language) => PLACE_KINDS[kind][language]],
  [label('Osoite', 'Adress', 'Address'), ({ streetAddress }) => streetAddress ?? ''],
  [label('Postinumero', 'Postnummer', 'Postal code'), ({ postalCode }) => postalCode ?? ''],
  [label('Kylä', 'By', 'Village'), ({ village }) => village ?? ''],
  [label('Kunta', 'Kommun', 'Municipality'), ({ municipalityCode }, language) => MUNICIPALITIES[municipalityCode][language]],
  [label('Arjen kohtaamispaikka', 'Vardaglig mötesplats', 'Everyday meeting place'), ({ everyday }, language) => (everyday ? YES : NO)[language]],
  [label('Esteettömyys: sopii', 'Tillgänglighet: lämpar sig', 'Accessibility: suits'), profiles('yes')],
  [label('Esteettömyys: ei sovi', 'Tillgänglighet: lämpar sig inte', 'Accessibility: does not suit'), profiles('no')],
  [label('Alkaa', 'Börjar', 'Begins'), ({ validFrom }) => validFrom ?? ''],
  [label('Viimeinen päivä', 'Sista dag', 'Last day'), ({ validTo }) => validTo ?? ''],
  [label('Tilanne', 'Läge', 'State'), ({ state }, language) => PLACE_STATES[state][language]],
  [label('Puhelin', 'Telefon', 'Phone'), ({ phone }) => phone ?? ''],
  [label('Sähköposti', 'E-post', 'E-mail'), ({ email }) => email ?? ''],
  [label('Ylläpitää', 'Upprätthålls av', 'Kept by'), ({ owner }, language) => (owner.names ? inLanguage(owner.names, language) : '')],
]);
