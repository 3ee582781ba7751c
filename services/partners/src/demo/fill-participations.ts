import { DEMO_ORGANISATIONS, demoId, fromMonday, type DemoOrganisation } from '@pirtti/demo';
import { dayInHelsinki, type AgreementStatus, type Decision, type MatterPart } from '@pirtti/kernel';
import type { Author } from '../organisations/domain/organisation.js';
import { linkAgreement } from '../responsibilities/domain/lean-on-agreement.js';
import type { Matter, MatterFact } from '../responsibilities/domain/matter.js';
import { recordParticipation } from '../responsibilities/domain/participation.js';

const { kannus, soite, kohtaamispaikka, vanverksamhet, diakonia, neuvosto, jarjestotuki, soittorinki } = DEMO_ORGANISATIONS;

/** What every step says of itself. */
type Said = Pick<Parameters<typeof recordParticipation>[0], 'version' | 'by' | 'reason' | 'at'>;
/** Who, how, with which branch of the administration, from which day from the Monday and until which. */
type DemoPart = readonly [DemoOrganisation, MatterPart, (string | null)?, number?, number?];
interface DemoParts {
  readonly parts: readonly DemoPart[];
  /** Linked so many days from the Monday, while they stood as told. */
  readonly agreements?: readonly { readonly key: string; readonly day: number; readonly stood: AgreementStatus }[];
}

const PARTS: Readonly<Record<string, DemoParts>> = {
  'programme:kannus-2026': { parts: [[soite, 'plans'], [jarjestotuki, 'plans'], [kannus, 'supports', 'Sivistys'], [kannus, 'supports', 'Liikunta ja nuoriso'], [neuvosto, 'evaluates']] },
  'measure:kannus-1': { parts: [[kannus, 'carries-out', 'Sivistys'], [soite, 'supports'], [diakonia, 'informs']] },
  // One agreement still lacks a signature and the other ends soon.
  'measure:kannus-2': {
    parts: [[kannus, 'hosts', 'Kirjasto'], [kannus, 'funds', 'Hyvinvoinnin edistäminen'], [diakonia, 'carries-out'], [vanverksamhet, 'carries-out'], [soite, 'informs']],
    agreements: [{ key: 'kannus-kohtaamispaikka', day: -5, stood: 'draft' }, { key: 'kannus-vanverksamhet', day: -110, stood: 'active' }],
  },
  // What this was agreed by has run out.
  'measure:kannus-5': {
    parts: [[kohtaamispaikka, 'carries-out'], [kannus, 'supports', 'Sivistys'], [kannus, 'informs', 'Viestintä']],
    agreements: [{ key: 'kannus-soite', day: -130, stood: 'active' }],
  },
  'measure:kannus-6': { parts: [[kannus, 'carries-out', 'Sivistys'], [soite, 'supports'], [jarjestotuki, 'supports']] },
  'matter:kohtaamispaikat': { parts: [[soittorinki, 'informs', null, -150, -40], [kohtaamispaikka, 'carries-out'], [kohtaamispaikka, 'hosts'], [diakonia, 'carries-out'], [kannus, 'supports', 'Liikunta ja nuoriso']] },
};
const BY_ID = new Map(Object.entries(PARTS).map(([key, parts]) => [demoId(key), { key, ...parts }]));
const USUAL_DAY = -120;

/** Who takes part in one of the demo's matters, and by which agreements it goes on: step by step, as long as nobody has changed anything in between. */
export async function fillParticipations(matterId: string, { by, monday, assignedAs, step }: {
  readonly by: Author;
  readonly monday: Date;
  /** The version of the matter since somebody answers for it. */
  readonly assignedAs: number;
  readonly step: (decide: Decision<Matter | undefined, MatterFact>) => Promise<void>;
}): Promise<void> {
  const demo = BY_ID.get(matterId);
  if (!demo) return;
  const dayAt = (day: number) => dayInHelsinki(fromMonday(monday, day));
  const joined = demo.parts.map(([organisation, part, sector = null, day = USUAL_DAY, to], index) => ({ day, decide: (said: Said) => recordParticipation({
    participation: { id: demoId(`participation:${demo.key}:${index}`), organisationId: organisation.id, part, sector, startsOn: dayAt(day), endsOn: to === undefined ? null : dayAt(to) }, isRegistered: true, ...said,
  }) }));
  const linked = (demo.agreements ?? []).map(({ key, day, stood }) => ({ day, decide: (said: Said) => linkAgreement({ agreementId: demoId(`agreement:${key}`), standing: stood, ...said }) }));
  for (const [index, { day, decide }] of [...joined, ...linked].sort((one, other) => one.day - other.day).entries()) {
    const version = assignedAs + index;
    await step((matter) => (matter?.version === version ? decide({ version, by, reason: 'Sovittiin työnjaosta', at: fromMonday(monday, day) })(matter) : []));
  }
}
