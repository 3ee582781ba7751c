import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_ORGANISATIONS, demoId, fromMonday } from '@pirtti/demo';
import type { FeedbackFace } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { giveFeedback } from '../feedback/domain/give-feedback.js';
import { FeedbackStore } from '../feedback/storage/feedback.store.js';

type Answer = readonly [daysAgo: number, face: FeedbackFace, words?: string];

/** How people found what the house offers: enough of one that it is seen, of the other not yet. */
const ANSWERS: Readonly<Record<string, readonly Answer[]>> = {
  tuolijumppa: [
    [31, 'good', 'Ohjaaja muisti nimeni heti toisella kerralla.'], [31, 'good'], [30, 'fair', 'Sali oli vähän kylmä.'], [24, 'good', 'Kahvi jumpan jälkeen on paras osa.'], [24, 'good'],
    [17, 'poor', 'Musiikki oli niin kovalla, etten kuullut ohjeita.'], [17, 'good'], [16, 'good', 'Uskalsin tulla yksin, ja joku tuli heti juttelemaan.'], [10, 'fair'], [10, 'good', 'Saisi kestää pitempään!'], [9, 'good'], [3, 'good', 'Sain kyydin naapurilta, kiitos järjestelystä.'],
  ],
  olohuone: [[12, 'good', 'Täällä saa olla hiljaakin.'], [12, 'good'], [5, 'fair']],
};

/** Each answer keeps its id, so a second start changes nothing, nor brings back words that have been taken away. */
export async function fillFeedback(app: INestApplicationContext, monday: Date): Promise<void> {
  const organisationId = DEMO_ORGANISATIONS.kohtaamispaikka.id;
  for (const [key, answers] of Object.entries(ANSWERS)) {
    const activityId = demoId(`activity:${key}`);
    await app.get(TenantTransactions).run(organisationId, async (tx) => {
      for (const [index, [daysAgo, face, words = null]] of answers.entries()) {
        const feedbackId = demoId(`feedback:${key}:${index}`);
        await app.get(FeedbackStore).change(tx, organisationId, activityId, feedbackId, giveFeedback({ feedbackId, face, words, language: 'fi', at: fromMonday(monday, -daysAgo) }));
      }
    });
  }
}
