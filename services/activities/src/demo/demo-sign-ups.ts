import type { INestApplicationContext } from '@nestjs/common';
import { CLOCK } from '@pirtti/http-kit';
import { newId, type Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { demoId, DEMO_ORGANISATIONS } from '@pirtti/demo';
import { wasOffered } from '../activities/domain/activity.js';
import { nextOccurrence } from '../activities/domain/occurrences.js';
import { toState } from '../activities/storage/activity.row.js';
import { signUpFor } from '../sign-ups/domain/sign-up-for.js';
import { SignUpRow } from '../sign-ups/storage/sign-up.row.js';
import { SignUpStore } from '../sign-ups/storage/sign-up.store.js';

const ORGANISATION_ID = DEMO_ORGANISATIONS.kohtaamispaikka.id;
const ACTIVITY_ID = demoId('activity:vesijumppa');
const DAY_MS = 24 * 60 * 60 * 1000;

/** Nobody real; the numbers are of a series that is given to nobody. The last two pairs find one seat left, and wait. */
const GUESTS: readonly { readonly name: string; readonly size: number; readonly wish?: string; readonly forAnother?: boolean }[] = [
  { name: 'Aili Aaltorinne', size: 2 }, { name: 'Eino Eskolamäki', size: 2, wish: 'Toinen meistä tarvitsee allashissin.' }, { name: 'Kerttu Koivuranta', size: 1 },
  { name: 'Martta Mäntykoski', size: 2 }, { name: 'Onni Ojalampi', size: 2, forAnother: true }, { name: 'Rauha Rantaniitty', size: 1 }, { name: 'Saimi Salopelto', size: 2 },
  { name: 'Toivo Tuomikallio', size: 2 }, { name: 'Vieno Vuorijärvi', size: 2 }, { name: 'Väinö Virtasalmi', size: 2 },
];

/** An exercise group with one seat left and two pairs in line, at its next time that is not today. A second start adds nobody. */
export async function signUpGuests(app: INestApplicationContext): Promise<void> {
  const store = app.get(SignUpStore);
  const at = app.get<Clock>(CLOCK).now();
  await app.get(TenantTransactions).run(ORGANISATION_ID, async (tx) => {
    const locked = await store.hold(tx, ACTIVITY_ID);
    const activity = locked && toState(locked);
    if (!locked || !activity || !wasOffered(activity) || await tx.existsBy(SignUpRow, { organisationId: ORGANISATION_ID, activityId: ACTIVITY_ID })) return;
    const next = nextOccurrence({ schedule: activity.content.schedule, changes: activity.changes }, new Date(at.getTime() + DAY_MS));
    if (!next) return;
    for (const [index, { name, size, wish, forAnother }] of GUESTS.entries()) {
      const details = { name, email: null, phone: `040 000 06${String(index + 1).padStart(2, '0')}`, language: 'fi' as const };
      const party = { requestKey: null, forAnother: forAnother ?? false, wish: wish ?? null };
      await store.add(tx, locked, { pool: next.date, details, party }, signUpFor({ signUpId: newId(), size, at }));
    }
  });
}
