import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponsibilityRecord } from '../../api/types/partners';
import { useMe } from '../../session/session';
import { formatDay, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { SelectField, TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { peopleOf } from '../appointments/api/appointments';
import { usePeopleOptions } from '../appointments/use-people-options';
import type { Chosen } from '../../shared/chosen';
import { OrganisationPicker } from '../../ui/OrganisationPicker';
import { assignResponsibility } from './api/responsibilities';
import { useOvertaken } from './use-overtaken';
import { useWho } from './use-who';

export interface SheetProps {
  readonly matter: ResponsibilityRecord;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

interface Said {
  readonly organisationId: string | undefined;
  readonly personId: string;
  readonly sector: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Whether whoever is named answers for it already, for as long, and nobody else is to follow. */
const standsAlready = ({ responsibilities }: ResponsibilityRecord, said: Said): boolean => responsibilities.some((one) =>
  one.organisation.id === said.organisationId && (one.person?.id ?? '') === said.personId && (one.sector ?? '') === said.sector && one.startsOn <= said.startsOn && (one.endsOn ?? '') === said.endsOn
  && responsibilities.every((other) => other === one || other.startsOn < said.startsOn));

/** Says who answers from a day on. Of two who say it at once the second is shown what the first said. */
export function AssigningSheet({ matter: first, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('responsibilities');
  const { text } = useLabels();
  const { who } = useWho();
  const own = useMe()?.organisation;
  const { matter, save, notice } = useOvertaken(first, ({ responsible }) => (responsible ? who(responsible) : t('nobody')));
  const [chosen, setChosen] = useState<Chosen | null>(own ? { id: own.id, names: own.names } : null);
  const [personId, setPersonId] = useState('');
  const [sector, setSector] = useState(own && own.id === first.responsible?.organisation.id ? first.responsible.sector ?? '' : '');
  const [startsOn, setStartsOn] = useState(today);
  const [endsOn, setEndsOn] = useState('');
  const [reason, setReason] = useState('');
  const options = usePeopleOptions();
  const people = useQuery(peopleOf(chosen?.id)).data?.items ?? [];
  const assign = () => save((version) =>
    assignResponsibility(matter.id, { organisationId: chosen!.id, personId: personId || null, sector: sector.trim() || null, startsOn, endsOn: endsOn || null, version, reason: reason.trim() }));
  const missing = [
    ...(chosen ? [] : [{ field: 'organisation', text: t('needs.organisation') }]),
    ...(startsOn === '' ? [{ field: 'startsOn', text: t('needs.startsOn') }] : []),
    ...(endsOn !== '' && endsOn < startsOn ? [{ field: 'endsOn', text: t('needs.endsOn') }] : []),
    ...(reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : []),
  ];
  const choose = (next: Chosen | null) => {
    setChosen(next);
    setPersonId('');
    setSector(next && next.id === first.responsible?.organisation.id ? first.responsible.sector ?? '' : '');
  };
  const current = matter.responsible;
  return (
    <FormSheet title={t('assign.title')} action={t('assign.action')} missing={missing} unchanged={standsAlready(matter, { organisationId: chosen?.id, personId, sector: sector.trim(), startsOn, endsOn })} onDo={assign} onDone={onDone} onClose={onClose}>
      {(problem) => (
        <>
          {notice}
          {current && <p>{t('assign.text', { who: text(current.organisation.names), day: startsOn ? formatDay(startsOn) : '' })}</p>}
          {matter.kind === 'agreement' ? (
            <SelectField
              id="organisation" label={t('assign.organisation')} value={chosen?.id ?? ''} onChange={(id) => choose(matter.parties.find((party) => party.id === id) ?? null)}
              options={matter.parties.map(({ id, names }) => ({ value: id, label: text(names) }))}
            />
          ) : <OrganisationPicker id="organisation" label={t('assign.organisation')} chosen={chosen ? [chosen] : []} onChange={([next]) => choose(next ?? null)} />}
          {people.length > 0 && <SelectField id="personId" problem={problem('personId')} label={t('assign.person')} optional none={t('assign.nobody')} value={personId} onChange={setPersonId} options={options(people, startsOn, personId)} />}
          <TextField id="sector" problem={problem('sector')} optional label={t('sector')} hint={t('assign.sectorHint')} value={sector} onChange={setSector} maxLength={80} />
          <TextField id="startsOn" problem={problem('startsOn')} type="date" label={t('assign.startsOn')} value={startsOn} onChange={setStartsOn} />
          <TextField id="endsOn" problem={problem('endsOn')} type="date" label={t('assign.endsOn')} hint={t('assign.endsOnHint')} optional min={startsOn} value={endsOn} onChange={setEndsOn} />
          <TextField id="reason" problem={problem('reason')} label={t('reason')} hint={t('reasonHint')} value={reason} onChange={setReason} maxLength={300} />
        </>
      )}
    </FormSheet>
  );
}
