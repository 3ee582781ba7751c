import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_ORGANISATIONS, demoId, fromMonday, type DemoOrganisation } from '@pirtti/demo';
import { dayInHelsinki, isRefusal } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { recordTraining } from '../trainings/domain/record-training.js';
import type { TrainingContent } from '../trainings/domain/training.js';
import { TrainingStore } from '../trainings/storage/training.store.js';
import { adminOf } from './demo-doer.js';

const { soite, kannus, kohtaamispaikka } = DEMO_ORGANISATIONS;

/** Who held what, how many days before the Monday. */
const TRAININGS: readonly (readonly [key: string, by: DemoOrganisation, daysAgo: number, content: Omit<TrainingContent, 'heldOn'>])[] = [
  ['puheeksi', soite, 20, { topic: 'raising-the-subject', title: 'Miten kysyn yksinäisyydestä', municipalityCodes: ['217', '272'], staff: 24, volunteers: 0, organisations: 3 }],
  ['linkki', soite, 75, { topic: 'link-person-work', title: 'Linkkihenkilön peruskurssi', municipalityCodes: ['217', '272', '849'], staff: 6, volunteers: 11, organisations: 8 }],
  ['kirjasto', kannus, 40, { topic: 'recognising-loneliness', title: 'Kirjaston ja nuorisotyön yhteinen iltapäivä', municipalityCodes: ['217'], staff: 14, volunteers: 0, organisations: 1 }],
  ['vertainen', kohtaamispaikka, 130, { topic: 'peer-instruction', title: 'Vertaisohjaajan ensiaskeleet', municipalityCodes: ['217'], staff: 1, volunteers: 9, organisations: 2 }],
  ['vapari', soite, 400, { topic: 'operating-models', title: 'Vapari-malli tutuksi', municipalityCodes: ['217', '272'], staff: 17, volunteers: 5, organisations: 9 }],
];

/** Trainings of the demo. One that is there already stays as people have made it. */
export async function fillTrainings(app: INestApplicationContext, monday: Date): Promise<void> {
  const [tenant, store] = [app.get(TenantTransactions), app.get(TrainingStore)];
  for (const [key, holder, daysAgo, content] of TRAININGS) {
    const trainingId = demoId(`training:${key}`);
    const at = fromMonday(monday, -daysAgo);
    await tenant.run(holder.id, async (tx) => {
      const done = await store.change(tx, trainingId, recordTraining({ trainingId, content: { ...content, heldOn: dayInHelsinki(at) }, by: adminOf(holder), at }));
      if (isRefusal(done)) throw new Error(`a training of the demo was refused: ${done.code}`);
    });
  }
}
