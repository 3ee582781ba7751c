import type { Label, Role } from '@pirtti/kernel';
import { demoId, DEMO_ORGANISATIONS, type DemoOrganisation } from './organisations.js';

export interface DemoPerson {
  /** What is typed at the login page. */
  readonly username: string;
  /** A made-up name: no real person appears in the demo. */
  readonly displayName: string;
  /** What the login page and the start command say about the person. */
  readonly work: Label;
  /** The OpenID provider's `sub`. */
  readonly subject: string;
  readonly organisation: DemoOrganisation;
  readonly roles: readonly Role[];
}

/** Everyone's password in the demo. The provider that knows it listens on the loopback address only. */
export const DEMO_PASSWORD = 'pirtti';

const person = (username: string, displayName: string, organisation: DemoOrganisation, roles: readonly Role[], work: Label): DemoPerson =>
  ({ username, displayName, organisation, roles, work, subject: demoId(`person:${username}`) });

export const DEMO_PEOPLE = {
  yhdistys: person('yhdistys', 'Helmi Harjula', DEMO_ORGANISATIONS.kohtaamispaikka, ['activity-publisher', 'organisation-admin'], {
    fi: 'sihteeri: toiminta ja sopimukset, Kannuksen Kohtaamispaikka ry', sv: 'sekreterare: verksamhet och avtal, Kannuksen Kohtaamispaikka rf', en: 'secretary: activities and agreements, Kannus Meeting Place Association',
  }),
  ohjaaja: person('ohjaaja', 'Oiva Ojala', DEMO_ORGANISATIONS.soite, ['service-counsellor'], {
    fi: 'palveluohjaaja, Soite', sv: 'servicehandledare, Soite', en: 'service counsellor, Soite',
  }),
  linkki: person('linkki', 'Lilja Lahti', DEMO_ORGANISATIONS.soite, ['link-person', 'link-person-coordinator'], {
    fi: 'linkkihenkilö, Soite', sv: 'länkperson, Soite', en: 'link person, Soite',
  }),
  hyte: person('hyte', 'Hanna Hyttinen', DEMO_ORGANISATIONS.kannus, ['hyte-coordinator', 'reporting-officer', 'organisation-admin'], {
    fi: 'hyte-koordinaattori, Kannuksen kaupunki', sv: 'hyte-koordinator, Kannus stad', en: 'HYTE coordinator, Town of Kannus',
  }),
  kaveri: person('kaveri', 'Kaisla Korpi', DEMO_ORGANISATIONS.vanverksamhet, ['activity-publisher', 'organisation-admin'], {
    fi: 'sihteeri: toiminta ja sopimukset, Kokkola-Karleby vänverksamhet rf', sv: 'sekreterare: verksamhet och avtal, Kokkola-Karleby vänverksamhet rf', en: 'secretary: activities and agreements, Kokkola-Karleby Friend Activity',
  }),
  osallisuus: person('osallisuus', 'Outi Oravainen', DEMO_ORGANISATIONS.soite, ['organisation-admin'], {
    fi: 'osallisuuspäällikkö: kumppanit ja sopimukset, Soite', sv: 'delaktighetschef: partner och avtal, Soite', en: 'participation manager: partners and agreements, Soite',
  }),
  sihteeri: person('sihteeri', 'Saara Salmela', DEMO_ORGANISATIONS.kohtaamispaikka, ['organisation-admin'], {
    fi: 'sihteeri ja pääkäyttäjä, Kannuksen Kohtaamispaikka ry', sv: 'sekreterare och huvudanvändare, Kannuksen Kohtaamispaikka rf', en: 'secretary and administrator, Kannus Meeting Place Association',
  }),
  arvioija: person('arvioija', 'Aino Aaltonen', DEMO_ORGANISATIONS.soite, ['hyte-coordinator'], {
    fi: 'hyvinvointikoordinaattori: avustusten pisteytys, Soite', sv: 'välfärdskoordinator: poängsättning av bidrag, Soite', en: 'wellbeing coordinator: scoring of grants, Soite',
  }),
  jarjesto: person('jarjesto', 'Jaana Jokela', DEMO_ORGANISATIONS.jarjestotuki, ['association-adviser'], {
    fi: 'järjestöohjaaja, Keski-Pohjanmaan Järjestötuki ry', sv: 'föreningsrådgivare, Mellersta Österbottens Föreningsstöd rf', en: 'association adviser, Central Ostrobothnia Association Support',
  }),
  apulainen: person('apulainen', 'Armi Aalto', DEMO_ORGANISATIONS.kohtaamispaikka, ['attendance-helper'], {
    fi: 'ryhmän apuohjaaja: merkitsee osallistumiset, Kannuksen Kohtaamispaikka ry', sv: 'gruppens biträdande ledare: antecknar närvaron, Kannuksen Kohtaamispaikka rf', en: 'assistant instructor: marks attendance, Kannus Meeting Place Association',
  }),
  vapaaehtoiset: person('vapaaehtoiset', 'Veera Virta', DEMO_ORGANISATIONS.kohtaamispaikka, ['volunteer-coordinator'], {
    fi: 'vapaaehtoistoiminnan koordinaattori, Kannuksen Kohtaamispaikka ry', sv: 'volontärkoordinator, Kannuksen Kohtaamispaikka rf', en: 'volunteer coordinator, Kannus Meeting Place Association',
  }),
} as const;
