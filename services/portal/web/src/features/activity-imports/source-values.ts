import type { ActivityKind, MunicipalityCode, TargetGroup } from '@pirtti/kernel';
import type { ImportSource, ImportSourceBody } from '../../api/types/activities';

/** A source as its form has it. */
export interface SourceValues {
  readonly name: string;
  readonly way: 'file' | 'address';
  readonly address: string;
  readonly everyHours: '1' | '6' | '24';
  readonly kind: ActivityKind;
  readonly municipalityCode: MunicipalityCode | '';
  readonly targetGroup: TargetGroup | '';
  readonly free: boolean;
  readonly phone: string;
  readonly email: string;
  readonly publish: 'draft' | 'publish';
}

export const BLANK_SOURCE: SourceValues = { name: '', way: 'file', address: '', everyHours: '6', kind: 'event', municipalityCode: '', targetGroup: 'everyone', free: false, phone: '', email: '', publish: 'draft' };

export const sourceValuesOf = ({ name, address, everyHours, usual, publish }: ImportSource): SourceValues => ({
  name, way: address === null ? 'file' : 'address', address: address ?? '', everyHours: everyHours <= 1 ? '1' : everyHours >= 24 ? '24' : '6', kind: usual.kind, municipalityCode: usual.municipalityCode,
  targetGroup: usual.targetGroups[0] ?? '', free: usual.free, phone: usual.contact?.phone ?? '', email: usual.contact?.email ?? '', publish: publish ? 'publish' : 'draft',
});

export const sourceBodyOf = ({ name, way, address, everyHours, kind, municipalityCode, targetGroup, free, phone, email, publish }: SourceValues): ImportSourceBody => ({
  name: name.trim(), address: way === 'address' ? address.trim() : null, everyHours: Number(everyHours), publish: publish === 'publish',
  usual: {
    kind, municipalityCode: municipalityCode as MunicipalityCode, languages: ['fi'], targetGroups: targetGroup ? [targetGroup] : [], free,
    contact: phone.trim() || email.trim() ? { phone: phone.trim() || null, email: email.trim() || null } : null,
  },
});
