import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { registerClient } from '../api/clients';
import { ClientForm } from '../ClientForm';
import { ClientSearch } from '../ClientSearch';

export function PersonStep({ onChosen }: { readonly onChosen: (clientId: string) => void }) {
  const { t } = useTranslation('clients');
  const [registering, setRegistering] = useState(false);
  const register = useMutation({ mutationFn: registerClient, onSuccess: (made) => onChosen(made.id) });
  if (registering) {
    return (
      <ClientForm
        action={t('person.register')} busy={register.isPending} error={register.error} onSubmit={(details) => register.mutate(details)}
        aside={<Button look="quiet" onClick={() => setRegistering(false)}>{t('person.backToSearch')}</Button>}
      />
    );
  }
  const addNew = <div><Button look="quiet" onClick={() => setRegistering(true)}>{t('person.new')}</Button></div>;
  return (
    <div className="stack">
      <p>{t('person.text')}</p>
      <ClientSearch action={(found) => <Button label={t('person.chooseThis', { name: `${found.givenName} ${found.familyName}` })} onClick={() => onChosen(found.id)}>{t('person.choose')}</Button>} otherwise={() => addNew} />
    </div>
  );
}
