/** What has to be known of others before an organisation's content can be judged. */
export interface Surroundings {
  /** Who has the business id already. */
  readonly businessIdHolder: string | undefined;
  /** Those that the content names (parent, members, successor), by id; one that is not in the registry is missing. */
  readonly related: ReadonlyMap<string, { readonly endedOn: string | null }>;
  /** All that the parent is a part of, itself included. */
  readonly parentLine: readonly string[];
}

/** The organisations that a content names. */
export const relatedIds = (content: { readonly parentId: string | null; readonly memberIds: readonly string[]; readonly successorId: string | null }): string[] =>
  [content.parentId, ...content.memberIds, content.successorId].filter((id) => id !== null);
