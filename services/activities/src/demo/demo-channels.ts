import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_ORGANISATIONS, demoId, fromMonday, type DemoOrganisation } from '@pirtti/demo';
import { TenantTransactions } from '@pirtti/storage-kit';
import { localDate } from '../activities/domain/schedule.js';
import { ActivityReader } from '../activities/storage/activity.reader.js';
import type { ChannelContent } from '../channels/domain/channel.js';
import { addChannel } from '../channels/domain/keep-channel.js';
import { ChannelStore } from '../channels/storage/channel.store.js';
import { notePublication } from '../publicity/domain/note-publication.js';
import { publicationIdOf, PublicationStore } from '../publicity/storage/publication.store.js';

const { kannus, kohtaamispaikka, vanverksamhet } = DEMO_ORGANISATIONS;

interface DemoChannel {
  readonly id: string;
  readonly keeper: DemoOrganisation;
  readonly content: ChannelContent;
}

const channel = (key: string, keeper: DemoOrganisation, content: Partial<ChannelContent> & Pick<ChannelContent, 'kind' | 'name' | 'municipalityCodes'>): DemoChannel => ({
  id: demoId(`channel:${key}`), keeper, content: { languages: ['fi'], deadline: null, lengthLimit: null, contact: null, url: null, active: true, ...content },
});

/** Where people of Kannus and its neighbours read what there is to do. No such paper exists. */
export const DEMO_CHANNELS: readonly DemoChannel[] = [
  channel('viikko', kohtaamispaikka, {
    kind: 'newspaper', name: 'Lestijokilaakson Viikko (kuvitteellinen)', municipalityCodes: ['217', '421', '849'], deadline: { weekday: 1, time: '12:00' }, lengthLimit: 1500,
    contact: { office: 'Toimitus', phone: '040 000 0404', email: 'menot@lestijokilaaksonviikko.example' }, url: 'https://lestijokilaaksonviikko.example/menot',
  }),
  channel('kirje', kohtaamispaikka, { kind: 'newsletter', name: 'Kohtaamispaikan kuukausikirje', municipalityCodes: ['217'], contact: { office: 'Kohtaamispaikan toimisto', phone: '040 000 0101', email: 'toimisto@kohtaamispaikka.example' } }),
  channel('tapahtumakalenteri', kannus, {
    kind: 'event-calendar', name: 'Kannuksen kaupungin tapahtumakalenteri', municipalityCodes: ['217'], languages: ['fi', 'sv'], contact: { office: 'Kulttuuritoimi', phone: '040 000 0505', email: 'tapahtumat@kannus.example' }, url: 'https://tapahtumat.kannus.example',
  }),
  channel('kirjasto', kannus, { kind: 'notice-board', name: 'Kaupunginkirjaston ilmoitustaulu', municipalityCodes: ['217'], contact: { office: 'Kirjaston palvelutiski', phone: '040 000 0606', email: null } }),
  channel('brev', vanverksamhet, { kind: 'newsletter', name: 'Vänbrevet', municipalityCodes: ['236', '272'], languages: ['fi', 'sv'], deadline: { weekday: 4, time: '16:00' } }),
];

/** What the association has told where, in days from the demo's Monday. */
const TOLD: readonly (readonly [channel: string, activity: string, daysFromMonday: number])[] = [
  ['viikko', 'tuolijumppa', -14], ['viikko', 'tanssitupa', -14], ['viikko', 'tuolijumppa', -7], ['viikko', 'olohuone', -7], ['kirje', 'tuolijumppa', -20], ['kirje', 'tanssitupa', -20], ['kirje', 'digituki', -20], ['kirjasto', 'digituki', -10],
];
const KEPT_FOR_DAYS = 300;

/** The register and what was told, by the same decisions as people's. What a person has changed or taken back since stays so. */
export async function fillChannels(app: INestApplicationContext, monday: Date): Promise<void> {
  const tenant = app.get(TenantTransactions);
  for (const { id: channelId, keeper, content } of DEMO_CHANNELS) {
    await tenant.run(keeper.id, (tx) => app.get(ChannelStore).change(tx, channelId, addChannel({ channelId, content, by: { organisationId: keeper.id, role: 'activity-publisher' }, at: fromMonday(monday, -KEPT_FOR_DAYS) })));
  }
  const organisationId = kohtaamispaikka.id;
  await tenant.run(organisationId, async (tx) => {
    for (const [key, activityKey, days] of TOLD) {
      const [activityId, channelId, at] = [demoId(`activity:${activityKey}`), demoId(`channel:${key}`), fromMonday(monday, days)];
      const toldOn = localDate(at);
      const publicationId = publicationIdOf(organisationId, activityId, channelId, toldOn);
      const decide = notePublication({ publicationId, activity: await app.get(ActivityReader).findPublished(tx, activityId), channel: await app.get(ChannelStore).find(tx, channelId), toldOn, by: { organisationId, role: 'activity-publisher' }, at });
      await app.get(PublicationStore).change(tx, organisationId, publicationId, (publication) => (publication ? [] : decide(publication)));
    }
  });
}
