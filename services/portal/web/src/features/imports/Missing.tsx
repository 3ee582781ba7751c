import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChooseMany } from '../../ui/Choices';
import { TextField } from '../../ui/Field';

export interface EndingChoice {
  readonly endMissing: boolean;
  /** The number as it was typed. */
  readonly told: string;
}

interface Props {
  /** Of organisations, or of their contact persons: which words, and which places on the page. */
  readonly of: 'organisations' | 'contacts';
  readonly gone: { readonly ofSource: number; readonly mustBeTold: boolean };
  /** Each of them. */
  readonly children: readonly ReactNode[];
  readonly choice: EndingChoice;
  readonly onChange: (choice: EndingChoice) => void;
  readonly problem: string | undefined;
}

const PLACES = { organisations: { title: 'puuttuvat', choice: 'paattyneet', told: 'told' }, contacts: { title: 'puuttuvat-henkilot', choice: 'paattyvat-roolit', told: 'told-contacts' } } as const;
export const toldField = (of: Props['of']): string => PLACES[of].told;

/** Those that came from the source before and are no longer in the file. They stay as they are unless somebody says otherwise, and many only when told how many. */
export function Missing({ of, gone: { ofSource, mustBeTold }, children, choice, onChange, problem }: Props) {
  const { t } = useTranslation('imports');
  const [words, place] = [of === 'contacts' ? 'contacts.' : '', PLACES[of]];
  const number = children.length;
  return (
    <section className="stack" aria-labelledby={place.title}>
      <h3 id={place.title}>{t(`${words}missingTitle`, { count: number })}</h3>
      <p>{t(`${words}missingText`, { number, ofSource })}</p>
      <details className="disclosure">
        <summary>{t(`${words}missingShow`)}</summary>
        <ul>{children}</ul>
      </details>
      <ChooseMany
        id={place.choice} column label={t(`${words}missingLabel`)} values={choice.endMissing ? ['end'] : []} onChange={(values) => onChange({ ...choice, endMissing: values.length > 0 })}
        choices={[{ value: 'end', label: t(`${words}endMissing`, { number }), hint: t(`${words}endMissingHint`) }]}
      />
      {choice.endMissing && mustBeTold && (
        <div className="notice notice--problem">
          <p>{t(`${words}manyText`)}</p>
          <TextField id={place.told} label={t('told', { number })} type="number" value={choice.told} onChange={(told) => onChange({ ...choice, told })} problem={problem} />
        </div>
      )}
    </section>
  );
}
