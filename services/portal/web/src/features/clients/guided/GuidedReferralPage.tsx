import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../shared/draft';
import { AppLink } from '../../../ui/AppLink';
import { Asked } from '../../../ui/Asked';
import { Page } from '../../../ui/Page';
import { client } from '../api/clients';
import { draft } from '../api/drafts';
import { ActivityStep } from './ActivityStep';
import { ConsentStep } from './ConsentStep';
import { type Step, STEPS } from './guided-view';
import { NeedsStep } from './NeedsStep';
import { PersonStep } from './PersonStep';
import type { Choices } from './choices';
import { SendStep } from './SendStep';
import { SubjectStep } from './SubjectStep';
import '../clients.css';

const NOTHING: Choices = { activityId: null, laterByLinkPerson: false, consentId: null, reason: '', message: '' };

/** The guided referral, made together with the client: each step is kept as soon as it is answered. */
export function GuidedReferralPage() {
  const { t } = useTranslation('clients');
  const { asiakas, luonnos, vaihe } = useSearch({ from: '/tyo/lahetteet/uusi' });
  const navigate = useNavigate({ from: '/tyo/lahetteet/uusi' });
  const kept = useQuery({ ...draft(luonnos ?? ''), enabled: luonnos !== undefined });
  const clientId = asiakas ?? kept.data?.client?.id;
  const who = useQuery({ ...client(clientId ?? ''), enabled: clientId !== undefined });
  const step: Step = clientId === undefined ? 'person' : (vaihe ?? (luonnos ? 'send' : 'subject'));
  // Codes and ids only: what the person said or is called is never kept in the browser.
  const [choices, setChoices, forget] = useDraft<Choices>(`referral.${clientId ?? 'nobody'}`, NOTHING);
  const seen = useRef<string | undefined>(undefined);
  useEffect(() => {
    const one = kept.data;
    if (!one || seen.current === one.id) return;
    seen.current = one.id;
    setChoices({ activityId: one.activity?.id ?? null, laterByLinkPerson: one.activity === null, consentId: one.consentId, reason: one.reason, message: one.message ?? '' });
  }, [kept.data, setChoices]);
  const go = (next: Step) => void navigate({ search: (before) => ({ ...before, ...(clientId && { asiakas: clientId }), vaihe: next }) });
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else heading.current?.focus();
  }, [step]);
  const choose = (part: Partial<Choices>) => setChoices((before) => ({ ...before, ...part }));
  return (
    <Page title={t('guided.title')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/lahetteet">{t('guided.list')}</AppLink>]} narrow>
      <Progress step={step} reachable={clientId !== undefined} onGo={go} />
      <h2 ref={heading} tabIndex={-1}>{t(`guided.step.${step}`)}</h2>
      {step === 'person' && <PersonStep onChosen={(id) => void navigate({ search: { asiakas: id, vaihe: 'subject' } })} />}
      {step !== 'person' && (
        <Asked query={who}>
          {(one) => (
            <>
              <p className="row"><span className="strong">{one.givenName} {one.familyName}</span><span className="soft small">{one.number}</span></p>
              {step === 'subject' && <SubjectStep client={one} onNext={() => go('needs')} />}
              {step === 'needs' && <NeedsStep client={one} onNext={() => go('activity')} />}
              {step === 'activity' && <ActivityStep client={one} choices={choices} onChoose={choose} onNext={() => go('consent')} />}
              {step === 'consent' && <ConsentStep client={one} choices={choices} onChoose={choose} onNext={() => go('send')} />}
              {step === 'send' && <SendStep client={one} choices={choices} draftId={luonnos} onChoose={choose} onStep={go} onSent={forget} />}
            </>
          )}
        </Asked>
      )}
    </Page>
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
