import { ACTIVITY_KINDS, IDEA_CHANNELS } from '@pirtti/kernel';
import { contract } from '../contract.js';
import { barrier, code, id, month, municipality, targetGroups } from '../fields.js';

export const NeedRaisedV1 = contract('activities.need-raised.v1', 'A resident’s wish for something to do was heard, checked and made public; who wished is known to nobody.', {
  needId: id(),
  /** Who checked it. */
  organisationId: id(),
  municipalityCode: municipality(),
  /** What kind of activity is wished for; null where that was not said. */
  kind: code(ACTIVITY_KINDS).nullable(),
  targetGroups: targetGroups(),
  /** What keeps the wisher from taking part today; null where that was not said. */
  barrier: barrier().nullable(),
  channel: code(IDEA_CHANNELS),
  month: month(),
}, [{
  needId: '0b6f7c1e-3d5a-4e8b-9f21-7a4c6d8e0b12', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', municipalityCode: '217', kind: 'club', targetGroups: ['young'], barrier: 'transport', channel: 'form', month: '2026-11',
}]);
