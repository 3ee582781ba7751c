import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_ORGANISATIONS, demoId, fromMonday, type DemoOrganisation } from '@pirtti/demo';
import { dayInHelsinki, isRefusal, type Decision } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import type { Author } from '../organisations/domain/organisation.js';
import { assignResponsibility } from '../responsibilities/domain/assign-responsibility.js';
import type { Matter, MatterFact } from '../responsibilities/domain/matter.js';
import { registerMatter } from '../responsibilities/domain/register-matter.js';
import { MatterStore } from '../responsibilities/storage/matter.store.js';
import { DEMO_APPOINTMENTS } from './demo-appointments.js';
import { fillParticipations } from './fill-participations.js';

const { kannus, soite, kohtaamispaikka } = DEMO_ORGANISATIONS;
const YEAR = 365;
/** The branch of the town’s administration that leads most of it. */
const HYTE = 'Hyvinvoinnin edistäminen';

interface DemoMatter {
  readonly id: string;
  readonly organisation: DemoOrganisation;
  /** Of a duty; an agreement, an operating model, a network and a measure are there already. */
  readonly named?: { readonly kind: 'duty'; readonly name: string };
  /** Founded before: a matter with a version of its own. */
  readonly isNetwork?: true;
  /** Somebody who has been named to a role, of the organisation unless another is told, from when and until when; nobody where the demo shows what is missing. */
  readonly by?: { readonly person: string; readonly of?: DemoOrganisation; readonly from: number; readonly to?: number; readonly sector?: string };
}

const MATTERS: readonly DemoMatter[] = [
  { id: demoId('agreement:soite-kohtaamispaikka'), organisation: soite, by: { person: 'Lilja Lahti', from: -200 } },
  { id: demoId('agreement:kannus-vanverksamhet'), organisation: kannus, by: { person: 'Kerttu Kivelä', from: -250, to: 20 } },
  { id: demoId('operating-model:heikin-tupa'), organisation: soite, by: { person: 'Lauri Lehto', from: -200 } },
  { id: demoId('operating-model:hyvinvointilahete'), organisation: soite, by: { person: 'Lilja Lahti', from: -200 } },
  { id: demoId('operating-model:jarjestokahvit'), organisation: kannus, by: { person: 'Hanna Hyttinen', from: -200 } },
  { id: demoId('network:hyvinvointi'), organisation: soite, isNetwork: true, by: { person: 'Lauri Lehto', from: -200 } },
  { id: demoId('matter:kohtaamispaikat'), organisation: kannus, isNetwork: true, by: { person: 'Hanna Hyttinen', sector: HYTE, from: -YEAR / 2 } },
  { id: demoId('matter:jarjestot'), organisation: kannus, named: { kind: 'duty', name: 'Yhdistysten toiminnan tukeminen' } },
  { id: demoId('matter:jarjestoyhteistyo'), organisation: soite, named: { kind: 'duty', name: 'Järjestöyhteistyö hyvinvointialueella' }, by: { person: 'Lauri Lehto', from: -100 } },
];

const PROGRAMME_ID = demoId('programme:kannus-2026');
const measureId = (number: number): string => demoId(`measure:kannus-${number}`);

/** Told by the service that keeps programmes. */
const OF_THE_PROGRAMME: readonly DemoMatter[] = [
  // The third, the volunteers, and the fourth, the transport, lack somebody, as their assessments say.
  { id: PROGRAMME_ID, organisation: kannus, by: { person: 'Hanna Hyttinen', sector: HYTE, from: -150 } },
  { id: measureId(1), organisation: kannus, by: { person: 'Hanna Hyttinen', sector: HYTE, from: -150 } },
  { id: measureId(2), organisation: kannus, by: { person: 'Helmi Harjula', of: kohtaamispaikka, from: -120 } },
  { id: measureId(5), organisation: kannus, by: { person: 'Lilja Lahti', of: soite, from: -140 } },
  { id: measureId(6), organisation: kannus, by: { person: 'Hanna Hyttinen', sector: HYTE, from: -150 } },
];

const isOver = ({ closedOn }: Matter, day: string): boolean => closedOn !== null && closedOn < day;

/** Who answers for what, and what nobody answers for yet. */
export async function fillResponsibilities(app: INestApplicationContext, monday: Date): Promise<void> {
  for (const one of MATTERS) await fillMatter(app, monday, one);
}

/** The programme comes by mail, some moments after the start: whether it has come. */
export async function fillProgramme(app: INestApplicationContext, monday: Date): Promise<boolean> {
  if (!await app.get(TenantTransactions).run(kannus.id, (tx) => app.get(MatterStore).find(tx, PROGRAMME_ID))) return false;
  for (const one of OF_THE_PROGRAMME) await fillMatter(app, monday, one);
  return true;
}

/** What is there already stays as people have made it. */
async function fillMatter(app: INestApplicationContext, monday: Date, { id, organisation, named, isNetwork, by: who }: DemoMatter): Promise<void> {
  const [tenant, matters] = [app.get(TenantTransactions), app.get(MatterStore)];
  const author: Author = { organisationId: organisation.id, role: organisation.type === 'municipality' ? 'hyte-coordinator' : 'organisation-admin', onBehalf: false };
  const dayAt = (days: number) => dayInHelsinki(fromMonday(monday, days));
  const step = async (decide: Decision<Matter | undefined, MatterFact>) => {
    const outcome = await tenant.run(organisation.id, (tx) => matters.change(tx, organisation.id, id, decide));
    if (isRefusal(outcome)) throw new Error(`the demo's matter was refused: ${outcome.code}`);
  };
  const told = { by: author, at: fromMonday(monday, who?.from ?? -30) };
  if (named) await step(registerMatter({ id, ...named, reason: 'Koottiin luetteloon', ...told }));
  if (!who) return;
  const whose = who.of ?? organisation;
  const personId = DEMO_APPOINTMENTS.find((one) => one.person.name === who.person && one.organisation.id === whose.id)!.person.id;
  const assigned = { organisationId: whose.id, personId, sector: who.sector ?? null, startsOn: dayAt(who.from), endsOn: who.to === undefined ? null : dayAt(who.to) };
  const first = (version: number) => assignResponsibility({ assigned, version, personOf: whose.id, isRegistered: true, reason: 'Sovittiin työnjaosta', ...told });
  // Only where nobody has answered yet, so that a second start leaves people's work alone; and of a programme only in its years.
  await step((matter) => (matter && (matter.responsibilities.length > 0 || isOver(matter, assigned.startsOn)) ? [] : first(matter?.version ?? 0)(matter)));
  await fillParticipations(id, { by: author, monday, assignedAs: named || isNetwork ? 2 : 1, step });
}
