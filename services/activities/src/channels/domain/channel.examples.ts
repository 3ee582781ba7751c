import type { Channel, ChannelContent, Doer } from './channel.js';

export const CHANNEL_ID = '5a7c9e1b-3d5f-4a7c-8e1b-9d3f5a7c1e20';
export const TUESDAY = new Date('2026-11-17T09:00:00Z');
export const association: Doer = { organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', role: 'activity-publisher' };
export const library: Doer = { organisationId: '7a1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a02', role: 'activity-publisher' };

/** A paper that comes on Thursdays and takes what has come by Monday noon. */
export const channelContent = (more: Partial<ChannelContent> = {}): ChannelContent => ({
  kind: 'newspaper', name: 'Lestijokilaakson Viikko (kuvitteellinen)', municipalityCodes: ['217', '421', '849'], languages: ['fi'], deadline: { weekday: 1, time: '12:00' }, lengthLimit: 1500,
  contact: { office: 'Toimitus', phone: '040 000 0404', email: 'menot@lestijokilaaksonviikko.example' }, url: null, active: true, ...more,
});
export const channel = (more: Partial<Channel> = {}): Channel => ({ ...channelContent(), id: CHANNEL_ID, organisationId: association.organisationId, version: 1, ...more });
