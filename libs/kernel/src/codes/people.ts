import { codesOf, label, type CodeList } from './code-list.js';

/** What a person may do in an organisation. A membership carries one or more. */
export const ROLES = {
  'service-counsellor': label('Palveluohjaaja', 'Servicehandledare', 'Service counsellor'),
  'link-person-coordinator': label('Koordinoiva linkkihenkilö', 'Koordinerande länkperson', 'Coordinating link person'),
  'link-person': label('Linkkihenkilö', 'Länkperson', 'Link person'),
  'activity-publisher': label('Toiminnan julkaisija', 'Verksamhetspublicist', 'Activity publisher'),
  'attendance-helper': label('Osallistumisen merkitsijä', 'Närvaroantecknare', 'Attendance helper'),
  'volunteer-coordinator': label('Vapaaehtoistoiminnan koordinaattori', 'Volontärkoordinator', 'Volunteer coordinator'),
  'hyte-coordinator': label('Hyte-koordinaattori', 'Hyte-koordinator', 'HYTE coordinator'),
  'association-adviser': label('Järjestöohjaaja', 'Föreningsrådgivare', 'Association adviser'),
  'reporting-officer': label('Raportoinnin vastuuhenkilö', 'Rapporteringsansvarig', 'Reporting officer'),
  'organisation-admin': label('Organisaation pääkäyttäjä', 'Organisationens huvudanvändare', 'Organisation administrator'),
} as const satisfies CodeList<string>;
export type Role = keyof typeof ROLES;
export const ROLE_CODES = codesOf<Role>(ROLES);

/** Age bands of tallies (domain: they rebuild under 25 and 65+). */
export const AGE_BANDS = {
  '0-6': label('0–6 vuotta', '0–6 år', '0–6 years'),
  '7-12': label('7–12 vuotta', '7–12 år', '7–12 years'),
  '13-17': label('13–17 vuotta', '13–17 år', '13–17 years'),
  '18-24': label('18–24 vuotta', '18–24 år', '18–24 years'),
  '25-29': label('25–29 vuotta', '25–29 år', '25–29 years'),
  '30-64': label('30–64 vuotta', '30–64 år', '30–64 years'),
  '65-74': label('65–74 vuotta', '65–74 år', '65–74 years'),
  '75-84': label('75–84 vuotta', '75–84 år', '75–84 years'),
  '85+': label('85 vuotta täyttäneet', '85 år fyllda', '85 years and over'),
  unknown: label('Ikä ei tiedossa', 'Åldern okänd', 'Age not known'),
} as const satisfies CodeList<string>;
export type AgeBand = keyof typeof AGE_BANDS;
export const AGE_BAND_CODES = codesOf<AgeBand>(AGE_BANDS);

/** Target groups of the seeds (R2-17, R2-22, R3-17). */
export const TARGET_GROUPS = {
  everyone: label('Kaikki', 'Alla', 'Everyone'),
  'older-living-alone': label('Yksin asuvat ikäihmiset', 'Äldre som bor ensamma', 'Older people living alone'),
  'older-remote-village': label('Syrjäkylien ikäihmiset', 'Äldre i avlägsna byar', 'Older people in remote villages'),
  'recently-retired': label('Äskettäin eläkkeelle jääneet', 'Nyligen pensionerade', 'Recently retired'),
  widowed: label('Leskeytyneet', 'Änkor och änklingar', 'Widowed'),
  'older-other': label('Muut ikäihmiset', 'Övriga äldre', 'Other older people'),
  'unemployed-under-25': label('Alle 25-vuotiaat työttömät', 'Arbetslösa under 25 år', 'Unemployed under 25'),
  unemployed: label('Työttömät', 'Arbetslösa', 'Unemployed'),
  'long-term-unemployed': label('Pitkäaikaistyöttömät', 'Långtidsarbetslösa', 'Long-term unemployed'),
  'low-education': label('Vailla koulutusta olevat', 'Personer utan utbildning', 'People without education'),
  'mental-health': label('Mielenterveyskuntoutujat', 'Personer i psykisk rehabilitering', 'People recovering from mental ill-health'),
  'substance-use': label('Päihdekuntoutujat', 'Personer i missbruksrehabilitering', 'People recovering from substance use'),
  'immigrant-weak-finnish': label('Maahanmuuttajat, joiden suomen taito on heikko', 'Invandrare med svaga kunskaper i finska', 'Immigrants with little Finnish'),
  'refugee-background': label('Pakolaistaustaiset', 'Personer med flyktingbakgrund', 'People with a refugee background'),
  'family-at-risk': label('Tukea tarvitsevat perheet', 'Familjer i behov av stöd', 'Families in need of support'),
  'single-parent': label('Yhden vanhemman perheet', 'Familjer med en förälder', 'Single-parent families'),
  'low-income-family': label('Vähävaraiset lapsiperheet', 'Barnfamiljer med små inkomster', 'Low-income families'),
  'immigrant-family': label('Maahanmuuttajaperheet', 'Invandrarfamiljer', 'Immigrant families'),
  child: label('Lapset', 'Barn', 'Children'),
  young: label('Nuoret', 'Unga', 'Young people'),
  'young-adult-20-29': label('20–29-vuotiaat nuoret aikuiset', 'Unga vuxna i åldern 20–29', 'Young adults aged 20–29'),
  carer: label('Omaishoitajat', 'Närståendevårdare', 'Carers'),
  disability: label('Vammaiset', 'Personer med funktionsnedsättning', 'People with disabilities'),
  'working-age': label('Työikäiset', 'Personer i arbetsför ålder', 'Working-age people'),
} as const satisfies CodeList<string>;
export type TargetGroup = keyof typeof TARGET_GROUPS;
export const TARGET_GROUP_CODES = codesOf<TargetGroup>(TARGET_GROUPS);
