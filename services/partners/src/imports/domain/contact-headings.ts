import { label, type Label } from '@pirtti/kernel';
import type { Column } from '../../organisations/domain/headings.js';

/** What the columns of an organisation's contact person are called. The list that is taken along has none of them: it is shown to more than those who name people. */
export const CONTACT_HEADINGS = {
  contactName: label('Yhdyshenkilö', 'Kontaktperson', 'Contact person'),
  contactEmail: label('Yhdyshenkilön sähköposti', 'Kontaktpersonens e-post', 'Contact person e-mail'),
  contactPhone: label('Yhdyshenkilön puhelin', 'Kontaktpersonens telefon', 'Contact person telephone'),
  contactRole: label('Rooli', 'Roll', 'Role'),
} as const satisfies Record<string, Label>;
export type ContactColumn = keyof typeof CONTACT_HEADINGS;
export const CONTACT_COLUMNS = Object.keys(CONTACT_HEADINGS) as readonly ContactColumn[];

/** Whatever a column of a file may be. */
export type FileColumn = Column | ContactColumn;

/** Most lists say "yhteyshenkilö" of whom the registry calls "yhdyshenkilö". */
export const asTheRegistrySays = (heading: string): string => heading.trim().replace(/^yhteyshenkilö/i, 'Yhdyshenkilö');
