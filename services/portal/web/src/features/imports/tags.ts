/** What may become of a row; what needs somebody's hand comes first. */
export const KINDS = ['refused', 'new', 'changed', 'same'] as const;
export type Kind = (typeof KINDS)[number];

export const TAGS: Readonly<Record<Kind, string>> = { refused: 'tag tag--bad', new: 'tag tag--good', changed: 'tag tag--blue', same: 'tag tag--plain' };
