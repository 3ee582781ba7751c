import { idOf, type LocalizedText, type MunicipalityCode, type OrganisationType, type ServiceLanguage } from '@pirtti/kernel';

/** Names of demo things are made from this, so that every service knows the same ids without asking another. */
const NAMESPACE = '3b9f2c1e-6a7d-4f50-8c21-9e0d5b7a1c00';

/** The id of a named demo thing, the same in every service and on every machine. */
export const demoId = (name: string): string => idOf(NAMESPACE, name);

/** What is told of an organisation beyond its name and place. */
export interface DemoDetails {
  /** Of the series that is never given to anybody, with its check digit. */
  readonly businessId?: string;
  readonly languages?: readonly ServiceLanguage[];
  readonly description?: LocalizedText;
  readonly website?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly parentId?: string;
  readonly memberIds?: readonly string[];
  readonly endedOn?: string;
  readonly successorId?: string;
  /** Who entered it into the registry; itself when left out. */
  readonly registeredBy?: string;
}

export interface DemoOrganisation {
  readonly id: string;
  readonly type: OrganisationType;
  readonly names: LocalizedText;
  readonly municipalityCode: MunicipalityCode | null;
  readonly serviceArea: readonly MunicipalityCode[];
  readonly bilingual: boolean;
  readonly details: DemoDetails;
}

const idFor = (key: string): string => demoId(`organisation:${key}`);

const organisation = (
  key: string, type: OrganisationType, names: LocalizedText, municipalityCode: MunicipalityCode | null,
  serviceArea: readonly MunicipalityCode[], details: DemoDetails = {}, bilingual = false,
): DemoOrganisation => ({ id: idFor(key), type, names, municipalityCode, serviceArea, bilingual, details });

const municipality = (key: string, code: MunicipalityCode, fi: string, sv: string, en: string, bilingual = false): DemoOrganisation =>
  organisation(key, 'municipality', { fi, sv, en }, code, [code], { languages: bilingual ? ['fi', 'sv'] : ['fi'] }, bilingual);

const CENTRAL_OSTROBOTHNIA = ['217', '272', '236', '924', '849', '584', '074', '421'] as const;
const CENTRAL_FINLAND = ['172', '179', '182', '216', '226', '256', '265', '312', '410', '601', '850', '931', '992'] as const;

