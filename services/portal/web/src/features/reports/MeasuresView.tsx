import { LANGUAGES, MEASURE_ASSESSMENT_CODES, MEASURE_ASSESSMENTS } from '@pirtti/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponsibilityRow } from '../../api/types/partners';
import type { Measure } from '../../api/types/reporting';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { SelectField, TextArea } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { measureResponsibilities } from './api/measure-responsibilities';
import { assessMeasure } from './api/programme';
import { measureMark } from './measure-mark';

/** The programme's measures with what is said of each; whoever may, changes the words in place. */
export function MeasuresView({ measures, mayAssess }: { readonly measures: readonly Measure[]; readonly mayAssess: boolean }) {
  const { t } = useTranslation('reports');
  const { label, text } = useLabels();
  const [editing, setEditing] = useState<string>();
  const answering = useQuery(measureResponsibilities).data;
  const close = (measure: Measure) => {
    setEditing(undefined);
    document.getElementById(`measure-${measure.number}`)?.focus();
  };
  return (
    <div>
      {measures.map((measure) => (
        <article key={measure.id} className="measure">
          <h3 id={`measure-${measure.number}`} tabIndex={-1}><span>{measure.number}.</span> {text(measure.names)}</h3>
          {editing === measure.id ? <AssessmentForm measure={measure} onDone={() => close(measure)} /> : (
            <>
              <p><span className="status-mark" aria-hidden="true">{measureMark(measure.assessment)}</span> <strong>{label(MEASURE_ASSESSMENTS, measure.assessment)}</strong></p>
              <p>{text(measure.assessmentText)}</p>
              <p className="small soft">{t('measures.responsible')}: {text(measure.responsible)}</p>
              <WhoAnswers matter={answering?.get(measure.id)} />
              {mayAssess && <div><Button look="quiet" label={t('measures.changeOf', { number: measure.number })} onClick={() => setEditing(measure.id)}>{t('measures.change')}</Button></div>}
            </>
          )}
        </article>
      ))}
    </div>
  );
}

/** The programme says who was meant to; the registry, who answers for it today. */
function WhoAnswers({ matter }: { readonly matter: ResponsibilityRow | undefined }) {
  const { t } = useTranslation('reports');
  const { text, called } = useLabels();
  if (!matter) return null;
  const { id, responsible, participations } = matter;
  const taking = [...new Set(participations.map(({ organisation }) => text(organisation.names)))].join(', ');
  const who = responsible ? [text(responsible.organisation.names), responsible.person?.name].filter(Boolean).join(', ') : t('measures.nobodyAnswers');
  return (
    <>
      <p className="small">{t('measures.answersNow')}: <AppLink to="/tyo/vastuut/$id" params={{ id }} aria-label={`${who}. ${called(matter)}`}>{who}</AppLink></p>
      {taking && <p className="small">{t('measures.taking')}: {taking}</p>}
    </>
  );
}

function AssessmentForm({ measure, onDone }: { readonly measure: Measure; readonly onDone: () => void }) {
  const { t } = useTranslation('reports');
  const { label } = useLabels();
  const queries = useQueryClient();
  const [assessment, setAssessment] = useState(measure.assessment);
  useEffect(() => document.getElementById('assessment')?.focus(), []);
  const [words, setWords] = useState({ fi: measure.assessmentText.fi, sv: measure.assessmentText.sv ?? '', en: measure.assessmentText.en ?? '' });
  const save = useMutation({
    mutationFn: () => assessMeasure(measure.id, assessment, { fi: words.fi.trim(), ...(words.sv.trim() && { sv: words.sv.trim() }), ...(words.en.trim() && { en: words.en.trim() }) }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['programme'] });
      await queries.invalidateQueries({ queryKey: ['report-preview'] });
      onDone();
    },
  });
  const unready = save.isPending || words.fi.trim() === '';
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); if (!unready) save.mutate(); }}>
      <SelectField id="assessment" label={t('measures.status')} value={assessment} onChange={(code) => code && setAssessment(code)} options={MEASURE_ASSESSMENT_CODES.map((code) => ({ value: code, label: label(MEASURE_ASSESSMENTS, code) }))} />
      {LANGUAGES.map((each) => (
        <TextArea key={each} label={t(`measures.words.${each}`)} optional={each !== 'fi'} value={words[each]} onChange={(value) => setWords({ ...words, [each]: value })} maxLength={2000} />
      ))}
      {save.isError && <ProblemNotice error={save.error} />}
      <div className="row">
        <Button type="submit" disabled={unready}>{t('shell:save')}</Button>
        <Button look="quiet" onClick={onDone}>{t('shell:cancel')}</Button>
      </div>
    </form>
  );
}
