import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Asked } from '../../ui/Asked';
import { Page } from '../../ui/Page';
import { myLetters } from './api/letters';
import { KindChoices } from './KindChoices';
import { LatestLetters } from './LatestLetters';
import { NeededKinds } from './NeededKinds';

/** Which messages a person gets, said once for every organisation for which they act. */
export function MyLettersPage() {
  const { t } = useTranslation('letters');
  const query = useQuery(myLetters);
  return (
    <Page title={t('title')} narrow lead={<p>{t('lead')}</p>}>
      <Asked query={query}>
        {({ kinds, latest }) => (
          <>
            <KindChoices kinds={kinds.filter(({ mayBeDeclined }) => mayBeDeclined)} />
            <NeededKinds kinds={kinds.filter(({ mayBeDeclined }) => !mayBeDeclined)} />
            <LatestLetters letters={latest} />
          </>
        )}
      </Asked>
    </Page>
  );
}