/** Public bodies bear their real names; every association is made up and says so. */
export const DEMO_ORGANISATIONS = {
  soite: organisation('soite', 'wellbeing-region', {
    fi: 'Keski-Pohjanmaan hyvinvointialue Soite', sv: 'Mellersta Österbottens välfärdsområde Soite', en: 'Wellbeing services county of Central Ostrobothnia Soite',
  }, null, CENTRAL_OSTROBOTHNIA, { languages: ['fi', 'sv'] }, true),
  kannus: municipality('kannus', '217', 'Kannuksen kaupunki', 'Kannus stad', 'Town of Kannus'),
  kohtaamispaikka: organisation('kohtaamispaikka', 'association', {
    fi: 'Kannuksen Kohtaamispaikka ry (kuvitteellinen)', sv: 'Kannuksen Kohtaamispaikka rf (fiktiv)', en: 'Kannus Meeting Place Association (fictional)',
  }, '217', ['217'], {
    businessId: '9999900-1', languages: ['fi'], phone: '040 000 0000', email: 'toimisto@kohtaamispaikka.example', website: 'https://kohtaamispaikka.example',
    description: {
      fi: 'Avoimia kohtaamispaikkoja ja vertaisryhmiä, joihin voi tulla sellaisena kuin on.', sv: 'Öppna mötesplatser och kamratgrupper, dit man får komma som man är.',
      en: 'Open meeting places and peer groups that anyone may join as they are.',
    },
  }),
  vanverksamhet: organisation('vanverksamhet', 'association', {
    fi: 'Kokkola-Karleby vänverksamhet rf (kuvitteellinen)', sv: 'Kokkola-Karleby vänverksamhet rf (fiktiv)', en: 'Kokkola-Karleby Friend Activity (fictional)',
  }, '272', ['272'], {
    businessId: '9999902-8', languages: ['sv', 'fi'], email: 'info@vanverksamhet.example',
    description: { fi: 'Ystävätoimintaa kahdella kielellä: vierailuja, kävelyseuraa ja yhteisiä iltoja.', sv: 'Vänverksamhet på två språk: besök, promenadsällskap och gemensamma kvällar.' },
  }, true),
  diakonia: organisation('diakonia', 'parish', {
    fi: 'Kannuksen seurakunnan diakoniaryhmä (kuvitteellinen)', sv: 'Kannus församlings diakonigrupp (fiktiv)', en: 'Diaconal group of Kannus parish (fictional)',
  }, '217', ['217', '849'], { languages: ['fi'], phone: '040 000 0002' }),
  kokkola: municipality('kokkola', '272', 'Kokkolan kaupunki', 'Karleby stad', 'City of Kokkola', true),
  kaustinen: municipality('kaustinen', '236', 'Kaustisen kunta', 'Kaustby kommun', 'Municipality of Kaustinen'),
  veteli: municipality('veteli', '924', 'Vetelin kunta', 'Vetil kommun', 'Municipality of Veteli'),
  toholampi: municipality('toholampi', '849', 'Toholammin kunta', 'Toholampi kommun', 'Municipality of Toholampi'),
  perho: municipality('perho', '584', 'Perhon kunta', 'Perho kommun', 'Municipality of Perho'),
  halsua: municipality('halsua', '074', 'Halsuan kunta', 'Halso kommun', 'Municipality of Halsua'),
  lestijarvi: municipality('lestijarvi', '421', 'Lestijärven kunta', 'Lestijärvi kommun', 'Municipality of Lestijärvi'),
  keskiSuomi: organisation('keski-suomi', 'wellbeing-region', {
    fi: 'Keski-Suomen hyvinvointialue', sv: 'Mellersta Finlands välfärdsområde', en: 'Wellbeing services county of Central Finland',
  }, null, CENTRAL_FINLAND, { languages: ['fi'] }),
  jyvaskyla: municipality('jyvaskyla', '179', 'Jyväskylän kaupunki', 'Jyväskylä stad', 'City of Jyväskylä'),
  karstula: municipality('karstula', '226', 'Karstulan kunta', 'Karstula kommun', 'Municipality of Karstula'),
  viitasaari: municipality('viitasaari', '931', 'Viitasaaren kaupunki', 'Viitasaari stad', 'Town of Viitasaari'),
  pihtipudas: municipality('pihtipudas', '601', 'Pihtiputaan kunta', 'Pihtipudas kommun', 'Municipality of Pihtipudas'),
  aanekoski: municipality('aanekoski', '992', 'Äänekosken kaupunki', 'Äänekoski stad', 'Town of Äänekoski'),
  wiitaunioni: organisation('wiitaunioni', 'joint-municipal-authority', {
    fi: 'Wiitaunioni', sv: 'Wiitaunioni', en: 'Wiitaunioni',
  }, '931', ['931', '601'], {
    languages: ['fi'], memberIds: [idFor('viitasaari'), idFor('pihtipudas')], description: { fi: 'Viitasaaren ja Pihtiputaan yhteistyö hyvinvoinnin edistämisessä.' },
  }),
  sairaanhoitopiiri: organisation('sairaanhoitopiiri', 'hospital-district', {
    fi: 'Keski-Suomen sairaanhoitopiiri', sv: 'Mellersta Finlands sjukvårdsdistrikt', en: 'Central Finland Hospital District',
  }, '179', CENTRAL_FINLAND, { languages: ['fi'], endedOn: '2022-12-31', successorId: idFor('keski-suomi'), registeredBy: idFor('keski-suomi') }),
  ray: organisation('ray', 'association', {
    fi: 'Raha-automaattiyhdistys', sv: 'Penningautomatföreningen', en: 'Finland’s Slot Machine Association',
  }, null, [], { languages: ['fi', 'sv'], endedOn: '2016-12-31', successorId: idFor('stea'), registeredBy: idFor('kannus') }),
  stea: organisation('stea', 'state-agency', {
    fi: 'Sosiaali- ja terveysjärjestöjen avustuskeskus STEA', sv: 'Understödscentralen för social- och hälsoorganisationer STEA', en: 'Funding Centre for Social Welfare and Health Organisations STEA',
  }, null, [], { languages: ['fi', 'sv'], registeredBy: idFor('kannus') }),
  neuvosto: organisation('neuvosto', 'influence-body', {
    fi: 'Kannuksen vanhus- ja vammaisneuvosto', sv: 'Kannus äldre- och handikappråd', en: 'Kannus council for older people and people with disabilities',
  }, '217', ['217'], { languages: ['fi'], parentId: idFor('kannus'), registeredBy: idFor('kannus') }),
  soittorinki: organisation('soittorinki', 'informal-group', {
    fi: 'Lestijokilaakson soittorinki (kuvitteellinen)', sv: 'Lestijokilaaksos telefonring (fiktiv)', en: 'Phone ring of the Lestijoki valley (fictional)',
  }, '217', ['217', '849', '421'], {
    languages: ['fi'], parentId: idFor('kohtaamispaikka'), registeredBy: idFor('kannus'),
    description: { fi: 'Vapaaehtoiset soittavat toisilleen ja niille, jotka kaipaavat juttuseuraa.' },
  }),
  jarjestotuki: organisation('jarjestotuki', 'association', {
    fi: 'Keski-Pohjanmaan Järjestötuki ry (kuvitteellinen)', sv: 'Mellersta Österbottens Föreningsstöd rf (fiktiv)', en: 'Central Ostrobothnia Association Support (fictional)',
  }, '272', CENTRAL_OSTROBOTHNIA, {
    businessId: '9999903-6', languages: ['fi', 'sv'], email: 'neuvonta@jarjestotuki.example', description: { fi: 'Järjestöohjaajat auttavat pieniä yhdistyksiä kaikissa alueen kunnissa.' },
  }),
  perhonKyla: organisation('perhon-kyla', 'village-association', {
    fi: 'Perhon kyläyhdistys ry (kuvitteellinen)', sv: 'Perho byaförening rf (fiktiv)', en: 'Perho Village Association (fictional)',
  }, '584', ['584', '074'], { businessId: '9999904-4', languages: ['fi'], registeredBy: idFor('jarjestotuki') }),
  digituki: organisation('digituki', 'association', {
    fi: 'Halsuan digituki ry (kuvitteellinen)', sv: 'Halso digistöd rf (fiktiv)', en: 'Halsua Digital Support (fictional)',
  }, '074', ['074', '421'], { businessId: '9999905-2', languages: ['fi', 'uk'] }),
  pelinuoret: organisation('pelinuoret', 'association', {
    fi: 'Äänekosken pelinuoret ry (kuvitteellinen)', sv: 'Äänekoski unga spelare rf (fiktiv)', en: 'Young Gamers of Äänekoski (fictional)',
  }, '992', ['992', '410'], { businessId: '9999906-0', languages: ['fi', 'en'] }),
} as const;
