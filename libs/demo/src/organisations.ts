import { idOf, type LocalizedText, type MunicipalityCode, type OrganisationType } from '@pirtti/kernel';

/** Names of demo things are made from this, so that every service knows the same ids without asking another. */
const NAMESPACE = '3b9f2c1e-6a7d-4f50-8c21-9e0d5b7a1c00';

/** The id of a named demo thing, the same in every service and on every machine. */
export const demoId = (name: string): string => idOf(NAMESPACE, name);

export interface DemoOrganisation {
  readonly id: string;
  readonly type: OrganisationType;
  readonly names: LocalizedText;
  readonly municipalityCode: MunicipalityCode | null;
  readonly serviceArea: readonly MunicipalityCode[];
  readonly bilingual: boolean;
}

const organisation = (
  key: string, type: OrganisationType, names: LocalizedText, municipalityCode: MunicipalityCode | null,
  serviceArea: readonly MunicipalityCode[], bilingual = false,
): DemoOrganisation => ({ id: demoId(`organisation:${key}`), type, names, municipalityCode, serviceArea, bilingual });

/** Public bodies bear their real names; every association is made up and says so. */
export const DEMO_ORGANISATIONS = {
  soite: organisation('soite', 'wellbeing-region', {
    fi: 'Keski-Pohjanmaan hyvinvointialue Soite', sv: 'Mellersta Österbottens välfärdsområde Soite', en: 'Wellbeing services county of Central Ostrobothnia Soite',
  }, null, ['217', '272', '236', '924', '849', '584', '074', '421'], true),
  kannus: organisation('kannus', 'municipality', { fi: 'Kannuksen kaupunki', sv: 'Kannus stad', en: 'Town of Kannus' }, '217', ['217']),
  kohtaamispaikka: organisation('kohtaamispaikka', 'association', {
    fi: 'Kannuksen Kohtaamispaikka ry (kuvitteellinen)', sv: 'Kannuksen Kohtaamispaikka rf (fiktiv)', en: 'Kannus Meeting Place Association (fictional)',
  }, '217', ['217']),
  vanverksamhet: organisation('vanverksamhet', 'association', {
    fi: 'Kokkola-Karleby vänverksamhet rf (kuvitteellinen)', sv: 'Kokkola-Karleby vänverksamhet rf (fiktiv)', en: 'Kokkola-Karleby Friend Activity (fictional)',
  }, '272', ['272'], true),
  diakonia: organisation('diakonia', 'parish', {
    fi: 'Kannuksen seurakunnan diakoniaryhmä (kuvitteellinen)', sv: 'Kannus församlings diakonigrupp (fiktiv)', en: 'Diaconal group of Kannus parish (fictional)',
  }, '217', ['217', '849']),
} as const;
