import type { Language, MunicipalityCode, NetworkResource, NetworkType } from '@pirtti/kernel';
import type { Network, NetworkBody } from '../../api/types/partners';
import { today } from '../../shared/format';

/** What is in the fields of the form. */
export interface NetworkValues {
  readonly type: NetworkType | '';
  readonly name: string;
  readonly purpose: string;
  readonly municipalityCodes: readonly MunicipalityCode[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly resource: NetworkResource;
  readonly resourceNote: string;
  readonly forumId: string;
  readonly language: Language;
}

/** Where municipalities lack a cooperation network, that is what is begun. */
export const blankNetwork = (language: Language, lacking: readonly MunicipalityCode[]): NetworkValues => ({
  type: lacking.length > 0 ? 'wellbeing-cooperation' : '', name: '', purpose: '', municipalityCodes: [...lacking].sort(), startsOn: today(), endsOn: '', resource: 'none', resourceNote: '', forumId: '', language,
});

export const networkValuesOf = ({ type, name, purpose, municipalityCodes, startsOn, endsOn, resource, resourceNote, forum, language }: Network): NetworkValues =>
  ({ type, name, purpose, municipalityCodes, startsOn, endsOn: endsOn ?? '', resource, resourceNote, forumId: forum?.id ?? '', language });

/** Only of values in which nothing is missing. */
export const networkBodyOf = ({ type, name, purpose, municipalityCodes, startsOn, endsOn, resource, resourceNote, forumId, language }: NetworkValues): NetworkBody => ({
  type: type || 'other', name: name.trim(), purpose: purpose.trim(), municipalityCodes: [...municipalityCodes], startsOn, endsOn: endsOn || null, resource,
  resourceNote: resource === 'none' ? '' : resourceNote.trim(), forumId: forumId || null, language,
});
