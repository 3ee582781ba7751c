import { ROLES } from '@pirtti/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchInput } from 'suomifi-ui-components';
import type { MemberRecord } from '../../api/types/partners';
import { useDraft } from '../../shared/draft';
import { today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { ChooseOne } from '../../ui/Choices';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { TextField } from '../../ui/Field';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { appointDeputy, findColleagues, getUser, USERS } from './api/users';
import { DayFields } from './DayFields';
import { useUserWords } from './use-user-words';
import './users.css';

const route = getRouteApi('/tyo/kayttajat/$id/sijainen');

/** A colleague gets the same rights for a stated time. */
export function DeputyPage() {
  const { t } = useTranslation('users');
  const { name } = useUserWords();
  const { id } = route.useParams();
  const asked = useQuery(getUser(id));
  const back = <AppLink to="/tyo/kayttajat/$id" params={{ id }} className="button button--quiet">{t('toOne')}</AppLink>;
  const who = asked.data ? name(asked.data) : t('person');
  return (
    <Page
      title={t('deputy.for', { name: who })} lead={t('deputy.lead')} narrow
      above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/kayttajat">{t('title')}</AppLink>, <AppLink key="one" to="/tyo/kayttajat/$id" params={{ id }}>{who}</AppLink>]}
    >
      <Asked query={asked}>{(user) => (user.state === 'ended' ? <MayNot because={{ title: t('over.title'), text: t('over.text') }} back={back} /> : <Appointing user={user} />)}</Asked>
    </Page>
  );
}

function Appointing({ user }: { readonly user: MemberRecord }) {
  const { t } = useTranslation('users');
  const { label } = useLabels();
  const { name } = useUserWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [word, setWord] = useState('');
  const [asked, setAsked] = useState('');
  const found = useQuery(findColleagues(asked));
  const [draft, setDraft, forget] = useDraft(`deputy.${user.id}`, { deputyId: '', startsOn: today(), endsOn: '', reason: '' });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const appoint = useMutation({
    mutationFn: () => appointDeputy(user.id, { ...draft, reason: draft.reason.trim() }),
    onSuccess: async () => {
      forget();
      await queries.invalidateQueries({ queryKey: USERS });
      await navigate({ to: '/tyo/kayttajat/$id', params: { id: user.id } });
    },
  });
  const submit = () => {
    const missing = [
      ...(draft.deputyId ? [] : [{ field: 'deputy', text: t('needs.deputy') }]),
      ...(draft.startsOn ? [] : [{ field: 'startsOn', text: t('needs.day') }]),
      ...(!draft.endsOn ? [{ field: 'endsOn', text: t('needs.lastDay') }] : draft.endsOn < draft.startsOn ? [{ field: 'endsOn', text: t('needs.order') }] : []),
      ...(draft.reason.trim().length >= 3 ? [] : [{ field: 'reason', text: t('needs.reason') }]),
    ];
    setProblems(missing);
    if (missing.length === 0 && !appoint.isPending) appoint.mutate();
  };
  const problem = (field: string) => problems.find((each) => each.field === field)?.text;
  return (
    <form className="stack stack--loose" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <ErrorSummary problems={problems} />
      <p>{t('deputy.gets', { roles: user.roles.map((role) => label(ROLES, role)).join(', ') })}</p>
      <SearchInput labelText={t('deputy.search')} clearButtonLabel={t('clear')} searchButtonLabel={t('search')} value={word} onChange={setWord} fullWidth onSearch={(text) => setAsked(text.trim())} />
      <Asked query={found}>
        {({ items }) => {
          // Nobody stands in for themselves, nor makes themselves a deputy; one row for each colleague's own rights.
          const colleagues = items.filter((one) => one.id !== user.id && !one.isYours && !one.deputyFor && !user.alsoHolds.some(({ id }) => id === one.id));
          return (
            <ChooseOne
              id="deputy" label={t('deputy.choose')} hint={t('deputy.chooseHint')} column value={draft.deputyId} onChange={(deputyId) => change({ deputyId })} problem={problem('deputy')}
              choices={colleagues.map((one) => ({ value: one.id, label: name(one), hint: one.roles.map((role) => label(ROLES, role)).join(', ') }))}
            />
          );
        }}
      </Asked>
      <p className="small">{t('deputy.notHere')} <AppLink to="/tyo/kayttajat/kutsu">{t('deputy.inviteFirst')}</AppLink></p>
      <DayFields startsOn={draft.startsOn} endsOn={draft.endsOn} onChange={change} problem={problem} />
      <TextField id="reason" label={t('form.reason')} hint={t('form.reasonHint')} value={draft.reason} onChange={(reason) => change({ reason })} maxLength={300} problem={problem('reason')} />
      {appoint.isError && <ProblemNotice error={appoint.error} />}
      <div className="row"><Button type="submit" disabled={appoint.isPending}>{t('deputy.appointAction')}</Button><AppLink to="/tyo/kayttajat/$id" params={{ id: user.id }} className="button button--quiet">{t('shell:cancel')}</AppLink></div>
    </form>
  );
}
