import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownPerson } from '../../api/types/activities';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { getPerson } from './api/people';
import { CorrectingSheet } from './CorrectingSheet';
import { Details } from './Details';
import { ErasingSheet } from './ErasingSheet';
import { Proof } from './Proof';
import { Traces } from './Traces';

const route = getRouteApi('/tyo/henkilot/$id');

/** The way back to everybody. */
export const usePeopleAbove = (): readonly ReactNode[] => {
  const { t } = useTranslation('people');
  return [<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/henkilot">{t('title')}</AppLink>];
};

/** Somebody, with everything that is kept of them: where it came from and till when; or, once they are erased, the proof of it. */
export function PersonPage() {
  const { t } = useTranslation('people');
  const { id } = route.useParams();
  const query = useQuery(getPerson(id));
  const [erasedHere, setErasedHere] = useState(false);
  return (
    <Page title={query.data ? query.data.person?.name ?? t('erased.title') : t('person')} narrow above={usePeopleAbove()}>
      <Asked query={query}>
        {({ person, knownUntil, traces, erasure }) => (
          <>
            {person && <><Details person={person} knownUntil={knownUntil} /><Deeds person={person} onErased={() => setErasedHere(true)} /><Traces traces={traces} /></>}
            {erasure && <Proof erasure={erasure} isNew={erasedHere} />}
          </>
        )}
      </Asked>
    </Page>
  );
}

function Deeds({ person, onErased }: { readonly person: KnownPerson; readonly onErased: () => void }) {
  const { t } = useTranslation('people');
  const [open, setOpen] = useState<'correct' | 'erase'>();
  const close = () => setOpen(undefined);
  return (
    <section className="row" aria-label={t('deeds')}>
      <AppLink to="/tyo/henkilot/$id/kopio" params={{ id: person.id }} className="button">{t('copy.take')}</AppLink>
      <Button look="quiet" onClick={() => setOpen('correct')}>{t('correct.action')}</Button>
      <Button look="bare" onClick={() => setOpen('erase')}>{t('erase.open')}</Button>
      {open === 'correct' && <CorrectingSheet person={person} onClose={close} />}
      {open === 'erase' && <ErasingSheet person={person} onErased={onErased} onClose={close} />}
    </section>
  );
}
