import { contract } from '../contract.js';
import { day, id, month } from '../fields.js';

export const PublicationRetractedV1 = contract('activities.publication-retracted.v1', 'An activity was not told of in a channel after all: what was noted is not counted.', {
  publicationId: id(),
  activityId: id(),
  /** Who had noted it. */
  organisationId: id(),
  channelId: id(),
  toldOn: day(),
  month: month(),
}, [{
  publicationId: '2c4e6a8b-0d1f-4c3e-9a5b-7d9f1b3c5e70', activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01',
  channelId: '5a7c9e1b-3d5f-4a7c-8e1b-9d3f5a7c1e20', toldOn: '2026-11-23', month: '2026-11',
}]);
