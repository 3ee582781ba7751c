import { DEMO_ORGANISATIONS, demoId, type DemoOrganisation } from '@pirtti/demo';
import type { NetworkContent } from '../networks/domain/network.js';
import { forumId } from './demo-forums.js';

const { soite, kannus, kohtaamispaikka, vanverksamhet, diakonia, neuvosto, jarjestotuki, kokkola, kaustinen, veteli, toholampi, perho, halsua } = DEMO_ORGANISATIONS;

export interface DemoNetwork {
  readonly id: string;
  readonly convener: DemoOrganisation;
  readonly content: Omit<NetworkContent, 'language' | 'startsOn' | 'endsOn'>;
  /** Years from that of the demo's Monday: from the first day of one to the last of the other. */
  readonly years: readonly [from: number, to: number | null];
  readonly members: readonly DemoOrganisation[];
  /** Who has left, how many days before the Monday, and why. */
  readonly left?: readonly (readonly [DemoOrganisation, number, string])[];
}

const none = { resource: 'none', resourceNote: '', forumId: null } as const;

/** The networks of which the seeds speak. Central Finland has no cooperation network, and that of Central Ostrobothnia does not reach Lestijärvi. */
export const DEMO_NETWORKS: readonly DemoNetwork[] = [
  {
    id: demoId('network:oppiminen'), convener: soite, years: [-1, 2],
    content: { ...none, type: 'learning', name: 'Lasten ja nuorten yksinäisyyden oppimisverkosto', purpose: 'Opitaan toisilta, mikä ehkäisee lasten ja nuorten yksinäisyyttä. Asiantuntijatuki on maksutonta.', municipalityCodes: [] },
    members: [kannus, kokkola, jarjestotuki], left: [[kaustinen, 150, 'Työaika ei riittänyt.']],
  },
  {
    id: demoId('network:perhekeskus'), convener: kannus, years: [-2, null],
    content: { ...none, type: 'family-centre', name: 'Kannuksen perhekeskusverkosto', purpose: 'Monitoimijaiset tiimit ja avoimet kohtaamispaikat lapsiperheille.', municipalityCodes: ['217'] },
    members: [soite, kohtaamispaikka, diakonia],
  },
  {
    id: demoId('network:hyvinvointi'), convener: soite, years: [-1, null],
    content: {
      type: 'wellbeing-cooperation', name: 'Keski-Pohjanmaan hyvinvointiyhteistyöverkosto', purpose: 'Kunnat, hyvinvointialue, järjestöt ja seurakunnat sopivat yhdessä, mitä hyvinvoinnin edistämisessä tehdään.',
      municipalityCodes: ['074', '217', '236', '272', '584', '849', '924'], resource: 'agreed', resourceNote: 'Hyvinvointialue järjestää kokoukset, muut osallistuvat omalla työllään.', forumId: forumId('verkosto'),
    },
    members: [kannus, kokkola, kaustinen, veteli, toholampi, perho, halsua, jarjestotuki, kohtaamispaikka, diakonia], left: [[vanverksamhet, 60, 'Mukana oppimisverkoston kautta.']],
  },
  {
    id: demoId('matter:kohtaamispaikat'), convener: kannus, years: [-1, null],
    content: { ...none, type: 'other', name: 'Kannuksen kohtaamispaikkojen verkosto', purpose: 'Kohtaamispaikat sopivat aukioloista ja yhteisistä viikoista.', municipalityCodes: ['217'] },
    members: [kohtaamispaikka, diakonia, neuvosto],
  },
];
