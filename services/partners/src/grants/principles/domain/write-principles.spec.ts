import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { officer, OPENS as at } from '../../rounds/domain/round.examples.js';
import { writePrinciples, type Principles } from './write-principles.js';

const text = { id: 'a1b1f0c5-3c1e-4d57-9a51-0a6b2f6f0a31', language: 'fi', title: 'Järjestöjen tukeminen', text: 'Tuetaan yhdessä.', body: 'Aluehallitus', decidedOn: '2027-01-12', section: '§ 9', agreedWith: [] } as const;
const writing = (basedOn: number, more = {}) => writePrinciples({ ...text, by: officer, organisationType: 'wellbeing-region', basedOn, at, ...more });
const version = (number: number): Principles => ({ ...text, organisationId: officer.organisationId, version: number, publishedAt: at });

describe('principles of support', () => {
  it('are published version by version', () => {
    given(undefined).when(writing(0)).then({ type: 'PrinciplesPublished', by: officer, principles: version(1) });
    given(version(1)).when(writing(1)).then({ type: 'PrinciplesPublished', by: officer, principles: version(2) });
  });

  it('are not written over a version that the writer has not seen', () => {
    given(version(2)).when(writing(1)).thenRefused('principles-have-changed', { version: 2 });
  });

  it('are those of municipalities and regions', () => {
    given(undefined).when(writing(0, { organisationType: 'association' })).thenRefused('organisation-gives-no-grants');
    given(undefined).when(writing(0, { organisationType: undefined })).thenRefused('organisation-gives-no-grants');
  });

  it('are approved before they are published', () => {
    given(undefined).when(writing(0, { decidedOn: '2027-01-16' })).thenRefused('day-is-in-the-future');
  });
});
