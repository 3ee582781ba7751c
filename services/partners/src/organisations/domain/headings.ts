import { label, type Label } from '@pirtti/kernel';

/** What the columns of the list are called when it is a file: taken along and brought back under the same headings. */
export const HEADINGS = {
  name: label('Nimi', 'Namn', 'Name'),
  type: label('Tyyppi', 'Typ', 'Type'),
  businessId: label('Y-tunnus', 'FO-nummer', 'Business ID'),
  municipalityCode: label('Kotikunta', 'Hemkommun', 'Home municipality'),
  serviceArea: label('Toiminta-alue', 'Verksamhetsområde', 'Service area'),
  languages: label('Palvelukielet', 'Servicespråk', 'Languages'),
  website: label('Verkkosivu', 'Webbplats', 'Website'),
  email: label('Sähköposti', 'E-post', 'E-mail'),
  phone: label('Puhelin', 'Telefon', 'Telephone'),
  host: label('Isäntäorganisaatio', 'Värdorganisation', 'Host organisation'),
  endedOn: label('Toiminta päättyi', 'Verksamheten upphörde', 'Work ended'),
} as const satisfies Record<string, Label>;
export type Column = keyof typeof HEADINGS;
export const COLUMNS = Object.keys(HEADINGS) as readonly Column[];

/** What the list tells beside it, and nobody brings back: the registry itself notes it. */
export const TOLD = {
  confirmedAt: label('Tiedot vahvistettu', 'Uppgifterna bekräftade', 'Details confirmed'),
  archivedAt: label('Arkistoitu', 'Arkiverad', 'Archived'),
} as const satisfies Record<string, Label>;
export type Told = keyof typeof TOLD;
