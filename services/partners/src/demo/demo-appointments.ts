import { DEMO_ORGANISATIONS, demoId, type DemoOrganisation } from '@pirtti/demo';
import { MUNICIPALITIES, type AppointedRole, type MunicipalityCode } from '@pirtti/kernel';

const {
  soite, kannus, kokkola, kaustinen, veteli, toholampi, halsua, lestijarvi, perhonKyla, perho, kohtaamispaikka, vanverksamhet, diakonia, jarjestotuki, digituki, pelinuoret,
  jyvaskyla, karstula, aanekoski, wiitaunioni, keskiSuomi,
} = DEMO_ORGANISATIONS;
const YEAR = 365;

export interface DemoAppointment {
  readonly id: string;
  readonly organisation: DemoOrganisation;
  readonly role: AppointedRole;
  readonly person: { readonly id: string; readonly name: string; readonly phone: string; readonly email: string; readonly membershipId: string | null };
  readonly area: readonly MunicipalityCode[];
  readonly counterpart: DemoOrganisation | null;
  /** Days from the demo's Monday. */
  readonly from: number;
  readonly to: number | null;
}

interface Rest {
  readonly from?: number;
  readonly to?: number;
  readonly area?: readonly MunicipalityCode[];
  readonly counterpart?: DemoOrganisation;
  /** The username of a person of the demo who also logs in. */
  readonly username?: string;
}

/** Numbers that are given to nobody. */
const phoneOf = (name: string): string => `040 000 ${String(1000 + [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 9000, 7))}`;
const emailOf = (name: string): string => `${name.toLowerCase().normalize('NFD').replaceAll(/[^a-z ]/g, '').replaceAll(' ', '.')}@pirtti.example`;

function named(organisation: DemoOrganisation, role: AppointedRole, name: string, { from = -YEAR, to, area, counterpart, username }: Rest = {}): DemoAppointment {
  return {
    id: demoId(`appointment:${organisation.id}:${role}:${name}:${counterpart?.id ?? ''}`), organisation, role, area: area ?? organisation.serviceArea, counterpart: counterpart ?? null, from, to: to ?? null,
    person: { id: demoId(`contact-person:${organisation.id}:${name}`), name, phone: phoneOf(name), email: emailOf(name), membershipId: username ? demoId(`membership:${username}`) : null },
  };
}

/** A municipality's person for an association, and the association's for the municipality, as far as each has named one. */
function pair(town: DemoOrganisation, association: DemoOrganisation, towns: string | null, associations: string | null): DemoAppointment[] {
  const area = [town.municipalityCode!];
  return [
    ...(towns ? [named(town, 'association-godparent', towns, { area, counterpart: association })] : []),
    ...(associations ? [named(association, 'municipality-godparent', associations, { area, counterpart: town })] : []),
  ];
}

/** Some named, some missing, some ending: what a region looks like. Kannus has had no key person since the last one left. */
export const DEMO_APPOINTMENTS: readonly DemoAppointment[] = [
  named(kannus, 'hyte-coordinator', 'Hanna Hyttinen', { username: 'hyte' }),
  named(kannus, 'key-person', 'Aimo Ahola', { from: -2 * YEAR, to: -35 }),
  named(kannus, 'contact-person', 'Kerttu Kivelä', { to: 20 }),
  named(kokkola, 'hyte-coordinator', 'Kristian Kaarlela'),
  named(kokkola, 'key-person', 'Kaarina Kallis'),
  named(kokkola, 'contact-person', 'Karin Kustö'),
  named(kokkola, 'volunteer-coordinator', 'Kalle Kujanpää'),
  named(kaustinen, 'hyte-coordinator', 'Pelimanni Purola'),
  named(kaustinen, 'key-person', 'Kukka Kaustari', { to: 12 }),
  named(veteli, 'hyte-coordinator', 'Vesa Vimpari'),
  named(veteli, 'key-person', 'Vilja Virkkala'),
  named(veteli, 'contact-person', 'Väinö Vehmas'),
  named(toholampi, 'hyte-coordinator', 'Tuija Tohola'),
  named(toholampi, 'contact-person', 'Toivo Törmä'),
  named(halsua, 'hyte-coordinator', 'Heimo Halsula'),
  named(halsua, 'key-person', 'Hilkka Harju'),
  named(lestijarvi, 'key-person', 'Lempi Lesti'),
  named(lestijarvi, 'hyte-coordinator', 'Leevi Lammas', { from: 45 }),
  named(perho, 'hyte-coordinator', 'Piia Perhola'),
  named(soite, 'link-person-coordinator', 'Lilja Lahti', { area: ['217', '272', '849', '421'], username: 'linkki' }),
  named(soite, 'link-person-coordinator', 'Lauri Lehto', { area: ['236', '924', '074'] }),
  named(jarjestotuki, 'association-adviser', 'Jaana Jokela', { username: 'jarjesto' }),
  named(kohtaamispaikka, 'contact-person', 'Helmi Harjula', { username: 'yhdistys' }),
  named(kohtaamispaikka, 'volunteer-coordinator', 'Vieno Vainio'),
  named(vanverksamhet, 'contact-person', 'Kaisla Korpi', { username: 'kaveri' }),
  named(digituki, 'volunteer-coordinator', 'Diana Digert'),
  ...pair(kannus, kohtaamispaikka, 'Hanna Hyttinen', 'Vieno Vainio'),
  ...pair(kannus, diakonia, 'Kerttu Kivelä', null),
  ...pair(kokkola, vanverksamhet, 'Karin Kustö', 'Kaisla Korpi'),
  ...pair(kokkola, jarjestotuki, 'Kaarina Kallis', 'Jaana Jokela'),
  ...pair(toholampi, diakonia, 'Toivo Törmä', 'Taimi Talka'),
  ...pair(halsua, digituki, 'Hilkka Harju', 'Diana Digert'),
  ...pair(perho, perhonKyla, null, 'Päivi Perälä'),
  ...pair(aanekoski, pelinuoret, 'Ägräs Äijälä', 'Pelle Pihlaja'),
  named(jyvaskyla, 'hyte-coordinator', 'Jyrki Jyväsjärvi'),
  named(jyvaskyla, 'key-person', 'Jenna Jukola'),
  named(jyvaskyla, 'contact-person', 'Jaakko Jämsén'),
  named(karstula, 'hyte-coordinator', 'Kaija Karsta'),
  named(aanekoski, 'hyte-coordinator', 'Ägräs Äijälä'),
  named(aanekoski, 'key-person', 'Aura Änäkkälä'),
  named(wiitaunioni, 'hyte-coordinator', 'Wille Wiitala'),
  named(keskiSuomi, 'link-person-coordinator', 'Keijo Keski'),
];

/** What the demo says of why somebody was named. */
export const whyOf = ({ area }: DemoAppointment): string => `Nimettiin, jotta kumppanit tietävät, kehen ottaa yhteyttä: ${area.map((code) => MUNICIPALITIES[code].fi).join(', ')}`.slice(0, 300);
