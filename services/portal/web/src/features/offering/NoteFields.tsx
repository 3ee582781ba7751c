import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BLANK_WORDS, type Words } from '../../shared/words';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { publishingStart } from '../publishing/api/publishing';
import { WordsFields } from '../../ui/WordsFields';

interface Props {
  readonly words: Words;
  readonly onChange: (words: Words) => void;
  readonly problem: (control: string) => string | undefined;
}

export { BLANK_WORDS as NO_NOTE };

/** A word to those who would have come, in the languages in which they read the rest. */
export function NoteFields({ words, onChange, problem }: Props) {
  const { t } = useTranslation('offering');
  const bilingual = useQuery(publishingStart).data?.bilingual ?? false;
  return <WordsFields id="note" label={t('note')} hint={t('noteHint')} words={words} onChange={onChange} maxLength={150} optional bilingual={bilingual} problem={problem} />;
}

/** Finnish is what everybody falls back to: a word in another language alone would be nowhere for the rest. */
export const useNoteProblems = (): ((words: Words) => readonly FieldProblem[]) => {
  const { t } = useTranslation('offering');
  return ({ fi, sv, en }) => (!fi.trim() && (sv.trim() || en.trim()) ? [{ field: 'note.fi', text: t('needs.noteInFinnish') }] : []);
};

/** The control of a field within a field. */
export const noteControlOf = (pointer: string): string => pointer.replace(/^\//, '').replaceAll('/', '.');
