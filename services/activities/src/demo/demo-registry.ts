import { DEMO_ORGANISATIONS, demoId, type DemoOrganisation } from '@pirtti/demo';
import type { LocalizedText } from '@pirtti/kernel';
import type { PlaceContent } from '../places/domain/place.js';

const { kohtaamispaikka, vanverksamhet, diakonia, perhonKyla, pelinuoret } = DEMO_ORGANISATIONS;

/** A place of the registry (the days of a pop-up one are counted from the demo's Monday), by the name under which the demo's activities pick it. */
export interface DemoPlace {
  readonly id: string;
  readonly owner: DemoOrganisation;
  readonly content: PlaceContent;
}

type Told = Partial<PlaceContent> & Pick<PlaceContent, 'kind' | 'municipalityCode'> & { readonly owner: DemoOrganisation; readonly names: LocalizedText; readonly at: readonly [latitude: number, longitude: number] | null };

const place = (key: string, { owner, at, ...told }: Told): DemoPlace => ({
  id: demoId(`place:${key}`), owner,
  content: {
    streetAddress: null, postalCode: null, village: null, directions: null, everyday: false, runByVolunteers: false, validFrom: null, validTo: null, accessibility: {}, accessibilityNote: null, phone: null, email: null,
    ...told, coordinates: at && { latitude: at[0], longitude: at[1] },
  },
});

const STEP_FREE = { wheelchair: 'yes', 'reduced-mobility': 'yes', rollator: 'yes', stroller: 'yes' } as const;
const LOOP = { 'hearing-aid': 'yes' } as const;

/** Public buildings by their names, about where they stand, without house numbers that would be somebody's. */
export const DEMO_REGISTRY = {
  kohtaamispaikka: place('kohtaamispaikka', {
    owner: kohtaamispaikka, kind: 'association-house', municipalityCode: '217', names: { fi: 'Kohtaamispaikan tupa', sv: 'Mötesplatsens stuga' }, streetAddress: 'Keskuskatu', postalCode: '69100', at: [63.9006, 23.9141],
    directions: { fi: 'Käynti pihan puolelta, sininen ovi.', sv: 'Ingång från gården, blå dörr.' }, accessibility: { ...STEP_FREE, 'visually-impaired': 'no', 'dementia-friendly': 'yes' }, accessibilityNote: { fi: 'Ramppi on pihan puolella.', sv: 'Rampen finns på gårdssidan.' },
    phone: '040 000 0101', email: 'toimisto@kohtaamispaikka.example',
  }),
  kirjasto: place('kirjasto', { owner: kohtaamispaikka, kind: 'library', municipalityCode: '217', names: { fi: 'Kannuksen kaupunginkirjasto', sv: 'Kannus stadsbibliotek' }, postalCode: '69100', at: [63.9012, 23.9155], everyday: true, accessibility: { ...STEP_FREE, ...LOOP } }),
  uimahalli: place('uimahalli', { owner: kohtaamispaikka, kind: 'swimming-hall', municipalityCode: '217', names: { fi: 'Kannuksen uimahalli' }, postalCode: '69100', at: [63.8989, 23.9202], everyday: true, accessibility: { wheelchair: 'yes', rollator: 'yes', 'visually-impaired': 'no' }, accessibilityNote: { fi: 'Allashissi on käytössä.' } }),
  nuorisotila: place('nuorisotila', { owner: kohtaamispaikka, kind: 'youth-facility', municipalityCode: '217', names: { fi: 'Kannuksen nuorisotila' }, postalCode: '69100', at: [63.9021, 23.9128], everyday: true, accessibility: { wheelchair: 'yes' } }),
  seurakuntatalo: place('seurakuntatalo', { owner: diakonia, kind: 'parish-hall', municipalityCode: '217', names: { fi: 'Kannuksen seurakuntatalo' }, postalCode: '69100', at: [63.9003, 23.9187], accessibility: { ...STEP_FREE, ...LOOP }, phone: '040 000 0303' }),
  kylatalo: place('kylatalo', { owner: kohtaamispaikka, kind: 'village-house', municipalityCode: '217', village: 'Eskola', names: { fi: 'Kylätalo Tanssitupa' }, at: [63.84, 24.13], runByVolunteers: true, accessibility: { 'reduced-mobility': 'yes', wheelchair: 'no' }, directions: { fi: 'Pysäkki on kylätalon edessä.' } }),
  tori: place('tori', { owner: kohtaamispaikka, kind: 'outdoors', municipalityCode: '217', names: { fi: 'Kannuksen tori' }, postalCode: '69100', at: [63.9008, 23.9162], everyday: true }),
  kauppa: place('kauppa', { owner: kohtaamispaikka, kind: 'shop', municipalityCode: '217', names: { fi: 'Kaupan juttupenkki' }, postalCode: '69100', at: [63.8998, 23.9171], everyday: true, accessibility: { wheelchair: 'yes', rollator: 'yes', stroller: 'yes' } }),
  toholampi: place('toholampi', { owner: diakonia, kind: 'parish-hall', municipalityCode: '849', names: { fi: 'Toholammin seurakuntatalo' }, postalCode: '69300', at: [63.7722, 24.2497], accessibility: { rollator: 'yes' } }),
  kokkola: place('kokkola', { owner: vanverksamhet, kind: 'library', municipalityCode: '272', names: { fi: 'Kokkolan pääkirjasto', sv: 'Karleby huvudbibliotek' }, postalCode: '67100', at: [63.8383, 23.1318], everyday: true, accessibility: { ...STEP_FREE, ...LOOP } }),
  puisto: place('puisto', { owner: vanverksamhet, kind: 'outdoors', municipalityCode: '272', names: { fi: 'Englantilainen puisto', sv: 'Engelska parken' }, at: [63.8426, 23.1268] }),
  kaustinen: place('kaustinen', { owner: vanverksamhet, kind: 'library', municipalityCode: '236', names: { fi: 'Kaustisen kirjasto', sv: 'Kaustby bibliotek' }, postalCode: '69600', at: [63.5486, 23.6926], everyday: true, accessibility: { ...STEP_FREE, 'dementia-friendly': 'yes' } }),
  perho: place('perho', { owner: perhonKyla, kind: 'village-house', municipalityCode: '584', village: 'Salamajärvi', names: { fi: 'Salamajärven kylätalo' }, at: [63.2701, 24.6903], runByVolunteers: true }),
  aanekoski: place('aanekoski', { owner: pelinuoret, kind: 'youth-facility', municipalityCode: '992', names: { fi: 'Äänekosken nuorisotila' }, at: [62.6043, 25.7266], everyday: true, accessibility: { wheelchair: 'yes', 'hearing-aid': 'no' } }),
  joulukahvila: place('joulukahvila', {
    owner: kohtaamispaikka, kind: 'pop-up', municipalityCode: '217', names: { fi: 'Pop up -joulukahvila' }, streetAddress: 'Asematie', postalCode: '69100', at: [63.9015, 23.9163], runByVolunteers: true,
    accessibility: { wheelchair: 'no', rollator: 'yes' }, directions: { fi: 'Tyhjä liiketila apteekin vieressä.' },
  }),
} as const satisfies Readonly<Record<string, DemoPlace>>;
