import { DEMO_ORGANISATIONS, demoId, type DemoOrganisation } from '@pirtti/demo';
import type { ExperienceVoice, Verdict } from '@pirtti/kernel';
import type { Continuity, ExperimentContent } from '../experiments/domain/experiment.js';

const { kohtaamispaikka, kannus, diakonia, karstula, soittorinki } = DEMO_ORGANISATIONS;

export interface DemoExperience {
  readonly by: DemoOrganisation;
  readonly verdict: Verdict;
  readonly voice: ExperienceVoice;
  readonly words: string;
}

/** A made-up experiment, and how far it has come. */
export interface DemoExperiment {
  readonly id: string;
  readonly leader: DemoOrganisation;
  readonly content: Omit<ExperimentContent, 'startsOn' | 'endsOn'>;
  /** Days before the demo's Monday on which it was begun; it was tried from a month later. */
  readonly daysAgo: number;
  readonly state: 'idea' | 'running' | 'evaluated' | 'scaled';
  readonly experiences?: readonly DemoExperience[];
  readonly conclusion?: string;
  readonly continuity?: Omit<Continuity, 'until'>;
}

const content = ({ participants, ...more }: Partial<ExperimentContent> & Pick<ExperimentContent, 'name' | 'purpose' | 'barrier'> & { readonly participants: readonly DemoOrganisation[] }): DemoExperiment['content'] => ({
  language: 'fi', solution: null, targetGroups: [], municipalityCode: '217', villages: [], pilotArea: null, residents: 0, residentPart: null, activityIds: [], ideaId: null, participantIds: participants.map(({ id }) => id), ...more,
});

/** Experiments in four states: two of them in pilot areas, one of these a village of another region from which one learns. */
export const DEMO_EXPERIMENTS: readonly DemoExperiment[] = [
  {
    id: demoId('experiment:kyydit'), leader: kohtaamispaikka, daysAgo: 70, state: 'running',
    content: content({
      name: 'Kimppakyydeillä kylätuvalle', purpose: 'Kokeillaan, tuleeko Eskolan kylätuvalle enemmän väkeä, kun kyyti järjestyy kimpassa. Lasketaan kävijät ja kysytään, olisivatko he tulleet ilman kyytiä.',
      barrier: 'transport', solution: 'carpool', targetGroups: ['older-remote-village', 'older-living-alone'], villages: ['Eskola'], pilotArea: 'Eskolan pilottialue', participants: [kannus, diakonia], residents: 6, residentPart: 'co-designers',
      ideaId: demoId('idea:kyyti'),
    }),
    experiences: [
      { by: kohtaamispaikka, verdict: 'good', voice: 'participant', words: 'Jo matkalla ehti jutella, eikä perille tarvinnut astua yksin.' },
      { by: diakonia, verdict: 'good', voice: 'relative', words: 'Läheinen on lähtenyt kotoa joka viikko, mitä ei ole tapahtunut vuosiin.' },
    ],
  },
  {
    id: demoId('experiment:soittorinki'), leader: kohtaamispaikka, daysAgo: 150, state: 'evaluated',
    content: content({
      name: 'Soittorinki yksin asuville', purpose: 'Kokeillaan, auttaako sovittu puhelu kahdesti viikossa niitä, jotka eivät pääse lähtemään kotoa.', barrier: 'health-function', solution: 'companion',
      targetGroups: ['older-living-alone', 'widowed'], participants: [soittorinki, kannus], residents: 4, residentPart: 'leaders',
    }),
    experiences: [
      { by: kohtaamispaikka, verdict: 'good', voice: 'participant', words: 'Päivään tulee odotettavaa, kun tietää kellonajan.' },
      { by: kannus, verdict: 'good', voice: 'partner', words: 'Kotihoidolle tuli vähemmän turhia hälytyksiä.' },
      { by: kohtaamispaikka, verdict: 'bad', voice: 'volunteer', words: 'Soittajien lomien aikaan kukaan ei huomannut, että puhelu jäi tulematta.' },
    ],
    conclusion: 'Puhelu tuo turvaa, mutta jokainen soittaja tarvitsee varahenkilön. Vapaaehtoisia löytyi riittävästi.',
  },
  {
    id: demoId('experiment:lokakyla'), leader: karstula, daysAgo: 300, state: 'scaled',
    content: content({
      name: 'Lokakylän kyläkahvila', purpose: 'Kokeillaan, kokoaako talkoilla pidetty kahvila kylän väen kerran viikossa.', barrier: 'no-suitable-activity', targetGroups: ['everyone'], municipalityCode: '265', villages: ['Lokakylä'],
      pilotArea: 'Lokakylän pilottialue', participants: [kannus, kohtaamispaikka], residents: 9, residentPart: 'leaders',
    }),
    experiences: [
      { by: karstula, verdict: 'good', voice: 'organiser', words: 'Kahvila pysyi auki koko talven, ja väki alkoi sopia kahvipöydässä muustakin yhdessä tekemisestä.' },
      { by: karstula, verdict: 'bad', voice: 'volunteer', words: 'Talkooväki oli aina samaa, ja kevättalvella väsyttiin.' },
      { by: kannus, verdict: 'good', voice: 'partner', words: 'Käytiin tutustumassa: sama toimisi meilläkin, jos tila on ilmainen.' },
    ],
    conclusion: 'Kahvila tarvitsee tilan, vuorolistan ja yhden, joka muistuttaa. Rahaa kuluu vain kahviin.',
    continuity: { ownerId: karstula.id, funding: 'volunteers', note: 'Kunta antaa tilan käyttöön ilmaiseksi.', agreement: 'Kumppanuuspöydän pöytäkirja' },
  },
  {
    id: demoId('experiment:digitiski'), leader: kannus, daysAgo: 10, state: 'idea',
    content: content({
      name: 'Digiavun kiertävä tiski', purpose: 'Voisiko digineuvoja istua vuoroviikoin kaupassa ja kirjastossa, missä väki jo on?', barrier: 'digital-skills', solution: 'digital-support', targetGroups: ['older-other', 'recently-retired'],
      participants: [kohtaamispaikka],
    }),
  },
];
