import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '../../ui/Field';
import type { Words } from './form-values';

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
  readonly problem: (control: string) => string | undefined;
}

/** A text in Finnish; Swedish and English are one press away and open when something is written there. */
export function WordsFields({ id, label, hint, words, onChange, maxLength, long, optional, problem }: Props) {
  const { t } = useTranslation('publishing');
  const Input = long ? TextArea : TextField;
  const field = (language: keyof Words, text: string) => ({
    id: `${id}.${language}`, label: text, value: words[language], maxLength, problem: problem(`${id}.${language}`), onChange: (value: string) => onChange({ ...words, [language]: value }),
  });
  return (
    <div className="stack stack--tight">
      <Input {...field('fi', label)} {...(hint && { hint })} {...(optional && { optional })} />
      <details className="disclosure" open={words.sv !== '' || words.en !== '' ? true : undefined}>
        <summary>{t('otherLanguages')}<span className="hidden-visually">: {label}</span></summary>
        <div className="stack">
          <Input {...field('sv', t('inSwedish', { label }))} optional />
          <Input {...field('en', t('inEnglish', { label }))} optional />
        </div>
      </details>
    </div>
  );
}
