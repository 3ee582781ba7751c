import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_ORGANISATIONS, demoId, fromMonday } from '@pirtti/demo';
import { isRefusal } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { localDate } from '../activities/domain/schedule.js';
import type { SourceContent } from '../imports/domain/source.js';
import { readFile } from '../imports/http/read-file.js';
import { RunStore } from '../imports/storage/run.store.js';
import { SourceStore } from '../imports/storage/source.store.js';

const VILLAGE: SourceContent = {
  name: 'Yli-Kannuksen kylän tapahtumat', address: null, everyHours: 6, publish: false,
  usual: {
    kind: 'event', municipalityCode: '217', languages: ['fi'], targetGroups: ['everyone'], price: { free: true },
    contact: { name: 'Kohtaamispaikan toimisto', phone: '040 000 0101', email: 'toimisto@kohtaamispaikka.example' },
  },
};
const HEADING = 'Tunniste;Nimi;Laji;Lyhyesti;Paikka;Osoite;Kunta;Päivä;Alkaa;Päättyy;Toistuu;Hinta;Kohderyhmät';

/** What the village has in its own table: days are those after the demo's Monday. They wait as drafts for somebody to look at; one lacks what residents must be told. */
const rows = (monday: Date): string[] => {
  const day = (days: number) => localDate(fromMonday(monday, days));
  return [
    `kyla-1;Kyläkahvit;kerho;Kahvia ja kylän kuulumisia, pulla kuuluu hintaan.;Kyläkoti;Kylätie 12;Kannus;${day(8)};13.00;15.00;viikoittain;maksuton;Kaikki`,
    `kyla-2;Joulumyyjäiset;tapahtuma;Käsitöitä, leivonnaisia ja yhteislaulua kuusen juurella.;Kyläkoti;Kylätie 12;Kannus;${day(19)};11.00;15.00;ei;maksuton;Kaikki`,
    `kyla-3;Sauvakävely;liikunta;Kävellään yhtä matkaa, kukin omaa tahtiaan.;Pururata;;Kannus;${day(9)};10.00;11.00;joka toinen viikko;maksuton;seniorit`,
    `kyla-4;Kylätalkoot;talkoot;;;;Kannus;${day(26)};9.00;13.00;ei;;Kaikki`,
  ];
};

/** A village's table, brought in as somebody would bring it. A second start changes nothing. */
export async function bringDemoImport(app: INestApplicationContext, monday: Date): Promise<void> {
  const [tenant, sources, runs] = [app.get(TenantTransactions), app.get(SourceStore), app.get(RunStore)];
  const [organisationId, sourceId, at] = [DEMO_ORGANISATIONS.kohtaamispaikka.id, demoId('import-source:kyla'), fromMonday(monday, -6)];
  const file = readFile([HEADING, ...rows(monday)].join('\r\n'), VILLAGE.usual);
  if (isRefusal(file)) throw new Error(`the demo's table is refused: ${file.code}`);
  const run = await tenant.run(organisationId, async (tx) => {
    if (await sources.find(tx, sourceId)) return undefined;
    const source = await sources.add(tx, organisationId, sourceId, VILLAGE, at);
    return runs.start(tx, source, { items: file.items, vanishing: [], overEdits: false, byPerson: true, at });
  });
  if (run && !isRefusal(run)) while (await tenant.run(organisationId, (tx) => runs.next(tx, run.id, at)));
}
