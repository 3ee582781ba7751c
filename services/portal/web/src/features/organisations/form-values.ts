import type { MunicipalityCode, OrganisationType, ServiceLanguage } from '@pirtti/kernel';
import type { LocalizedText } from '../../api/types/operation';
import type { NamedOrganisation, OrganisationBody, OrganisationRecord } from '../../api/types/partners';
import type { Chosen } from '../../shared/chosen';
import { BLANK_WORDS, wordsOf, type Words } from '../../shared/words';

/** What is in the fields of the form. */
export interface OrganisationValues {
  readonly type: OrganisationType | '';
  readonly names: Words;
  readonly businessId: string;
  readonly municipalityCode: MunicipalityCode | '';
  readonly serviceArea: readonly MunicipalityCode[];
  readonly languages: readonly ServiceLanguage[];
  readonly bilingual: boolean;
  readonly description: Words;
  readonly website: string;
  readonly email: string;
  readonly phone: string;
  readonly parent: Chosen | null;
  readonly members: readonly Chosen[];
  readonly endedOn: string;
  readonly successor: Chosen | null;
}

export const BLANK: OrganisationValues = {
  type: '', names: BLANK_WORDS, businessId: '', municipalityCode: '', serviceArea: [], languages: ['fi'], bilingual: false, description: BLANK_WORDS,
  website: '', email: '', phone: '', parent: null, members: [], endedOn: '', successor: null,
};

const chosen = ({ id, names }: NamedOrganisation): Chosen => ({ id, names });

export const valuesOf = (one: OrganisationRecord): OrganisationValues => ({
  type: one.type, names: wordsOf(one.names), businessId: one.businessId ?? '', municipalityCode: one.municipalityCode ?? '', serviceArea: one.serviceArea, languages: one.languages,
  bilingual: one.bilingual, description: wordsOf(one.description), website: one.website ?? '', email: one.email ?? '', phone: one.phone ?? '',
  parent: one.parent && chosen(one.parent), members: one.members.map(chosen), endedOn: one.endedOn ?? '', successor: one.successor && chosen(one.successor),
});

function text({ fi, sv, en }: Words): LocalizedText | null {
  const [finnish, swedish, english] = [fi.trim(), sv.trim(), en.trim()];
  return finnish ? { fi: finnish, ...(swedish && { sv: swedish }), ...(english && { en: english }) } : null;
}
const orNull = (value: string): string | null => value.trim() || null;

export const bodyOf = (values: OrganisationValues, reason: string): OrganisationBody => ({
  type: values.type || 'association', names: text(values.names) ?? { fi: '' }, businessId: orNull(values.businessId), municipalityCode: values.municipalityCode || null,
  serviceArea: [...values.serviceArea], languages: [...values.languages], bilingual: values.bilingual, description: text(values.description),
  website: orNull(values.website), email: orNull(values.email), phone: orNull(values.phone), parentId: values.parent?.id ?? null, memberIds: values.members.map(({ id }) => id),
  endedOn: orNull(values.endedOn), successorId: values.successor?.id ?? null, reason: reason.trim(),
});
