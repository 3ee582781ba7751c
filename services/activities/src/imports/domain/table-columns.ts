import { label, LANGUAGES, type Label } from '@pirtti/kernel';

/** What the columns of a table of activities are called, in any of our languages and in any order. */
export const TABLE_HEADINGS = {
  uid: label('Tunniste', 'Identifierare', 'Identifier'),
  name: label('Nimi', 'Namn', 'Name'),
  nameSv: label('Nimi ruotsiksi', 'Namn på svenska', 'Name in Swedish'),
  kind: label('Laji', 'Slag', 'Kind'),
  summary: label('Lyhyesti', 'I korthet', 'In short'),
  description: label('Kuvaus', 'Beskrivning', 'Description'),
  place: label('Paikka', 'Plats', 'Place'),
  streetAddress: label('Osoite', 'Adress', 'Address'),
  municipality: label('Kunta', 'Kommun', 'Municipality'),
  startsOn: label('Päivä', 'Datum', 'Date'),
  startTime: label('Alkaa', 'Börjar', 'Starts'),
  endTime: label('Päättyy', 'Slutar', 'Ends'),
  repeats: label('Toistuu', 'Upprepas', 'Repeats'),
  until: label('Viimeinen päivä', 'Sista dag', 'Last day'),
  capacity: label('Paikkoja', 'Antal platser', 'Places'),
  price: label('Hinta', 'Pris', 'Price'),
  groups: label('Kohderyhmät', 'Målgrupper', 'Target groups'),
  languages: label('Kielet', 'Språk', 'Languages'),
  contactName: label('Yhteyshenkilö', 'Kontaktperson', 'Contact'),
  phone: label('Puhelin', 'Telefon', 'Telephone'),
  email: label('Sähköposti', 'E-post', 'E-mail'),
} as const satisfies Record<string, Label>;
export type TableColumn = keyof typeof TABLE_HEADINGS;
export const TABLE_COLUMNS = Object.keys(TABLE_HEADINGS) as readonly TableColumn[];
export const NEEDED_COLUMNS: readonly TableColumn[] = ['name', 'startsOn', 'startTime', 'endTime'];

const fold = (text: string): string => text.trim().toLocaleLowerCase('fi');

/** Which column a heading means; undefined for one that is nothing to us. */
export const columnOf = (heading: string): TableColumn | undefined =>
  TABLE_COLUMNS.find((column) => LANGUAGES.some((language) => fold(TABLE_HEADINGS[column][language]) === fold(heading)));
