import { DEMO_ORGANISATIONS, type DemoOrganisation } from '@pirtti/demo';
import { isRefusal, type Decision } from '@pirtti/kernel';
import type { TenantTransactions } from '@pirtti/storage-kit';
import { changeOrganisation } from '../organisations/domain/change-organisation.js';
import { delegateKeeping } from '../organisations/domain/delegate-keeping.js';
import { contentOf, type Organisation, type OrganisationContent, type OrganisationFact } from '../organisations/domain/organisation.js';
import { installOrganisation } from '../organisations/domain/register-organisation.js';
import type { OrganisationStore } from '../organisations/storage/organisation.store.js';
import { surroundingsOf } from '../organisations/storage/surroundings.js';

const { kannus, kohtaamispaikka, perhonKyla, jarjestotuki, vanverksamhet } = DEMO_ORGANISATIONS;
/** So much earlier than the others one was entered and left alone: it is asked about as soon as the house is up. */
const LEFT_ALONE_MS = 130 * 24 * 60 * 60 * 1000;

/** The organisations, one whose data an adviser keeps, one that nobody has confirmed for long, and one that its town's coordinator has corrected since. */
export async function fillRegistry(tenant: TenantTransactions, organisations: OrganisationStore, at: Date, later: Date): Promise<void> {
  for (const organisation of Object.values<DemoOrganisation>(DEMO_ORGANISATIONS)) {
    const registrar = organisation.details.registeredBy ?? organisation.id;
    const enteredAt = organisation.id === vanverksamhet.id ? new Date(at.getTime() - LEFT_ALONE_MS) : at;
    await tenant.run(registrar, (tx) => organisations.change(tx, registrar, organisation.id, installOrganisation(organisation.id, contentOfDemo(organisation), registrar, enteredAt)));
  }
  await tenant.run(perhonKyla.id, (tx) => organisations.change(tx, perhonKyla.id, perhonKyla.id, once(delegateKeeping({
    keeper: { organisationId: perhonKyla.id, roles: ['organisation-admin'], type: perhonKyla.type, serviceArea: perhonKyla.serviceArea },
    adviser: { id: jarjestotuki.id, endedOn: null }, reason: 'Yhdistyksellä ei ole omaa käyttäjää', at: later,
  }))));
  await tenant.run(kannus.id, async (tx) => {
    const before = await organisations.find(tx, kohtaamispaikka.id);
    const content: OrganisationContent = { ...contentOf(before!), serviceArea: ['217', '849'] };
    const around = await surroundingsOf(tx, content);
    const changed = await organisations.change(tx, kannus.id, kohtaamispaikka.id, once(changeOrganisation({
      content, version: 1, around, reason: 'Toimii nykyään myös Toholammilla', at: later,
      keeper: { organisationId: kannus.id, roles: ['hyte-coordinator'], type: kannus.type, serviceArea: kannus.serviceArea },
    })));
    if (isRefusal(changed)) throw new Error(`the demo could not be filled: ${changed.code}`);
  });
}

/** Only of what nobody has changed yet, so that a second start leaves people's work alone. */
const once = (decide: Decision<Organisation | undefined, OrganisationFact>): typeof decide => (organisation) => (organisation?.version === 1 ? decide(organisation) : []);

function contentOfDemo({ type, names, municipalityCode, serviceArea, bilingual, details }: DemoOrganisation): OrganisationContent {
  const { businessId, languages, description, website, email, phone, parentId, memberIds, endedOn, successorId } = details;
  return {
    type, names, municipalityCode, serviceArea, bilingual, businessId: businessId ?? null, languages: languages ?? [], description: description ?? null, website: website ?? null,
    email: email ?? null, phone: phone ?? null, parentId: parentId ?? null, memberIds: memberIds ?? [], endedOn: endedOn ?? null, successorId: successorId ?? null,
  };
}
