import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_ORGANISATIONS, demoId, fromMonday } from '@pirtti/demo';
import { dayInHelsinki, isRefusal, type Refusal } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { setAside } from '../grants/appropriations/domain/appropriation.js';
import { AppropriationStore } from '../grants/appropriations/storage/appropriation.store.js';
import { tellGrant } from '../grants/given/domain/tell-grant.js';
import { ToldGrantStore } from '../grants/given/storage/told-grant.store.js';
import { writePrinciples } from '../grants/principles/domain/write-principles.js';
import { PrinciplesStore } from '../grants/principles/storage/principles.store.js';
import { DEMO_APPROPRIATIONS, DEMO_ROUNDS } from './demo-grants.js';
import { fillRound, officerOf, type Step } from './fill-round.js';

const { soite, kohtaamispaikka } = DEMO_ORGANISATIONS;

/** The grants of the demo, through the same stores and decisions as people's. Where the first of them is there already, people's work is left alone. */
export async function fillGrants(app: INestApplicationContext, monday: Date): Promise<void> {
  const tenant = app.get(TenantTransactions);
  const [principles, appropriations, told] = [app.get(PrinciplesStore), app.get(AppropriationStore), app.get(ToldGrantStore)];
  const on = (day: number) => fromMonday(monday, day);
  const step: Step = async (by, work) => {
    const outcome = await tenant.run(by.id, work);
    if (isRefusal(outcome)) throw new Error(`the demo's grants were refused: ${(outcome as Refusal).code}`);
  };
  const [first] = DEMO_APPROPRIATIONS;
  if (await tenant.run(first.granter.id, (tx) => appropriations.find(tx, demoId(`appropriation:${first.key}`)))) return;
  for (const { key, granter, name, amountCents } of DEMO_APPROPRIATIONS) {
    const year = Number(dayInHelsinki(on(-200)).slice(0, 4));
    const decide = setAside({ id: demoId(`appropriation:${key}`), year, name, amountCents, by: officerOf(granter), organisationType: granter.type, at: on(-360) });
    await step(granter, (tx) => appropriations.change(tx, demoId(`appropriation:${key}`), decide));
  }
  await step(soite, (tx) => principles.write(tx, soite.id, writePrinciples({
    id: demoId('principles:soite'), language: 'fi', title: 'Järjestöjen tukemisen periaatteet', body: 'Aluehallitus', decidedOn: dayInHelsinki(on(-370)), section: '§ 9', by: officerOf(soite), organisationType: soite.type, basedOn: 0, at: on(-365),
    text: 'Avustuksilla vahvistetaan toimintaa, joka vähentää yksinäisyyttä ja tuo ihmisiä yhteen.\nJokainen hakija saa saman kohtelun: ehdot ja pisteytys kerrotaan etukäteen, ja päätökset perustellaan.\nAvustus ei saa vääristää kilpailua, ja sen käytöstä kerrotaan.',
    agreedWith: [DEMO_ORGANISATIONS.kannus.id, DEMO_ORGANISATIONS.kokkola.id, DEMO_ORGANISATIONS.jarjestotuki.id],
  })));
  for (const round of DEMO_ROUNDS) await fillRound(app, round, on, step);
  const toldId = demoId('told-grant:stea');
  const decide = tellGrant({
    id: toldId, recipientId: kohtaamispaikka.id, funderName: 'STEA', title: 'Kohtaamispaikkatoiminta (Ak)', year: Number(dayInHelsinki(on(-200)).slice(0, 4)), amountCents: 6_200_000, decidedOn: dayInHelsinki(on(-300)), source: 'STEAn avustuspäätös (kuvitteellinen)',
    by: officerOf(kohtaamispaikka), organisationType: kohtaamispaikka.type, isRecipientKnown: true, today: dayInHelsinki(on(-290)), at: on(-290),
  });
  await step(kohtaamispaikka, (tx) => told.change(tx, toldId, decide));
}
