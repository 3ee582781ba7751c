import { ptvServiceClassOf, ptvTargetGroupsOf, type LocalizedText, type PtvServiceClass, type PtvTargetGroup, type TarmoaItem } from '@pirtti/kernel';
import type { Activity } from './activity.js';

export interface TarmoaStep {
  readonly item: TarmoaItem;
  readonly done: boolean;
}

/** What an activity is in the Finnish Service Catalogue, and what still keeps it out of Tarmoa. */
export interface TarmoaCheck {
  readonly visible: boolean;
  readonly steps: readonly TarmoaStep[];
  readonly targetGroups: readonly PtvTargetGroup[];
  readonly serviceClass: PtvServiceClass | null;
}

export interface TarmoaOwner {
  readonly bilingual: boolean;
  readonly businessId: string | null;
}

/** Tarmoa shows what PTV has with a target group and a class of its themes; what is short-lived, or whose organiser has no business id, never gets there. */
export function tarmoaOf({ status, content }: Pick<Activity, 'status' | 'content'>, owner: TarmoaOwner): TarmoaCheck {
  const targetGroups = ptvTargetGroupsOf(content.targetGroups);
  const serviceClass = content.serviceClass ?? ptvServiceClassOf(content.kind);
  const done: Readonly<Record<TarmoaItem, boolean>> = {
    published: status === 'published',
    'target-group': targetGroups.length > 0,
    'service-class': serviceClass !== null,
    description: says(content.summary, 'fi') && says(content.description, 'fi'),
    swedish: [content.names, content.summary, content.description].every((words) => says(words, 'sv')),
    'long-term': content.durationType === 'long-term',
    'business-id': owner.businessId !== null,
  };
  const steps = (Object.keys(done) as TarmoaItem[]).filter((item) => item !== 'swedish' || owner.bilingual).map((item) => ({ item, done: done[item] }));
  return { visible: steps.every((step) => step.done), steps, targetGroups, serviceClass };
}

const says = (text: LocalizedText | null, language: 'fi' | 'sv'): boolean => Boolean(text?.[language]?.trim());
