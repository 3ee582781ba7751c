import { useTranslation } from 'react-i18next';
import type { Words } from '../shared/words';
import { TextArea, TextField } from './Field';

interface Props {
  /** The Finnish control's id is `${id}.fi`. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly words: Words;
  readonly onChange: (words: Words) => void;
  readonly maxLength: number;
  readonly long?: boolean;
  readonly optional?: boolean;
  /** Whoever serves in two languages writes both: Swedish is in sight and needed. */
  readonly bilingual?: boolean;
  readonly problem: (control: string) => string | undefined;
}

/** A text in Finnish; the languages that are not needed are one press away and open when something is written there. */
export function WordsFields({ id, label, hint, words, onChange, maxLength, long, optional, bilingual = false, problem }: Props) {
  const { t } = useTranslation('shell');
  const Input = long ? TextArea : TextField;
  const field = (language: keyof Words, text: string) => ({
    id: `${id}.${language}`, label: text, value: words[language], maxLength, problem: problem(`${id}.${language}`), onChange: (value: string) => onChange({ ...words, [language]: value }),
  });
  return (
    <div className="stack stack--tight">
      <Input {...field('fi', label)} {...(hint && { hint })} {...(optional && { optional })} />
      {bilingual && <Input {...field('sv', t('inSwedish', { label }))} {...(optional && { optional })} />}
      <details className="disclosure" open={(!bilingual && words.sv !== '') || words.en !== '' ? true : undefined}>
        <summary>{t(bilingual ? 'english' : 'otherLanguages')}<span className="hidden-visually">: {label}</span></summary>
        <div className="stack">
          {!bilingual && <Input {...field('sv', t('inSwedish', { label }))} optional />}
          <Input {...field('en', t('inEnglish', { label }))} optional />
        </div>
      </details>
    </div>
  );
}
