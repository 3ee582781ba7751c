/** A sign before the word, so that a status is never told by colour alone. */
const MARKS: Readonly<Record<string, string>> = {
  done: '●', 'in-place': '●', 'partly-in-place': '◐', 'feasible-within-existing': '◐', 'needs-resources': '○', difficult: '○', 'not-started': '○', abandoned: '✕',
};

export const measureMark = (assessment: string): string => MARKS[assessment] ?? '○';
