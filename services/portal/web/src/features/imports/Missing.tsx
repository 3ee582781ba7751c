import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { ChooseMany } from '../../ui/Choices';
import { TextField } from '../../ui/Field';

export interface EndingChoice {
  readonly endMissing: boolean;
  /** The number as it was typed. */
  readonly told: string;
}

interface Props {
  readonly preview: ImportPreview;
  readonly choice: EndingChoice;
  readonly onChange: (choice: EndingChoice) => void;
  readonly problem: string | undefined;
}

/** Those that came from the source before and are no longer in the file. They stay as they are unless somebody says otherwise, and many only when told how many. */
export function Missing({ preview: { missing, ofSource, mustBeTold }, choice, onChange, problem }: Props) {
  const { t } = useTranslation('imports');
  const { text } = useLabels();
  return (
    <section className="stack" aria-labelledby="puuttuvat">
      <h3 id="puuttuvat">{t('missingTitle', { count: missing.length })}</h3>
      <p>{t('missingText', { number: missing.length, ofSource })}</p>
      <details className="disclosure">
        <summary>{t('missingShow')}</summary>
        <ul>{missing.map(({ id, names }) => <li key={id}><AppLink to="/tyo/kumppanit/$id" params={{ id }}>{text(names)}</AppLink></li>)}</ul>
      </details>
      <ChooseMany
        id="paattyneet" column label={t('missingLabel')} values={choice.endMissing ? ['end'] : []} onChange={(values) => onChange({ ...choice, endMissing: values.length > 0 })}
        choices={[{ value: 'end', label: t('endMissing', { number: missing.length }), hint: t('endMissingHint') }]}
      />
      {choice.endMissing && mustBeTold && (
        <div className="notice notice--problem">
          <p>{t('manyText')}</p>
          <TextField id="told" label={t('told', { number: missing.length })} type="number" value={choice.told} onChange={(told) => onChange({ ...choice, told })} problem={problem} />
        </div>
      )}
    </section>
  );
}
