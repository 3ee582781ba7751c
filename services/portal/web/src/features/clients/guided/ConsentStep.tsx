import { LANGUAGES, type Language, SHARED_FIELDS, type SharedField } from '@pirtti/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementInForce } from '../../../api/types/partners';
import type { Client, ConsentText } from '../../../api/types/referrals';
import { useMe } from '../../../session/session';
import { formatDay, today } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { Asked } from '../../../ui/Asked';
import { Button } from '../../../ui/Button';
import { ErrorSummary, type FieldProblem } from '../../../ui/ErrorSummary';
import { Loading } from '../../../ui/Loading';
import { ChooseMany, ChooseOne } from '../../../ui/Choices';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { agreements, consentText, recordConsent } from '../api/consents';
import { chosenActivity } from '../api/activity';
import type { ChoosingProps } from './choices';
import { covered, type Recipient, widest } from './recipients';

interface Props extends ChoosingProps {
  readonly client: Client;
  readonly onNext: () => void;
  readonly onOtherActivity: () => void;
}

const WAYS = ['on-screen', 'on-paper', 'by-voice'] as const;

/** The client's permission: who learns what, and for how long. Without it nothing leaves. */
export function ConsentStep(props: Props) {
  const { client, choices, onChoose, onNext } = props;
  const { t } = useTranslation('clients');
  const { text } = useLabels();
  const me = useMe();
  const words = useQuery(consentText());
  const agreed = useQuery(agreements());
  const activity = useQuery({ ...chosenActivity(choices.activityId ?? ''), enabled: choices.activityId !== null });
  const organiser = activity.data?.organisation.id;
  const usable = client.consents.filter((each) => each.status === 'active' && (organiser === undefined || each.recipients.some((one) => one.id === organiser)));
  const [fresh, setFresh] = useState(false);
  useEffect(() => {
    if (fresh) document.getElementById('recipients')?.focus();
  }, [fresh]);
  const own = me?.organisation?.id;
  const partners = (list: readonly AgreementInForce[]) => widest(list
    .filter((each) => each.purposes.includes('placement'))
    .flatMap((each) => each.parties.filter((party) => party.id !== own).map((party) => ({ id: party.id, name: text(party.names), fields: each.fields }))));
  if (choices.activityId !== null && activity.isPending) return <Loading />;
  if (usable.length > 0 && !fresh) {
    return (
      <div className="stack">
        <p>{t('consent.existing')}</p>
        <ul className="rows">
          {usable.map((each) => (
            <li key={each.id}>
              <span className="rows__main"><span className="strong">{each.recipients.map((one) => text(one.names)).join(', ')}</span><span className="small soft">{t('consents.until', { day: formatDay(each.validUntil) })}</span></span>
              <Button onClick={() => { onChoose({ consentId: each.id }); onNext(); }}>{t('consent.use')}</Button>
            </li>
          ))}
        </ul>
        <div><Button look="quiet" onClick={() => setFresh(true)}>{t('consent.fresh')}</Button></div>
      </div>
    );
  }
  return (
    <Asked query={words}>
      {(version) => <Asked query={agreed}>{({ items }) => <ConsentForm {...props} version={version} partners={partners(items)} organiser={organiser} />}</Asked>}
    </Asked>
  );
}

interface FormProps extends Props {
  readonly version: ConsentText;
  readonly partners: readonly Recipient[];
  readonly organiser: string | undefined;
}

function ConsentForm({ client, version, partners, organiser, onChoose, onNext, onOtherActivity }: FormProps) {
  const { t } = useTranslation('clients');
  const { label } = useLabels();
  const queries = useQueryClient();
  const [recipients, setRecipients] = useState<string[]>(() => partners.filter((one) => one.id === organiser).map((one) => one.id));
  const { byAll: allowed, bySome } = covered(partners, recipients);
  const [fields, setFields] = useState<SharedField[]>(['name', 'phone', 'language']);
  const [language, setLanguage] = useState<Language>(client.language);
  const [how, setHow] = useState<(typeof WAYS)[number] | ''>('');
  const chosen = fields.filter((field) => allowed.includes(field));
  const validUntil = monthsFromNow(version.validMonths);
  const record = useMutation({
    mutationFn: () => recordConsent(client.id, { textVersion: version.version, language, purposes: ['placement'], fields: chosen, recipients, how: how as (typeof WAYS)[number], validUntil }),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: ['client', client.id] });
      onChoose({ consentId: made.id });
      onNext();
    },
  });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const problemOf = (field: string) => problems.find((each) => each.field === field)?.text;
  const submit = () => {
    const found: FieldProblem[] = [
      ...(recipients.length === 0 ? [{ field: 'recipients', text: t('consent.needs.recipients') }] : []),
      ...(recipients.length > 0 && chosen.length === 0 ? [{ field: 'fields', text: t('consent.needs.fields') }] : []),
      ...(how === '' ? [{ field: 'how', text: t('consent.needs.how') }] : []),
    ];
    setProblems(found);
    if (found.length === 0 && !record.isPending) record.mutate();
  };
  if (organiser !== undefined && !partners.some((one) => one.id === organiser)) {
    return (
      <div className="stack">
        <div className="notice notice--problem"><h3>{t('consent.noAgreement')}</h3><p>{t('consent.noAgreementText')}</p></div>
        <div><Button onClick={onOtherActivity}>{t('consent.otherActivity')}</Button></div>
      </div>
    );
  }
  const listed = (names: readonly string[]) => names.join(', ') || '…';
  const paragraphs = version.texts[language]
    .replace('{recipients}', listed(partners.filter((one) => recipients.includes(one.id)).map((one) => one.name)))
    .replace('{fields}', listed(chosen.map((field) => SHARED_FIELDS[field][language].toLowerCase())))
    .split('\n');
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <ErrorSummary problems={problems} />
      <p>{t('consent.text')}</p>
      {partners.length === 0 && <p className="notice">{t('consent.noPartners')}</p>}
      <ChooseMany column id="recipients" problem={problemOf('recipients')} label={t('consent.recipients')} values={recipients} onChange={setRecipients} choices={partners.map((one) => ({ value: one.id, label: one.name }))} />
      {allowed.length > 0 && <ChooseMany id="fields" problem={problemOf('fields')} label={t('consent.fields')} values={chosen} onChange={setFields} choices={allowed.map((value) => ({ value, label: label(SHARED_FIELDS, value) }))} />}
      {bySome.length > 0 && <p className="notice" {...(allowed.length === 0 && { id: 'fields', tabIndex: -1 })}>{t('consent.notAll', { fields: bySome.map((field) => label(SHARED_FIELDS, field)).join(', ') })}</p>}
      <ChooseOne label={t('consent.language')} value={language} onChange={setLanguage} choices={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))} />
      <div className="consent-text" lang={language}>{paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}</div>
      <p>{t('consent.until', { day: formatDay(validUntil) })}</p>
      <ChooseOne column id="how" problem={problemOf('how')} label={t('consent.how')} value={how} onChange={setHow} choices={WAYS.map((value) => ({ value, label: t(`how.${value}`) }))} />
      {record.isError && <ProblemNotice error={record.error} />}
      <div><Button type="submit">{t('consent.record')}</Button></div>
      <details className="disclosure"><summary>{t('consent.without')}</summary><p>{t('consent.withoutText')}</p></details>
    </form>
  );
}

/** The same day so many months ahead, or the month's last day. */
function monthsFromNow(months: number): string {
  const [year = 0, month = 1, day = 1] = today().split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
