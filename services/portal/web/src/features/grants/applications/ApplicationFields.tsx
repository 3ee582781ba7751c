import { GRANT_ANNEXES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GrantRound } from '../../../api/types/partners';
import { hasRole, useMe } from '../../../session/session';
import { useLabels } from '../../../shared/labels';
import { SelectField, TextArea, TextField } from '../../../ui/Field';
import { listOwnActivities } from '../api/grants';
import { Part } from '../Part';
import type { ApplicationValues } from './application-values';

interface Props {
  readonly round: GrantRound;
  readonly values: ApplicationValues;
  readonly onChange: (part: Partial<ApplicationValues>) => void;
  readonly problem: (field: string) => string | undefined;
}

/** For what, how much, and what comes with it. */
export function ApplicationFields({ round, values, onChange, problem }: Props) {
  const { t } = useTranslation('grants');
  const { label, text } = useLabels();
  const isOneOff = round.kind === 'one-off';
  const isPublisher = hasRole(useMe(), ['activity-publisher']);
  const own = useQuery({ ...listOwnActivities, enabled: isOneOff && isPublisher }).data?.items ?? [];
  const choose = (id: string) => {
    const chosen = own.find((one) => one.id === id);
    onChange({ activityId: id, ...(chosen && { activityName: text(chosen.names) }) });
  };
  return (
    <>
      <Part id="mihin" title={t('application.form.what')}>
        <TextField id="title" label={t('application.title')} value={values.title} onChange={(title) => onChange({ title })} maxLength={200} problem={problem('title')} />
        <TextArea id="purpose" label={t('application.purpose')} hint={t('application.purposeHint')} value={values.purpose} onChange={(purpose) => onChange({ purpose })} maxLength={6000} problem={problem('purpose')} />
        {isOneOff && own.length > 0 && <SelectField id="activityId" label={t('application.activityPublished')} optional none={t('application.activityOther')} value={values.activityId} onChange={choose} options={own.map((one) => ({ value: one.id, label: text(one.names) }))} />}
        {isOneOff && <TextField id="activityName" label={t('application.activity')} hint={t('application.activityHint')} value={values.activityName} onChange={(activityName) => onChange({ activityName, activityId: '' })} maxLength={200} problem={problem('activityName')} />}
      </Part>
      <Part id="paljonko" title={t('application.form.money')}>
        <TextField id="asked" label={t('application.asked')} hint={t('form.euros')} value={values.asked} onChange={(asked) => onChange({ asked })} problem={problem('asked')} />
        <TextArea id="otherFunding" label={t('application.otherFunding')} hint={t('application.otherFundingHint')} optional value={values.otherFunding} onChange={(otherFunding) => onChange({ otherFunding })} maxLength={2000} problem={problem('otherFunding')} />
      </Part>
      {values.annexes.length > 0 && (
        <Part id="liitteet" title={t('round.annexes')} hint={t('application.annexHint')}>
          {values.annexes.map((annex, index) => (
            <TextField
              key={`${annex.kind}${index}`} id={`annexes.${index}.reference`} label={label(GRANT_ANNEXES, annex.kind)} value={annex.reference} maxLength={500} problem={problem(`annexes.${index}.reference`)}
              onChange={(reference) => onChange({ annexes: values.annexes.map((one, at) => (at === index ? { ...one, reference } : one)) })}
            />
          ))}
        </Part>
      )}
    </>
  );
}
