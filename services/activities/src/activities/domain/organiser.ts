import type { LocalizedText } from '@pirtti/kernel';

const NOT_YET_KNOWN: LocalizedText = { fi: 'Järjestäjä', sv: 'Arrangören', en: 'The organiser' };

/** By what name people know an organiser; what it is until the registry's mail has told its name. */
export const organiserNames = (known: { readonly names: LocalizedText } | undefined): LocalizedText => known?.names ?? NOT_YET_KNOWN;
