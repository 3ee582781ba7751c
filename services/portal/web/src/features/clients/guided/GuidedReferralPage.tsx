import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Referral } from '../../../api/types/referrals';
import { useMay } from '../../../session/who-may';
import { useDraft } from '../../../shared/draft';
import { AppLink } from '../../../ui/AppLink';
import { Asked } from '../../../ui/Asked';
import { MayNot } from '../../../ui/MayNot';
import { Page } from '../../../ui/Page';
import { client } from '../api/clients';
import { draft } from '../api/drafts';
import { ActivityStep } from './ActivityStep';
import { ConsentStep } from './ConsentStep';
import { type Step, STEPS } from './guided-view';
import { NeedsStep } from './NeedsStep';
import { PersonStep } from './PersonStep';
import type { Choices } from './choices';
import { detailsOf, type FitDetails } from './fit-details';
import { SendStep } from './SendStep';
import { SubjectStep } from './SubjectStep';
import '../clients.css';

const NOTHING: Choices = { activityId: null, laterByLinkPerson: false, consentId: null, reason: '', draftId: null };

/** The guided referral, made together with the client: each step is kept as soon as it is answered. */
export function GuidedReferralPage() {
  const { t } = useTranslation('clients');
  const { asiakas, luonnos, vaihe } = useSearch({ from: '/tyo/lahetteet/uusi' });
  const navigate = useNavigate({ from: '/tyo/lahetteet/uusi' });
  const may = useMay('refer');
  const kept = useQuery({ ...draft(luonnos ?? ''), enabled: luonnos !== undefined });
  const clientId = asiakas ?? kept.data?.client?.id;
  const step: Step = clientId === undefined ? 'person' : (vaihe ?? (luonnos ? 'send' : 'subject'));
  const go = (next: Step) => void navigate({ search: (before) => ({ ...before, ...(clientId && { asiakas: clientId }), vaihe: next }) });
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  const waiting = luonnos !== undefined && kept.data === undefined;
  return (
    <Page title={t('guided.title')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/lahetteet">{t('guided.list')}</AppLink>]} narrow>
      {!may ? <MayNot back={<AppLink to="/tyo" className="button button--quiet">{t('shell:nav.today')}</AppLink>} /> : waiting ? <Asked query={kept}>{() => null}</Asked> : (
        <>
          <Progress step={step} reachable={clientId !== undefined} onGo={go} />
          <h2 ref={heading} tabIndex={-1}>{t(`guided.step.${step}`)}</h2>
          {clientId === undefined
            ? <PersonStep onChosen={(id) => void navigate({ search: { asiakas: id, vaihe: 'subject' } })} />
            : <ClientSteps key={clientId} clientId={clientId} step={step} kept={kept.data} onStep={go} />}
        </>
      )}
    </Page>
  );
}

interface ClientStepsProps {
  readonly clientId: string;
  readonly step: Step;
  /** The draft that is being continued. */
  readonly kept: Referral | undefined;
  readonly onStep: (step: Step) => void;
}

/** The steps that are about one client, with what has been chosen for this client so far. */
function ClientSteps({ clientId, step, kept, onStep }: ClientStepsProps) {
  const who = useQuery(client(clientId));
  // Codes and ids only: what the person said or is called is never kept in the browser, so the message lives in the page alone.
  const [choices, setChoices, forget] = useDraft<Choices>(`referral.${clientId}`, NOTHING);
  const [message, setMessage] = useState(kept?.message ?? '');
  const [details, setDetails] = useState<FitDetails>();
  const seen = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (!kept || seen.current === kept.id) return;
    seen.current = kept.id;
    // A reload in the middle keeps what was chosen after the draft was opened.
    setChoices((before) => before.draftId === kept.id ? before : { activityId: kept.activity?.id ?? null, laterByLinkPerson: kept.activity === null, consentId: kept.consentId, reason: kept.reason, draftId: kept.id });
  }, [kept, setChoices]);
  const choose = (part: Partial<Choices>) => setChoices((before) => ({ ...before, ...part }));
  return (
    <Asked query={who}>
      {(one) => (
        <>
          <p className="row"><span className="strong">{one.givenName} {one.familyName}</span><span className="soft small">{one.number}</span></p>
          {step === 'subject' && <SubjectStep client={one} onNext={() => onStep('needs')} />}
          {step === 'needs' && <NeedsStep client={one} onNext={() => onStep('activity')} />}
          {step === 'activity' && <ActivityStep client={one} choices={choices} details={details ?? detailsOf(one)} onDetails={(part) => setDetails((before) => ({ ...(before ?? detailsOf(one)), ...part }))} onChoose={choose} onNext={() => onStep('consent')} />}
          {step === 'consent' && <ConsentStep client={one} choices={choices} onChoose={choose} onNext={() => onStep('send')} onOtherActivity={() => onStep('activity')} />}
          {step === 'send' && <SendStep client={one} choices={choices} message={message} onMessage={setMessage} onChoose={choose} onStep={onStep} onSent={forget} />}
        </>
      )}
    </Asked>
  );
}

function Progress({ step, reachable, onGo }: { readonly step: Step; readonly reachable: boolean; readonly onGo: (step: Step) => void }) {
  const { t } = useTranslation('clients');
  return (
    <nav aria-label={t('guided.steps')}>
      <ol className="steps">
        {STEPS.map((each, index) => (
          <li key={each} className={each === step ? 'steps__now' : ''}>
            {each === step || each === 'person' || !reachable
              ? <span {...(each === step && { 'aria-current': 'step' as const })}><span className="steps__number">{index + 1}</span> {t(`guided.short.${each}`)}</span>
              : <button type="button" onClick={() => onGo(each)}><span className="steps__number">{index + 1}</span> {t(`guided.short.${each}`)}</button>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
