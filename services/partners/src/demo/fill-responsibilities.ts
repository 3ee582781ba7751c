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

const { kannus, soite } = DEMO_ORGANISATIONS;
const YEAR = 365;

interface DemoMatter {
  readonly id: string;
  readonly organisation: DemoOrganisation;
  /** Of a network or a duty; an agreement is there already. */
  readonly named?: { readonly kind: 'network' | 'duty'; readonly name: string };
  /** Somebody of the organisation who has been named to a role, from when and until when; nobody where the demo shows what is missing. */
  readonly by?: { readonly person: string; readonly from: number; readonly to?: number };
}

const MATTERS: readonly DemoMatter[] = [
  { id: demoId('agreement:soite-kohtaamispaikka'), organisation: soite, by: { person: 'Lilja Lahti', from: -200 } },
  { id: demoId('agreement:kannus-vanverksamhet'), organisation: kannus, by: { person: 'Kerttu Kivelä', from: -250, to: 20 } },
  { id: demoId('matter:kohtaamispaikat'), organisation: kannus, named: { kind: 'network', name: 'Kannuksen kohtaamispaikkojen verkosto' }, by: { person: 'Hanna Hyttinen', from: -YEAR / 2 } },
  { id: demoId('matter:jarjestot'), organisation: kannus, named: { kind: 'duty', name: 'Yhdistysten toiminnan tukeminen' } },
  { id: demoId('matter:jarjestoyhteistyo'), organisation: soite, named: { kind: 'duty', name: 'Järjestöyhteistyö hyvinvointialueella' }, by: { person: 'Lauri Lehto', from: -100 } },
];

/** Who answers for what, and what nobody answers for yet. What is there already stays as people have made it. */
export async function fillResponsibilities(app: INestApplicationContext, monday: Date): Promise<void> {
  const [tenant, matters] = [app.get(TenantTransactions), app.get(MatterStore)];
  for (const { id, organisation, named, by: who } of MATTERS) {
    const author: Author = { organisationId: organisation.id, role: organisation.type === 'municipality' ? 'hyte-coordinator' : 'organisation-admin', onBehalf: false };
    const dayAt = (days: number) => dayInHelsinki(fromMonday(monday, days));
    const step = async (decide: Decision<Matter | undefined, MatterFact>) => {
      const outcome = await tenant.run(organisation.id, (tx) => matters.change(tx, organisation.id, id, decide));
      if (isRefusal(outcome)) throw new Error(`the demo's matter was refused: ${outcome.code}`);
    };
    const told = { by: author, at: fromMonday(monday, who?.from ?? -30) };
    if (named) await step(registerMatter({ id, ...named, reason: 'Koottiin luetteloon', ...told }));
    if (!who) continue;
    const personId = DEMO_APPOINTMENTS.find(({ person, organisation: { id: whose } }) => person.name === who.person && whose === organisation.id)!.person.id;
    const assigned = { organisationId: organisation.id, personId, startsOn: dayAt(who.from), endsOn: who.to === undefined ? null : dayAt(who.to) };
    const first = assignResponsibility({ assigned, version: named ? 1 : 0, personOf: organisation.id, isRegistered: true, reason: 'Sovittiin työnjaosta', ...told });
    // Only where nobody has answered yet, so that a second start leaves people's work alone.
    await step((matter) => (matter && matter.responsibilities.length > 0 ? [] : first(matter)));
  }
}
