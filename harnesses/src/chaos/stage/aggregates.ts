const AGGREGATES = 8;

/** The few rows that all writers count up: few, so that they meet. */
export const aggregates = (): readonly string[] =>
  Array.from({ length: AGGREGATES }, (_, index) => `0193e8b0-0000-7000-8000-00000000000${index + 1}`);
