import { useTranslation } from 'react-i18next';
import { IconPlus, IconRemove } from 'suomifi-ui-components';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { useRowFocus } from '../../../ui/use-row-focus';
import { Part } from '../Part';
import type { RoundFieldsProps } from './RoundFields';

/** As many as a round can have. */
const MOST_CRITERIA = 20;
const MOST_MULTIPLIERS = 5;

/** How applications are scored: points and multipliers are the granter's own. */
export function CriteriaFields({ values, onChange, problem }: RoundFieldsProps) {
  const { t } = useTranslation('grants');
  const { criteria, multipliers } = values;
  const [criteriaFocus, multipliersFocus] = [useRowFocus(), useRowFocus()];
  const putCriterion = (index: number, part: object) => onChange({ criteria: criteria.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  const putMultiplier = (index: number, part: object) => onChange({ multipliers: multipliers.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  const remove = (name: string, onClick: () => void) => <div><Button look="bare" icon={<IconRemove aria-hidden="true" />} label={t('form.removeThis', { name })} onClick={onClick}>{t('form.remove')}</Button></div>;
  return (
    <Part id="pisteet" title={t('round.form.scoring')} hint={t('round.form.scoringHint')}>
      {criteria.map((one, index) => {
        const name = t('round.criterionNumber', { number: index + 1 });
        return (
          <fieldset key={index} className="card card--warm grants__item">
            <legend className="hidden-visually">{name}</legend>
            <TextField id={`criteria.${index}.text`} label={t('round.criterion')} value={one.text} onChange={(text) => putCriterion(index, { text })} maxLength={300} problem={problem(`criteria.${index}.text`)} />
            <TextField id={`criteria.${index}.mostPoints`} type="number" min="1" max="1000" label={t('round.criterionPoints')} value={one.mostPoints} onChange={(mostPoints) => putCriterion(index, { mostPoints })} problem={problem(`criteria.${index}.mostPoints`)} />
            {remove(name, () => { onChange({ criteria: criteria.filter((_, at) => at !== index) }); criteriaFocus.removed(); })}
          </fieldset>
        );
      })}
      {criteria.length < MOST_CRITERIA && <div ref={criteriaFocus.adder}><Button look="quiet" icon={<IconPlus aria-hidden="true" />} onClick={() => { onChange({ criteria: [...criteria, { id: '', text: '', mostPoints: '20' }] }); criteriaFocus.added(); }}>{t('round.addCriterion')}</Button></div>}
      {multipliers.map((one, index) => {
        const name = t('round.multiplierNumber', { number: index + 1 });
        return (
          <fieldset key={index} className="card card--warm grants__item">
            <legend className="hidden-visually">{name}</legend>
            <TextField id={`multipliers.${index}.text`} label={t('round.multiplier')} value={one.text} onChange={(text) => putMultiplier(index, { text })} maxLength={300} problem={problem(`multipliers.${index}.text`)} />
            <TextField id={`multipliers.${index}.percent`} label={t('round.factor')} hint={t('round.factorHint')} value={one.factor} onChange={(factor) => putMultiplier(index, { factor })} problem={problem(`multipliers.${index}.percent`)} />
            {remove(name, () => { onChange({ multipliers: multipliers.filter((_, at) => at !== index) }); multipliersFocus.removed(); })}
          </fieldset>
        );
      })}
      {multipliers.length < MOST_MULTIPLIERS && <div ref={multipliersFocus.adder}><Button look="quiet" icon={<IconPlus aria-hidden="true" />} onClick={() => { onChange({ multipliers: [...multipliers, { id: '', text: '', factor: '1,1' }] }); multipliersFocus.added(); }}>{t('round.addMultiplier')}</Button></div>}
      <div className="grants__pair">
        <TextField id="mostPoints" type="number" min="1" label={t('round.mostPoints')} hint={t('round.mostPointsHint')} optional value={values.mostPoints} onChange={(mostPoints) => onChange({ mostPoints })} problem={problem('mostPoints')} />
        <TextField id="leastScorers" type="number" min="1" max="10" label={t('round.leastScorers')} value={values.leastScorers} onChange={(leastScorers) => onChange({ leastScorers })} problem={problem('leastScorers')} />
      </div>
    </Part>
  );
}
