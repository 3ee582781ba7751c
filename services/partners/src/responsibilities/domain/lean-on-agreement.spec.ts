import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { ASSOCIATION_ID, OTHER_ID, TUESDAY } from '../../organisations/domain/organisation.examples.js';
import { continuityOf, linkAgreement, unlinkAgreement } from './lean-on-agreement.js';
import { agreement, AGREEMENT_ID, byTown, measure, network, partaking } from './matter.examples.js';

const change = { agreementId: AGREEMENT_ID, version: 3, by: byTown, reason: 'Jatkosta sovittiin', at: TUESDAY };
const link = (more: Partial<Parameters<typeof linkAgreement>[0]> = {}) => linkAgreement({ ...change, standing: 'active', ...more });
const told = { agreementId: AGREEMENT_ID, by: byTown, reason: change.reason, at: TUESDAY } as const;
const linked = network({ agreementIds: [AGREEMENT_ID], version: 4 });

describe('a matter that goes on by an agreement', () => {
  it('is linked to it once, and taken off it', () => {
    given(network()).when(link()).then({ type: 'AgreementLinked', matter: linked, ...told });
    given(measure()).when(link({ version: 0, standing: 'draft' })).then({ type: 'AgreementLinked', matter: measure({ agreementIds: [AGREEMENT_ID], version: 1 }), ...told });
    given(linked).when(link()).thenNothing();
    given(linked).when(unlinkAgreement({ ...change, version: 4 })).then({ type: 'AgreementUnlinked', matter: network({ version: 5 }), ...told });
    given(network()).when(unlinkAgreement(change)).thenNothing();
  });

  it.each([
    ['agreement-is-of-others', undefined],
    ['agreement-has-run-out', 'ended'],
    ['agreement-is-over', 'terminated'],
    ['agreement-is-over', 'withdrawn'],
  ] as const)('%s: the agreement is %s', (refusal, standing) => given(network()).when(link({ standing })).thenRefused(refusal));

  it('is no agreement itself, nor over', () => {
    given(agreement()).when(link()).thenRefused('agreement-leans-on-none');
    given(network({ closedOn: '2026-10-31' })).when(link()).thenRefused('matter-is-closed');
  });

  it('overwrites nothing that came meanwhile, and is for the parties', () => {
    given(network({ version: 4 })).when(link()).thenRefused('responsibility-has-changed', { version: 4 });
    given(linked).when(unlinkAgreement(change)).thenRefused('responsibility-has-changed', { version: 4 });
    const by = (organisationId: string) => ({ ...byTown, organisationId });
    for (const decide of [link, (more: object) => unlinkAgreement({ ...change, ...more })]) {
      given(network({ participations: [partaking()] })).when(decide({ by: by(ASSOCIATION_ID) })).thenRefused('matter-is-of-others');
      given(network()).when(decide({ by: by(OTHER_ID) })).thenRefused('not-found');
    }
  });
});

it.each([
  [null, []],
  ['agreed', ['ended', 'active']],
  ['ends-soon', ['terminated', 'expiring']],
  ['not-yet', ['ended', 'draft']],
  ['not-yet', ['signed']],
  ['lapsed', ['ended']],
  ['lapsed', ['terminated', 'withdrawn']],
] as const)('its going on is %s by agreements that are %j', (state, standings) => expect(continuityOf(standings)).toBe(state));
