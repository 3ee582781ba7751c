import type { Role } from '@pirtti/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import type { MemberRecord } from '../../api/types/partners';
import { useDraft } from '../../shared/draft';
import { sameValues } from '../../shared/same-values';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { TextField } from '../../ui/Field';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Unchanged } from '../../ui/Unchanged';
import { changeUser, getUser, USERS } from './api/users';
import { DayFields } from './DayFields';
import { RoleChoices } from './RoleChoices';
import { UserTimeline } from './UserTimeline';
import { useUserWords } from './use-user-words';
import './users.css';

const route = getRouteApi('/tyo/kayttajat/$id/muokkaa');

export function ChangeUserPage() {
  const { t } = useTranslation('users');
  const { name } = useUserWords();
  const { id } = route.useParams();
  // The form begins with one state and keeps to it: what others change meanwhile is told when saving.
  const asked = useQuery({ ...getUser(id), queryKey: ['user-to-change', id], gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false });
  const back = <AppLink to="/tyo/kayttajat/$id" params={{ id }} className="button button--quiet">{t('toOne')}</AppLink>;
  const who = asked.data ? name(asked.data) : t('person');
  return (
    <Page
      title={t('changeTitle', { name: who })} narrow
      above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/kayttajat">{t('title')}</AppLink>, <AppLink key="one" to="/tyo/kayttajat/$id" params={{ id }}>{who}</AppLink>]}
    >
      <Asked query={asked}>
        {(user) => {
          const bar = user.state === 'ended' ? 'over' : user.isYours ? 'own' : undefined;
          return bar ? <MayNot because={{ title: t(`${bar}.title`), text: t(`${bar}.text`) }} back={back} /> : <Changing user={user} />;
        }}
      </Asked>
    </Page>
  );
}

interface Draft {
  readonly version: number;
  readonly name: string;
  readonly roles: Role[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reason: string;
}

function Changing({ user }: { readonly user: MemberRecord }) {
  const { t } = useTranslation('users');
  const { id } = user;
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [draft, setDraft, forget] = useDraft<Draft>(`user.${id}.${user.version}`, {
    version: user.version, name: user.name ?? '', roles: [...user.roles] as Role[], startsOn: user.startsOn, endsOn: user.endsOn ?? '', reason: '',
  });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [told, setTold] = useState(false);
  /** What is saved now, as far as the page knows. */
  const [standing, setStanding] = useState(user);
  const [meanwhile, setMeanwhile] = useState<MemberRecord>();
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const save = useMutation({
    mutationFn: () => changeUser(id, { name: draft.name.trim(), roles: draft.roles, startsOn: draft.startsOn, endsOn: draft.endsOn || null, reason: draft.reason.trim(), version: draft.version }),
    onSuccess: async () => {
      forget();
      await queries.invalidateQueries({ queryKey: USERS });
      await navigate({ to: '/tyo/kayttajat/$id', params: { id } });
    },
    onError: async (error) => {
      await queries.invalidateQueries({ queryKey: USERS });
      if (!isProblem(error, 'membership-has-changed')) return;
      const newer = await queries.fetchQuery(getUser(id));
      setStanding(newer);
      setMeanwhile(newer);
    },
  });
  const unchanged = sameValues(
    { name: draft.name, roles: draft.roles, startsOn: draft.startsOn, endsOn: draft.endsOn },
    { name: standing.name ?? '', roles: standing.roles, startsOn: standing.startsOn, endsOn: standing.endsOn ?? '' });
  const submit = () => {
    const missing = unchanged ? [] : [
      ...(draft.name.trim() ? [] : [{ field: 'name', text: t('needs.name') }]),
      ...(draft.roles.length > 0 ? [] : [{ field: 'roles', text: t('needs.roles') }]),
      ...(draft.startsOn ? [] : [{ field: 'startsOn', text: t('needs.day') }]),
      ...(draft.endsOn && draft.endsOn < draft.startsOn ? [{ field: 'endsOn', text: t('needs.order') }] : []),
      ...(draft.reason.trim().length >= 3 ? [] : [{ field: 'reason', text: t('needs.reason') }]),
    ];
    setTold(unchanged);
    setProblems(missing);
    if (!unchanged && missing.length === 0 && !save.isPending && meanwhile === undefined) save.mutate();
  };
  const problem = (field: string) => problems.find((each) => each.field === field)?.text;
  return (
    <form className="stack stack--loose" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <ErrorSummary problems={problems} />
      {meanwhile && (
        <section className="notice" aria-labelledby="silla-valin">
          <h2 id="silla-valin" role="alert">{t('meanwhile.title')}</h2>
          <p>{t('meanwhile.text')}</p>
          <UserTimeline entries={meanwhile.timeline.slice(0, meanwhile.version - draft.version)} />
          <div className="row">
            <Button look="quiet" onClick={() => { change({ version: meanwhile.version }); setMeanwhile(undefined); save.reset(); }}>{t('meanwhile.keepMine')}</Button>
            <Button look="quiet" onClick={() => {
              change({ version: meanwhile.version, name: meanwhile.name ?? '', roles: [...meanwhile.roles] as Role[], startsOn: meanwhile.startsOn, endsOn: meanwhile.endsOn ?? '' });
              setMeanwhile(undefined);
              save.reset();
            }}
            >{t('meanwhile.takeTheirs')}</Button>
          </div>
        </section>
      )}
      <TextField id="name" label={t('form.name')} hint={t('form.nameHint')} value={draft.name} onChange={(name) => change({ name })} maxLength={200} autoComplete="off" problem={problem('name')} />
      {user.deputyFor ? <p className="notice">{t('deputy.follows')}</p> : <RoleChoices givable={user.givable} values={draft.roles} onChange={(roles) => change({ roles })} problem={problem('roles')} />}
      <DayFields startsOn={draft.startsOn} endsOn={draft.endsOn} endOptional={!user.deputyFor} onChange={change} problem={problem} />
      <TextField id="reason" label={t('form.reason')} hint={t('form.reasonHint')} value={draft.reason} onChange={(reason) => change({ reason })} maxLength={300} problem={problem('reason')} />
      {told && unchanged && <Unchanged />}
      {save.isError && !isProblem(save.error, 'membership-has-changed') && <ProblemNotice error={save.error} />}
      <div className="row"><Button type="submit" disabled={save.isPending || meanwhile !== undefined}>{t('shell:save')}</Button><AppLink to="/tyo/kayttajat/$id" params={{ id }} className="button button--quiet">{t('shell:cancel')}</AppLink></div>
    </form>
  );
}
