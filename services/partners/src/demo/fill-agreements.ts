import type { INestApplicationContext } from '@nestjs/common';
import { fromMonday, type DemoOrganisation } from '@pirtti/demo';
import { isRefusal, type Decision } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import type { AgreementFact } from '../agreements/domain/agreement-facts.js';
import type { Agreement } from '../agreements/domain/agreement.js';
import { draftAgreement } from '../agreements/domain/draft-agreement.js';
import { meetCommitment } from '../agreements/domain/meet-commitment.js';
import { signAgreement } from '../agreements/domain/sign-agreement.js';
import { AgreementStore } from '../agreements/storage/agreement.store.js';
import { DEMO_AGREEMENTS } from './demo-agreements.js';
import { adminOf } from './demo-doer.js';

/** The agreements of the demo, each step by the party that takes it. One that is there already stays as people have made it. */
export async function fillAgreements(app: INestApplicationContext, monday: Date): Promise<void> {
  const [tenant, store] = [app.get(TenantTransactions), app.get(AgreementStore)];
  for (const { id, writer, partner, signed, terms, met, draftedOn } of DEMO_AGREEMENTS) {
    if (await tenant.run(writer.id, (tx) => store.find(tx, id))) continue;
    const step = async (by: DemoOrganisation, decide: Decision<Agreement | undefined, AgreementFact>) => {
      const outcome = await tenant.run(by.id, (tx) => store.change(tx, by.id, id, decide));
      if (isRefusal(outcome)) throw new Error(`the demo's agreement was refused: ${outcome.code}`);
    };
    const on = (day: number) => fromMonday(monday, day);
    await step(writer, draftAgreement({ agreementId: id, by: adminOf(writer), partners: [partner.id], terms: terms(monday), at: on(draftedOn) }));
    for (const [index, party] of signed.entries()) await step(party, signAgreement({ by: adminOf(party), version: 1, at: on(draftedOn + 2 + index) }));
    for (const { id: commitmentId, by, day } of met) await step(by, meetCommitment({ by: adminOf(by), commitmentId, at: on(day) }));
  }
}
