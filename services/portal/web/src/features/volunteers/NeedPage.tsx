import { MUNICIPALITIES, SERVICE_LANGUAGES, VOLUNTEER_FIT_CONS, VOLUNTEER_FIT_PROS, VOLUNTEER_NEED_END_REASONS, VOLUNTEER_NEED_STATUSES, VOLUNTEER_OBSTACLES, VOLUNTEER_RHYTHMS, VOLUNTEER_ROLES, VOLUNTEER_SKILLS, VOLUNTEER_TIMES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import type { Suggestion, VolunteerNeed } from '../../api/types/activities';
import { formatDay, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { SelectField, TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { endNeed, getNeed, startMatch, suggestions } from './api/volunteers';
import { ModelWarnings, useAbove, useOptions, usePaging, useRenew, useWhose } from './parts';

const route = getRouteApi('/tyo/vapaaehtoiset/toive/$id');

/** What somebody wishes for, and who would fit, with what speaks for and against each. */
export function NeedPage() {
  const { t } = useTranslation('volunteers');
  const { id } = route.useParams();
  const whose = useWhose();
  const query = useQuery(getNeed(id));
  return (
    <Page title={query.data ? whose(query.data) : t('need')} narrow above={useAbove()}>
      <Asked query={query}>{(need) => <><Facts need={need} />{need.status === 'waiting' && <Fitting need={need} />}</>}</Asked>
    </Page>
  );
}

function Facts({ need }: { readonly need: VolunteerNeed }) {
  const { t } = useTranslation('volunteers');
  const { label, text } = useLabels();
  const [ending, setEnding] = useState(false);
  const { id, status, person, model, role, skills, languages, municipalityCode, village, times, rhythm, concernsMinors, waitingSince, endReason, matchId } = need;
  const list = (names: Parameters<typeof label>[0], codes: readonly string[]) => codes.map((code) => label(names, code)).join(', ');
  return (
    <section className="card" aria-label={t('facts')}>
      <p><span className="tag tag--plain">{label(VOLUNTEER_NEED_STATUSES, status)}</span></p>
      <ModelWarnings warnings={model.warnings}><p><AppLink to="/tyo/vapaaehtoiset/malli/$id" params={{ id: model.id }}>{t('models.editThis', { name: text(model.names) })}</AppLink></p></ModelWarnings>
      <dl className="facts">
        {person && <><dt>{t('contact')}</dt><dd>{[person.phone, person.email].filter(Boolean).join(', ')}</dd></>}
        <dt>{t('needForm.role')}</dt><dd>{[label(VOLUNTEER_ROLES, role), list(VOLUNTEER_SKILLS, skills)].filter(Boolean).join(': ')}</dd>
        <dt>{t('needForm.municipality')}</dt><dd>{[municipalityCode ? label(MUNICIPALITIES, municipalityCode) : t('hint.municipalityUnknown'), village].filter(Boolean).join(', ')}</dd>
        {languages.length > 0 && <><dt>{t('field.languages')}</dt><dd>{list(SERVICE_LANGUAGES, languages)}</dd></>}
        {times.length > 0 && <><dt>{t('needForm.times')}</dt><dd>{list(VOLUNTEER_TIMES, times)}</dd></>}
        {rhythm && <><dt>{t('needForm.rhythm')}</dt><dd>{label(VOLUNTEER_RHYTHMS, rhythm)}</dd></>}
        <dt>{t('needPage.model')}</dt><dd>{text(model.names)}</dd>
        {status === 'waiting' && <><dt>{t('status')}</dt><dd>{t('waitingSince', { day: formatDay(waitingSince) })}</dd></>}
        {endReason && <><dt>{t('needPage.reason')}</dt><dd>{label(VOLUNTEER_NEED_END_REASONS, endReason)}</dd></>}
      </dl>
      {concernsMinors && <p className="strong">{t('needPage.minors')}</p>}
      <div className="row">
        {matchId && <AppLink to="/tyo/vapaaehtoiset/pari/$id" params={{ id: matchId }} className="button">{t('needPage.toPair')}</AppLink>}
        {status === 'waiting' && <AppLink to="/tyo/vapaaehtoiset/toive/$id/muokkaa" params={{ id }} className="button button--quiet">{t('needForm.edit')}</AppLink>}
        {status === 'waiting' && <Button look="bare" onClick={() => setEnding(true)}>{t('needPage.end')}</Button>}
      </div>
      {ending && <EndingSheet id={id} onClose={() => setEnding(false)} />}
    </section>
  );
}

function EndingSheet({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useTranslation('volunteers');
  const [options, renew] = [useOptions(), useRenew()];
  const [reason, setReason] = useState('');
  const save = async () => { await endNeed(id, reason as never); await renew(); };
  return (
    <FormSheet title={t('needPage.endTitle')} action={t('needPage.end')} missing={reason ? [] : [{ field: 'reason', text: t('needs.reason') }]} onDo={save} onDone={onClose} onClose={onClose}>
      {(problem) => <><p>{t('needPage.endText')}</p><SelectField id="reason" label={t('needPage.reason')} none={t('hint.choose')} value={reason} onChange={setReason} options={options(VOLUNTEER_NEED_END_REASONS)} problem={problem('reason')} /></>}
    </FormSheet>
  );
}

function Fitting({ need }: { readonly need: VolunteerNeed }) {
  const { t } = useTranslation('volunteers');
  const { label } = useLabels();
  const [page, onPage] = usePaging();
  const [chosen, setChosen] = useState<Suggestion>();
  const reasons = (title: string, list: Parameters<typeof label>[0], codes: readonly string[]) => codes.length > 0 && <><dt>{title}</dt><dd>{codes.map((code) => label(list, code)).join(', ')}</dd></>;
  return (
    <section className="stack" aria-labelledby="sopivat">
      <h2 id="sopivat">{t('suggest.title')}</h2>
      <p className="soft">{t('suggest.lead')}</p>
      <Asked query={useQuery(suggestions(need.id, page))}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <EmptyState title={t('suggest.none')} text={t('suggest.noneText')} action={<AppLink to="/tyo/vapaaehtoiset/uusi" className="button button--quiet">{t('register')}</AppLink>} />}
            <ol className="stack plain" aria-label={t('suggest.count', { count: total })}>
              {items.map((one) => (
                <li key={one.volunteer.id} className="card stack stack--tight">
                  <div className="row row--apart">
                    <h3><AppLink to="/tyo/vapaaehtoiset/henkilo/$id" params={{ id: one.volunteer.id }}>{one.volunteer.name ?? t('forgotten')}</AppLink></h3>
                    {one.obstacles.length === 0 && <Button label={t('suggest.chooseThis', { name: one.volunteer.name })} onClick={() => setChosen(one)}>{t('suggest.choose')}</Button>}
                  </div>
                  <dl className="facts">
                    {reasons(t('suggest.pros'), VOLUNTEER_FIT_PROS, one.pros)}
                    {reasons(t('suggest.cons'), VOLUNTEER_FIT_CONS, one.cons)}
                    {reasons(t('suggest.obstacles'), VOLUNTEER_OBSTACLES, one.obstacles)}
                  </dl>
                </li>
              ))}
            </ol>
            <Pager page={page} pageSize={10} total={total} shown={items.length} onChange={onPage} />
          </>
        )}
      </Asked>
      {chosen && <StartingSheet need={need} suggestion={chosen} onClose={() => setChosen(undefined)} />}
    </section>
  );
}

function StartingSheet({ need, suggestion: { volunteer }, onClose }: { readonly need: VolunteerNeed; readonly suggestion: Suggestion; readonly onClose: () => void }) {
  const { t } = useTranslation('volunteers');
  const [whose, renew, navigate] = [useWhose(), useRenew(), useNavigate()];
  const [key, setKey] = useState(newKey);
  const [startsOn, setStartsOn] = useState(today);
  const save = async () => {
    try {
      const { id } = await startMatch(key, need.id, { volunteerId: volunteer.id, startsOn });
      await renew();
      await navigate({ to: '/tyo/vapaaehtoiset/pari/$id', params: { id } });
    } catch (error) {
      setKey(newKey());
      throw error;
    }
  };
  return (
    <FormSheet title={t('suggest.title2')} action={t('suggest.choose')} missing={startsOn ? [] : [{ field: 'startsOn', text: t('needs.day') }]} onDo={save} onClose={onClose}>
      {(problem) => <><p>{t('suggest.text', { volunteer: volunteer.name, person: whose(need) })}</p><TextField id="startsOn" type="date" label={t('suggest.startsOn')} value={startsOn} onChange={setStartsOn} problem={problem('startsOn')} /></>}
    </FormSheet>
  );
}
