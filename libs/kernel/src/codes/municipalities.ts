import { codesOf, label, type CodeList } from './code-list.js';

/** Municipalities by the three-digit code of Statistics Finland (a string: `074` keeps its zero). */
export const MUNICIPALITIES = {
  '217': label('Kannus', 'Kannus', 'Kannus'),
  '272': label('Kokkola', 'Karleby', 'Kokkola'),
  '236': label('Kaustinen', 'Kaustby', 'Kaustinen'),
  '924': label('Veteli', 'Vetil', 'Veteli'),
  '849': label('Toholampi', 'Toholampi', 'Toholampi'),
  '584': label('Perho', 'Perho', 'Perho'),
  '074': label('Halsua', 'Halso', 'Halsua'),
  '421': label('Lestijärvi', 'Lestijärvi', 'Lestijärvi'),
  '172': label('Joutsa', 'Joutsa', 'Joutsa'),
  '179': label('Jyväskylä', 'Jyväskylä', 'Jyväskylä'),
  '182': label('Jämsä', 'Jämsä', 'Jämsä'),
  '216': label('Kannonkoski', 'Kannonkoski', 'Kannonkoski'),
  '226': label('Karstula', 'Karstula', 'Karstula'),
  '256': label('Kinnula', 'Kinnula', 'Kinnula'),
  '265': label('Kivijärvi', 'Kivijärvi', 'Kivijärvi'),
  '312': label('Kyyjärvi', 'Kyyjärvi', 'Kyyjärvi'),
  '410': label('Laukaa', 'Laukas', 'Laukaa'),
  '601': label('Pihtipudas', 'Pihtipudas', 'Pihtipudas'),
  '850': label('Toivakka', 'Toivakka', 'Toivakka'),
  '931': label('Viitasaari', 'Viitasaari', 'Viitasaari'),
  '992': label('Äänekoski', 'Äänekoski', 'Äänekoski'),
} as const satisfies CodeList<string>;
export type MunicipalityCode = keyof typeof MUNICIPALITIES;
export const MUNICIPALITY_CODES = codesOf<MunicipalityCode>(MUNICIPALITIES);

/** Said of a person whose municipality must not be told, by law or by wish, so that the gap itself says nothing. */
export const UNKNOWN_MUNICIPALITY = 'unknown';

/** Wellbeing services counties (two-digit codes) and their municipalities, as far as Pirtti is used in them. */
export const WELLBEING_REGIONS = {
  '18': { name: label('Keski-Pohjanmaa', 'Mellersta Österbotten', 'Central Ostrobothnia'), municipalities: ['217', '272', '236', '924', '849', '584', '074', '421'] },
  '15': { name: label('Keski-Suomi', 'Mellersta Finland', 'Central Finland'), municipalities: ['172', '179', '182', '216', '226', '256', '265', '312', '410', '601', '850', '931', '992'] },
} as const;
