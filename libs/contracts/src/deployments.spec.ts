import { describe, expect, it } from 'vitest';
import { channelsBetween, parseDeployments, receiversOf, type Deployment } from './deployments.js';

const SOITE = '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02';
const OTHER = '11111111-1111-4111-8111-111111111111';
const deployment = (name: string, service: Deployment['service'], serves: Deployment['serves'] = '*'): Deployment => ({ name, service, operator: 'x', serves });
const four = [deployment('partners', 'partners'), deployment('activities', 'activities'), deployment('referrals', 'referrals', [SOITE]), deployment('reporting', 'reporting')];
const names = (deployments: readonly Deployment[]) => deployments.map(({ name }) => name);

describe('receivers of an event', () => {
  it('a broadcast goes to every deployment of the routed services', () => {
    expect(names(receiversOf('partners.membership-granted.v1', undefined, four))).toEqual(['activities', 'referrals', 'reporting']);
  });
  it('an addressed event goes only to the deployment that serves its recipient', () => {
    expect(names(receiversOf('activities.placement-attended.v1', SOITE, four))).toEqual(['referrals']);
    expect(names(receiversOf('activities.placement-attended.v1', OTHER, four))).toEqual([]);
  });
  it('an addressed event without a recipient reaches nobody', () => {
    expect(receiversOf('referrals.placement-requested.v1', undefined, four)).toEqual([]);
  });
  it('a second deployment of activities is one line more', () => {
    const five = [...four.filter(({ name }) => name !== 'activities'), deployment('activities-a', 'activities', [SOITE]), deployment('activities-b', 'activities', [OTHER])];
    expect(names(receiversOf('referrals.placement-requested.v1', OTHER, five))).toEqual(['activities-b']);
    expect(names(receiversOf('partners.agreement-ended.v1', undefined, five))).toEqual(['referrals', 'activities-a', 'activities-b']);
  });
});

describe('channels', () => {
  it('there is one for every pair that some route makes, and none else', () => {
    expect(channelsBetween(four).map(({ sender, receiver }) => `${sender.name}→${receiver.name}`)).toEqual([
      'partners→activities', 'partners→referrals', 'partners→reporting', 'activities→partners', 'activities→referrals', 'activities→reporting',
      'referrals→activities', 'referrals→reporting', 'reporting→partners',
    ]);
  });
});

describe('a deployments file', () => {
  it.each([
    ['two deployments of one name', { deployments: [deployment('a', 'partners'), deployment('a', 'referrals')] }],
    ['a name that could not be a subject', { deployments: [deployment('a.b', 'partners')] }],
    ['a service that does not exist', { deployments: [{ ...deployment('a', 'partners'), service: 'billing' }] }],
    ['nothing', {}],
  ])('with %s is refused', (_what, json) => expect(() => parseDeployments(json)).toThrow());
});
