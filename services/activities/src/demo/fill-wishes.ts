import type { INestApplicationContext } from '@nestjs/common';
import { demoId, fromMonday } from '@pirtti/demo';
import { dayInHelsinki, idOf, isRefusal, type Decision } from '@pirtti/kernel';
import { PUBLIC_ORGANISATION, TenantTransactions } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import { beginExperiment } from '../experiments/domain/write-experiment.js';
import { designExperiment, evaluateExperiment, scaleExperiment, startExperiment } from '../experiments/domain/move-experiment.js';
import { recordExperience } from '../experiments/domain/record-experience.js';
import { ExperimentStore } from '../experiments/storage/experiment.store.js';
import { raiseIdea } from '../ideas/domain/change-idea.js';
import type { Idea, IdeaFact } from '../ideas/domain/idea.js';
import { IdeaSupportRow } from '../ideas/storage/idea-support.row.js';
import { IdeaStore } from '../ideas/storage/idea.store.js';
import { DEMO_ACTIVITIES } from './demo-activities.js';
import { DEMO_EXPERIMENTS, type DemoExperiment } from './demo-experiments.js';
import { DEMO_WISHES, type DemoWish } from './demo-wishes.js';

const IS_THERE = '23505';
const A_MONTH = 30;

/** What residents wish for and what is tried for it. Each keeps its id, so a second start changes nothing, nor undoes what a person has done since. */
export async function fillWishes(app: INestApplicationContext, monday: Date): Promise<void> {
  for (const wish of DEMO_WISHES) await (wish.by ? writeDown(app, wish, monday) : send(app, wish, monday));
  for (const experiment of DEMO_EXPERIMENTS) await carryOn(app, experiment, monday);
}

/** By the form: it waits for somebody to check it. */
async function send(app: INestApplicationContext, { id: ideaId, content, channel, daysAgo }: DemoWish, monday: Date): Promise<void> {
  const by = { organisationId: PUBLIC_ORGANISATION, role: null };
  const facts = raiseIdea({ ideaId, content, channel, heardFrom: 1, isChecked: false, by, at: fromMonday(monday, -daysAgo) })(undefined);
  if (isRefusal(facts)) throw new Error(`a demo wish was refused: ${facts.code}`);
  await app.get(TenantTransactions).asPublic((tx) => app.get(IdeaStore).receive(tx, facts)).catch((error: unknown) => { if ((error as { code?: string }).code !== IS_THERE) throw error; });
}

/** By a worker, with all that has become of it, in one go: who serves which area is known only once the registry's mail has come. */
async function writeDown(app: INestApplicationContext, wish: DemoWish, monday: Date): Promise<void> {
  const { id, by, supporters = 0, daysAgo } = wish;
  const tenant = app.get(TenantTransactions);
  await tenant.run(by!.id, (tx) => app.get(IdeaStore).change(tx, id, story(wish, monday)));
  const supportedOn = dayInHelsinki(fromMonday(monday, -Math.floor(daysAgo / 2)));
  await tenant.asPublic(async (tx) => {
    for (let one = 0; one < supporters; one += 1) {
      await tx.createQueryBuilder().insert().into(IdeaSupportRow).values({ organisationId: PUBLIC_ORGANISATION, ideaId: id, tokenHash: idOf(id, String(one)), supportedOn }).orIgnore().execute();
    }
  });
}

function story({ id: ideaId, by, content, channel, heardFrom = 1, supporters = 0, daysAgo, takenUp, answer }: DemoWish, monday: Date): Decision<Idea | undefined, IdeaFact> {
  const doer = { organisationId: by!.id, role: by!.type === 'municipality' ? 'hyte-coordinator' : 'activity-publisher' } as const;
  const at = (daysLater: number) => fromMonday(monday, daysLater - daysAgo);
  return (idea) => {
    if (idea) return [];
    const raised = raiseIdea({ ideaId, content, channel, heardFrom, isChecked: true, by: doer, at: at(0) })(undefined);
    if (isRefusal(raised)) return raised;
    const became = answer?.activity ? DEMO_ACTIVITIES.find((one) => one.id === demoId(`activity:${answer.activity}`)) : undefined;
    return [
      ...raised,
      ...(takenUp ? [{ type: 'IdeaTakenUp', ideaId, by: doer, at: at(3) } as const] : []),
      ...(answer && !became ? [{ type: 'IdeaAnswered', ideaId, answer: answer.words, by: doer, at: at(14) } as const] : []),
      ...(answer && became ? [{ type: 'IdeaMet', ideaId, content, activity: { id: became.id, kind: became.content.kind }, answer: answer.words, supporters: heardFrom + supporters, by: doer, at: at(21) } as const] : []),
    ];
  };
}

async function carryOn(app: INestApplicationContext, demo: DemoExperiment, monday: Date): Promise<void> {
  const [store, tenant] = [app.get(ExperimentStore), app.get(TenantTransactions)];
  const { id, leader, state, daysAgo, experiences = [], conclusion, continuity } = demo;
  if (await tenant.run(leader.id, (tx) => store.find(tx, id))) return;
  const by = { organisationId: leader.id, role: leader.type === 'municipality' ? 'hyte-coordinator' : 'activity-publisher' } as const;
  const at = (daysLater: number) => fromMonday(monday, daysLater - daysAgo);
  const content = { ...demo.content, startsOn: state === 'idea' ? null : dayInHelsinki(at(A_MONTH)), endsOn: null };
  const led = (work: (tx: EntityManager) => Promise<unknown>) => tenant.run(leader.id, work);
  await led(async (tx) => {
    await store.change(tx, id, beginExperiment({ experimentId: id, content, strange: { organisations: [], activities: [], ideas: [] }, kinds: [], by, at: at(0) }));
    if (state === 'idea') return;
    await store.change(tx, id, designExperiment({ by, at: at(7) }));
    await store.change(tx, id, startExperiment({ by, at: at(A_MONTH) }));
  });
  for (const [index, { by: teller, verdict, voice, words }] of experiences.entries()) {
    const experienceId = idOf(id, `experience:${index}`);
    const telling = { organisationId: teller.id, role: teller.type === 'municipality' ? 'hyte-coordinator' : 'activity-publisher' } as const;
    await tenant.run(teller.id, (tx) => store.changeExperience(tx, id, experienceId, recordExperience({ experienceId, verdict, voice, words, language: 'fi', by: telling, at: at(A_MONTH + 10 + index * 5) })));
  }
  await led(async (tx) => {
    if (conclusion) await store.change(tx, id, evaluateExperiment({ conclusion, by, at: at(A_MONTH + 60) }));
    if (continuity) await store.change(tx, id, scaleExperiment({ continuity: { ...continuity, until: null }, ownerIsKnown: true, today: dayInHelsinki(at(A_MONTH + 90)), by, at: at(A_MONTH + 90) }));
  });
}
