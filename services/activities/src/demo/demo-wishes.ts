import { DEMO_ORGANISATIONS, demoId, type DemoOrganisation } from '@pirtti/demo';
import type { IdeaChannel, LocalizedText } from '@pirtti/kernel';
import type { IdeaContent } from '../ideas/domain/idea.js';

const { kohtaamispaikka, kannus, diakonia, vanverksamhet } = DEMO_ORGANISATIONS;

/** A made-up wish. By the form it waits to be checked; what a worker wrote down goes as far as it says. */
export interface DemoWish {
  readonly id: string;
  readonly content: IdeaContent;
  readonly channel: IdeaChannel;
  /** Days before the demo's Monday. */
  readonly daysAgo: number;
  /** Who wrote it down and keeps it up; nobody for what came by the form. */
  readonly by?: DemoOrganisation;
  readonly heardFrom?: number;
  /** How many browsers have said "me too". */
  readonly supporters?: number;
  readonly takenUp?: true;
  readonly answer?: { readonly words: LocalizedText; readonly activity?: string };
}

const wish = (key: string, { words, ...more }: Partial<IdeaContent> & Pick<IdeaContent, 'words'>): Pick<DemoWish, 'id' | 'content'> => ({
  id: demoId(`idea:${key}`), content: { municipalityCode: '217', village: null, kind: null, targetGroups: [], barrier: null, language: 'fi', ...more, words },
});

/** What residents wish for: one of each that a worker meets. */
export const DEMO_WISHES: readonly DemoWish[] = [
  {
    ...wish('kavely', { words: 'Kävelyseuraa päivällä, rauhallista tahtia. Yksin ei tule lähdettyä.', kind: 'exercise-group', targetGroups: ['older-living-alone'], barrier: 'no-companion' }),
    channel: 'form', daysAgo: 2,
  },
  {
    ...wish('uintivuoro', { words: 'Uimahalliin rauhallinen vuoro niille, jotka arastelevat mennä yksin.', kind: 'exercise-group', targetGroups: ['everyone'], barrier: 'fear-insecurity' }),
    channel: 'event', daysAgo: 9, by: kannus, heardFrom: 3, supporters: 8,
  },
  {
    ...wish('kyyti', { words: 'Kylätuvalle tulisi enemmän väkeä, jos joku järjestäisi kyydin kirkonkylältä ja takaisin.', village: 'Eskola', kind: 'carpool', targetGroups: ['older-remote-village'], barrier: 'transport' }),
    channel: 'meeting', daysAgo: 75, by: kohtaamispaikka, heardFrom: 6, supporters: 5, takenUp: true,
  },
  {
    ...wish('lautapelit', { words: 'Paikka, jossa voi pelata lautapelejä illalla ilman että tarvitsee tuntea ketään.', kind: 'club', targetGroups: ['young', 'young-adult-20-29'], barrier: 'no-companion' }),
    channel: 'paper', daysAgo: 60, by: kohtaamispaikka, heardFrom: 2, supporters: 11,
    answer: { words: { fi: 'Tästä tuli Nuorten peli-ilta. Ovi on auki perjantaisin, ja ohjaaja ottaa uudet mukaan.' }, activity: 'peli-ilta' },
  },
  {
    ...wish('ruokaryhma', { words: 'Ruokaryhmä, jossa kokataan yhdessä ja syödään samaan pöytään.', kind: 'hobby-group', targetGroups: ['everyone'], barrier: 'no-suitable-activity' }),
    channel: 'conversation', daysAgo: 30, by: diakonia, heardFrom: 4, supporters: 3,
    answer: { words: { fi: 'Keittiöön ei mahduta vielä tänä talvena. Yhteinen keittolounas on auki kaikille torstaisin, ja kokkausta kokeillaan keväällä.' } },
  },
  {
    ...wish('sangstund', { words: 'En sångstund på svenska, där också nybörjare får vara med.', municipalityCode: '272', kind: 'culture', targetGroups: ['everyone'], language: 'sv' }),
    channel: 'conversation', daysAgo: 12, by: vanverksamhet, supporters: 4,
  },
];
