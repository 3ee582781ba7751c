import { VOLUNTEER_ROLES, type MunicipalityCode } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import type { OpenVolunteerModel } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { noteNavigation } from '../../ui/navigation-focus';
import { Page } from '../../ui/Page';
import { SavingForm } from '../../ui/SavingForm';
import { offerOneself, openModels } from './api/volunteers';
import { MunicipalityField, OfferFields, PersonFields, usePersonNeeds } from './VolunteerFields';
import { blankVolunteer, personBodyOf, villagesOf, type VolunteerValues } from './volunteer-values';

const route = getRouteApi('/vapaaehtoiseksi');

/** Where anybody may offer themselves as a volunteer, without an account. */
export function OfferPage() {
  const { kunta } = route.useSearch();
  const { text } = useLabels();
  const [chosen, setChosen] = useState<OpenVolunteerModel>();
  const [thanks, setThanks] = useState<string>();
  const { t } = useTranslation('volunteers');
  if (thanks !== undefined) {
    return (
      <Page key="thanks" title={t('open.thanks')} narrow>
        <p role="status">{t('open.thanksText', { name: thanks })}</p>
        <p><AppLink to="/">{t('open.back')}</AppLink></p>
      </Page>
    );
  }
  if (!chosen) return <Where kunta={kunta} onChoose={(one) => { noteNavigation(); setChosen(one); }} />;
  return <Offering key={chosen.id} model={chosen} onSent={() => { noteNavigation(); setThanks(text(chosen.organisation)); }} onBack={() => { noteNavigation(); setChosen(undefined); }} />;
}

function Where({ kunta, onChoose }: { readonly kunta: MunicipalityCode | undefined; readonly onChoose: (model: OpenVolunteerModel) => void }) {
  const { t } = useTranslation('volunteers');
  const { label, text } = useLabels();
  const navigate = route.useNavigate();
  return (
    <Page title={t('open.title')} lead={t('open.lead')} narrow>
      <MunicipalityField label={t('open.where')} none={t('open.anywhere')} value={kunta ?? ''} onChange={(code) => void navigate({ search: code ? { kunta: code } : {}, replace: true, resetScroll: false })} />
      <Asked query={useQuery(openModels(kunta))}>
        {({ items }) => (
          <>
            {items.length === 0 && <EmptyState title={t('open.none')} text={t('open.noneText')} />}
            <ul className="plain stack">
              {items.map((model) => (
                <li key={model.id} className="card stack stack--tight">
                  <h2>{text(model.names)}</h2>
                  <p className="small soft">{t('open.by', { name: text(model.organisation) })}</p>
                  {model.summary && <p>{text(model.summary)}</p>}
                  <p className="small">{model.roles.map((role) => label(VOLUNTEER_ROLES, role)).join(', ')}</p>
                  <div><Button label={t('open.chooseThis', { name: text(model.names) })} onClick={() => onChoose(model)}>{t('open.choose')}</Button></div>
                </li>
              ))}
            </ul>
          </>
        )}
      </Asked>
    </Page>
  );
}

function Offering({ model, onSent, onBack }: { readonly model: OpenVolunteerModel; readonly onSent: () => void; readonly onBack: () => void }) {
  const { t } = useTranslation('volunteers');
  const { text, language } = useLabels();
  const personNeeds = usePersonNeeds();
  // Chosen once: what is sent twice on a bad connection is written once.
  const [applicationId] = useState(newKey);
  const [values, setValues] = useState<VolunteerValues>(() => ({ ...blankVolunteer(language), municipalityCode: model.municipalityCodes.length === 1 ? model.municipalityCodes[0] as MunicipalityCode : '' }));
  const change = (part: Partial<VolunteerValues>) => setValues((before) => ({ ...before, ...part }));
  const missing = [...personNeeds(values), ...(values.roles.length > 0 ? [] : [{ field: 'roles', text: t('needs.roles') }])];
  const save = async () => {
    const { roles, skills, languages, municipalityCode, villages, times } = values;
    await offerOneself(model.organisationId, { applicationId, person: personBodyOf(values), roles: [...roles], skills: [...skills], languages: [...languages], municipalityCode: municipalityCode || null, villages: villagesOf(villages), times: [...times] });
    onSent();
  };
  return (
    <Page key="form" title={t('open.formTitle')} lead={t('open.formLead', { name: text(model.organisation) })} narrow>
      <SavingForm action={t('open.send')} missing={missing} onSave={save} refused={{ 'person-cannot-be-reached': 'email' }}>
        {(problem) => (
          <>
            <PersonFields nameLabel={t('open.yourName')} values={values} problem={problem} onChange={change} />
            <OfferFields values={values} only={model.roles} problem={problem} onChange={change} />
            <p className="small">{t('open.privacy')} <AppLink to="/tietosuoja">{t('shell:footer.privacy')}</AppLink></p>
          </>
        )}
      </SavingForm>
      <div><Button look="bare" onClick={onBack}>{t('open.back')}</Button></div>
    </Page>
  );
}
