import { LANGUAGES, type Language, type Role } from '@pirtti/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { isProblem } from '../../api/problem';
import type { IssuedInvitation } from '../../api/types/partners';
import { useMay } from '../../session/who-may';
import { useDraft } from '../../shared/draft';
import { today } from '../../shared/format';
import { useLanguage } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { SelectField, TextField } from '../../ui/Field';
import { noteNavigation } from '../../ui/navigation-focus';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { invite, userList, USERS } from './api/users';
import { DayFields } from './DayFields';
import { LinkOnce } from './LinkOnce';
import { RoleChoices } from './RoleChoices';
import './users.css';

interface Draft {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly roles: Role[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reason: string;
}

const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

/** Who is to come, with which rights, for how long and why. */
export function InvitePage() {
  const { t } = useTranslation('users');
  const above = [<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/kayttajat">{t('title')}</AppLink>];
  return useMay('giveRights') ? <Inviting above={above} /> : <Page title={t('invite')} narrow above={above}><MayNot back={<AppLink to="/tyo" className="button button--quiet">{t('shell:nav.today')}</AppLink>} /></Page>;
}

function Inviting({ above }: { readonly above: readonly ReactNode[] }) {
  const { t } = useTranslation('users');
  const language = useLanguage();
  const queries = useQueryClient();
  const list = useQuery(userList({}, ''));
  const blank = (): Draft => ({ key: newKey(), name: '', email: '', language, roles: [], startsOn: today(), endsOn: '', reason: '' });
  const [draft, setDraft, forget] = useDraft<Draft>('invite-user', blank());
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [sent, setSent] = useState<IssuedInvitation>();
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const send = useMutation({
    mutationFn: () => invite(draft.key, {
      name: draft.name.trim(), email: draft.email.trim() || null, language: draft.language, roles: draft.roles, startsOn: draft.startsOn || null, endsOn: draft.endsOn || null, reason: draft.reason.trim(),
    }),
    onSuccess: async (invitation) => {
      forget();
      // What had the focus is gone with the form: the heading that says how it went takes it.
      noteNavigation();
      setSent(invitation);
      await queries.invalidateQueries({ queryKey: USERS });
    },
    // An answer was lost on the way, and something else was written since: that is another invitation.
    onError: (error) => { if (isProblem(error, 'idempotency-key-was-used-otherwise')) change({ key: newKey() }); },
  });
  const submit = () => {
    const missing = [
      ...(draft.name.trim() ? [] : [{ field: 'name', text: t('needs.name') }]),
      ...(!draft.email.trim() || EMAIL.test(draft.email.trim()) ? [] : [{ field: 'email', text: t('needs.email') }]),
      ...(draft.roles.length > 0 ? [] : [{ field: 'roles', text: t('needs.roles') }]),
      ...(draft.endsOn && draft.endsOn < draft.startsOn ? [{ field: 'endsOn', text: t('needs.order') }] : []),
      ...(draft.reason.trim().length >= 3 ? [] : [{ field: 'reason', text: t('needs.reason') }]),
    ];
    setProblems(missing);
    if (missing.length === 0 && !send.isPending) send.mutate();
  };
  const problem = (field: string) => problems.find((each) => each.field === field)?.text;
  if (sent) {
    return (
      <Page key="sent" title={t('sent.title')} lead={t('sent.lead', { name: sent.name })} narrow above={above}>
        {sent.token ? <LinkOnce name={sent.name} token={sent.token} /> : <p className="notice">{sent.letter ? t('sent.byLetter', { email: sent.email }) : t('sent.told')}</p>}
        <div className="row">
          <AppLink to="/tyo/kayttajat" className="button">{t('sent.back')}</AppLink>
          <Button look="quiet" onClick={() => { setDraft(blank()); setSent(undefined); }}>{t('sent.another')}</Button>
        </div>
      </Page>
    );
  }
  return (
    <Page title={t('invite')} lead={t('inviteLead')} narrow above={above}>
      <Asked query={list}>
        {({ givable }) => (
          <form className="stack stack--loose" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
            <ErrorSummary problems={problems} />
            <TextField id="name" label={t('form.name')} hint={t('form.nameHint')} value={draft.name} onChange={(name) => change({ name })} maxLength={200} autoComplete="off" problem={problem('name')} />
            <TextField id="email" type="email" label={t('form.email')} hint={t('form.emailHint')} optional value={draft.email} onChange={(email) => change({ email })} maxLength={254} autoComplete="off" problem={problem('email')} />
            <SelectField<Language>
              id="language" label={t('form.language')} value={draft.language} onChange={(chosen) => chosen && change({ language: chosen })}
              options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
            />
            <RoleChoices givable={givable} values={draft.roles} onChange={(roles) => change({ roles })} problem={problem('roles')} />
            <DayFields startsOn={draft.startsOn} endsOn={draft.endsOn} endOptional onChange={change} problem={problem} />
            <TextField id="reason" label={t('form.reason')} hint={t('form.reasonHint')} value={draft.reason} onChange={(reason) => change({ reason })} maxLength={300} problem={problem('reason')} />
            {send.isError && <ProblemNotice error={send.error} />}
            <div className="row"><Button type="submit" disabled={send.isPending}>{t('makeInvitation')}</Button><AppLink to="/tyo/kayttajat" className="button button--quiet">{t('shell:cancel')}</AppLink></div>
          </form>
        )}
      </Asked>
    </Page>
  );
}
