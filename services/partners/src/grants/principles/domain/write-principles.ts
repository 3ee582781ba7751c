import { dayInHelsinki, refuse, type Decision, type Language, type OrganisationType } from '@pirtti/kernel';
import type { Doer } from '../../../agreements/domain/agreement-facts.js';
import { isGoverning } from '../../../organisations/domain/keepers.js';

/** What an organisation holds to when it supports associations, as one of its bodies has approved it. */
export interface Principles {
  readonly id: string;
  readonly organisationId: string;
  readonly version: number;
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  /** The body that approved them, the day and the section of its minutes. */
  readonly body: string;
  readonly decidedOn: string;
  readonly section: string;
  /** With whom they were agreed upon: municipalities and associations. */
  readonly agreedWith: readonly string[];
  readonly publishedAt: Date;
}

export interface PrinciplesPublished {
  readonly type: 'PrinciplesPublished';
  readonly principles: Principles;
  readonly by: Doer;
}

export interface WritePrinciplesCommand extends Omit<Principles, 'organisationId' | 'version' | 'publishedAt'> {
  readonly by: Doer;
  readonly organisationType: OrganisationType | undefined;
  /** The version that the writer had before them; 0 where there was none. */
  readonly basedOn: number;
  readonly at: Date;
}

/** Publishes a new version; the earlier ones stay, since grants refer to them. */
export const writePrinciples = ({ by, organisationType, basedOn, at, ...text }: WritePrinciplesCommand): Decision<Principles | undefined, PrinciplesPublished> => (latest) => {
  if (!isGoverning(organisationType)) return refuse('organisation-gives-no-grants');
  const version = latest?.version ?? 0;
  if (version !== basedOn) return refuse('principles-have-changed', { version });
  if (text.decidedOn > dayInHelsinki(at)) return refuse('day-is-in-the-future');
  return [{ type: 'PrinciplesPublished', by, principles: { ...text, organisationId: by.organisationId, version: version + 1, publishedAt: at } }];
};
