import { ACTIVITY_KINDS, CHANNEL_KINDS } from '@pirtti/kernel';
import { contract } from '../contract.js';
import { code, day, id, month, municipality, targetGroups } from '../fields.js';

export const PublicationMadeV1 = contract('activities.publication-made.v1', 'An activity was told of in a channel: a paper, a newsletter, a notice board. Told again after a retraction, it counts again.', {
  /** The same for the same activity, channel and day of the same teller. */
  publicationId: id(),
  activityId: id(),
  /** Who told. */
  organisationId: id(),
  /** Who organises what was told of. */
  organiserId: id(),
  channelId: id(),
  channelKind: code(CHANNEL_KINDS),
  kind: code(ACTIVITY_KINDS),
  targetGroups: targetGroups(),
  /** Where the activity is. */
  municipalityCode: municipality(),
  toldOn: day(),
  month: month(),
}, [{
  publicationId: '2c4e6a8b-0d1f-4c3e-9a5b-7d9f1b3c5e70', activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', organiserId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01',
  channelId: '5a7c9e1b-3d5f-4a7c-8e1b-9d3f5a7c1e20', channelKind: 'newspaper', kind: 'peer-group', targetGroups: ['older-living-alone'], municipalityCode: '217', toldOn: '2026-11-23', month: '2026-11',
}]);
