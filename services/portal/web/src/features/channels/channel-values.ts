import type { ChannelKind, Language, MunicipalityCode } from '@pirtti/kernel';
import type { Channel, ChannelBody } from '../../api/types/activities';

/** What is in the fields of the form. */
export interface ChannelValues {
  readonly kind: ChannelKind | '';
  readonly name: string;
  readonly municipalityCodes: readonly MunicipalityCode[];
  readonly languages: readonly Language[];
  /** Monday is 1; empty where there is no deadline. */
  readonly weekday: string;
  readonly time: string;
  readonly lengthLimit: string;
  readonly office: string;
  readonly phone: string;
  readonly email: string;
  readonly url: string;
  readonly active: 'yes' | 'no';
}

export const blankChannel = (language: Language): ChannelValues =>
  ({ kind: '', name: '', municipalityCodes: [], languages: [language], weekday: '', time: '12:00', lengthLimit: '', office: '', phone: '', email: '', url: '', active: 'yes' });

export const channelValuesOf = ({ kind, name, municipalityCodes, languages, deadline, lengthLimit, contact, url, active }: Channel): ChannelValues => ({
  kind, name, municipalityCodes, languages, weekday: deadline ? String(deadline.weekday) : '', time: deadline?.time ?? '12:00', lengthLimit: lengthLimit === null ? '' : String(lengthLimit),
  office: contact?.office ?? '', phone: contact?.phone ?? '', email: contact?.email ?? '', url: url ?? '', active: active ? 'yes' : 'no',
});

/** Only of values in which nothing is missing. */
export const channelBodyOf = ({ kind, name, municipalityCodes, languages, weekday, time, lengthLimit, office, phone, email, url, active }: ChannelValues): ChannelBody => ({
  kind: kind || 'other', name: name.trim(), municipalityCodes: [...municipalityCodes], languages: [...languages], deadline: weekday === '' ? null : { weekday: Number(weekday), time },
  lengthLimit: lengthLimit.trim() === '' ? null : Number(lengthLimit), contact: { office: office.trim() || null, phone: phone.trim() || null, email: email.trim() || null }, url: url.trim() || null, active: active === 'yes',
});
