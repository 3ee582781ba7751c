import { dayInHelsinki, refuse, sameValue, type Decision, type VolunteerNeedEndReason } from '@pirtti/kernel';
import { notRunning } from '../../models/domain/run-model.js';
import type { VolunteerModel } from '../../models/domain/volunteer-model.js';
import type { Need, NeedContent, NeedFact, Whose } from './need.js';

export interface RaiseNeed {
  readonly needId: string;
  readonly organisationId: string;
  readonly content: NeedContent;
  readonly whose: Whose;
  /** The model under which somebody is looked for; undefined where the organisation has none by that id. */
  readonly model: VolunteerModel | undefined;
  readonly at: Date;
}

/** Somebody asks for a volunteer. It is written down also where the model has nobody who answers for it: the wish is real, and waits. */
export const raiseNeed = ({ needId: id, organisationId, content, whose, model, at }: RaiseNeed): Decision<Need | undefined, NeedFact> => (need) => {
  if (need) return [];
  return wrongWith(content, model) ?? [{ type: 'NeedRaised', need: { ...content, ...whose, id, organisationId, status: 'waiting', waitingSince: at, endedOn: null, endReason: null, version: 1 }, before: null, at }];
};

export interface ChangeNeed {
  readonly content: NeedContent;
  readonly model: VolunteerModel | undefined;
  readonly version: number;
  readonly at: Date;
}

/** Changes what is wished for, while somebody is still looked for. How often is agreed on anew also between two who go together. */
export const changeNeed = ({ content, model, version, at }: ChangeNeed): Decision<Need | undefined, NeedFact> => (before) => {
  if (!before) return refuse('not-found');
  const need = { ...before, ...content };
  if (sameValue(need, before)) return [];
  const isRhythmAlone = sameValue({ ...need, rhythm: null }, { ...before, rhythm: null });
  if (before.status === 'ended' || (before.status === 'matched' && !isRhythmAlone)) return refuse('need-is-not-waiting');
  if (before.version !== version) return refuse('need-has-changed', { version: before.version });
  const wrong = before.status === 'waiting' ? wrongWith(content, model) : undefined;
  return wrong ?? [{ type: 'NeedChanged', need: { ...need, version: version + 1 }, before, at }];
};

/** Nobody is looked for any longer. Of who has a volunteer, the pair is ended. */
export const endNeed = ({ reason: endReason, at }: { readonly reason: VolunteerNeedEndReason; readonly at: Date }): Decision<Need | undefined, NeedFact> => (before) => {
  if (!before) return refuse('not-found');
  if (before.status === 'ended') return [];
  if (before.status === 'matched') return refuse('need-is-not-waiting');
  return [{ type: 'NeedEnded', need: { ...before, status: 'ended', endedOn: dayInHelsinki(at), endReason, version: before.version + 1 }, before, at }];
};

/** Who it was is forgotten; that somebody waited stays as a figure. */
export const forgetNeed = ({ at }: { readonly at: Date }): Decision<Need | undefined, NeedFact> => (before) => {
  if (!before || (before.personId === null && before.placementId === null)) return [];
  const ended = before.status === 'ended' ? {} : { status: 'ended' as const, endedOn: dayInHelsinki(at), endReason: 'no-longer-wished' as const };
  return [{ type: 'NeedForgotten', need: { ...before, ...ended, personId: null, placementId: null, village: null, times: [], rhythm: null, version: before.version + 1 }, before, at }];
};

const wrongWith = ({ role }: NeedContent, model: VolunteerModel | undefined) => {
  if (!model) return refuse('volunteer-model-is-unknown');
  return notRunning(model) ?? (model.roles.includes(role) ? undefined : refuse('role-is-not-of-the-model'));
};
