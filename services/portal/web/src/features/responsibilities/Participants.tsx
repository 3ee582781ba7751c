import { MATTER_PARTS } from '@pirtti/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlus } from 'suomifi-ui-components';
import type { Participation, ResponsibilityRecord } from '../../api/types/partners';
import { today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { isOver, matrixOf } from './matrix';
import { JoiningSheet } from './JoiningSheet';
import { PartSheet } from './PartSheet';
import { useWho } from './use-who';

interface Props {
  readonly matter: ResponsibilityRecord;
  readonly mayChange: boolean;
}

/** Who does what: organisations beside the parts that they have, and below them those whose time is over. */
export function Participants({ matter, mayChange }: Props) {
  const { t } = useTranslation('responsibilities');
  const [opened, setOpened] = useState<Participation | 'new'>();
  const over = matter.participations.filter((one) => isOver(one, today()));
  const close = () => setOpened(undefined);
  const done = () => {
    close();
    document.getElementById('mukana')?.focus();
  };
  const onOpen = mayChange ? setOpened : undefined;
  return (
    <section className="stack" aria-labelledby="mukana">
      <h2 id="mukana" tabIndex={-1}>{t('parts.title')}</h2>
      {matter.participations.length > over.length ? <Matrix matter={matter} onOpen={onOpen} /> : <p className="soft">{t('parts.none')}</p>}
      {mayChange && <div><Button look="quiet" icon={<IconPlus aria-hidden="true" />} onClick={() => setOpened('new')}>{t('parts.add')}</Button></div>}
      {over.length > 0 && <Past participations={over} onOpen={onOpen} />}
      {opened === 'new' && <JoiningSheet matter={matter} onDone={done} onClose={close} />}
      {opened && opened !== 'new' && <PartSheet matter={matter} participation={opened} onDone={done} onClose={close} />}
    </section>
  );
}

type OnOpen = ((participation: Participation) => void) | undefined;

function Matrix({ matter, onOpen }: { readonly matter: ResponsibilityRecord; readonly onOpen: OnOpen }) {
  const { t } = useTranslation('responsibilities');
  const { label, text, language } = useLabels();
  const { rows, parts } = matrixOf(matter, today());
  // The branches of one organisation stand beside each other.
  const inOrder = [...rows].sort((one, other) => Number(other.answers) - Number(one.answers) || text(one.organisation.names).localeCompare(text(other.organisation.names), language));
  return (
    <div className="table-wrap" tabIndex={0} role="group" aria-labelledby="mukana">
      <table className="table table--stacks parts-table">
        <thead><tr><th scope="col">{t('parts.who')}</th><th scope="col">{t('parts.answers')}</th>{parts.map((part) => <th key={part} scope="col">{label(MATTER_PARTS, part)}</th>)}</tr></thead>
        <tbody>
          {inOrder.map((row) => (
            <tr key={row.key}>
              <th scope="row"><span>{text(row.organisation.names)}{row.sector && <><br /><span className="small soft parts-table__sector">{row.answers ? t('parts.leadSector', { sector: row.sector }) : row.sector}</span></>}</span></th>
              <td data-label={t('parts.answers')}>{row.answers && <Mark words={t('parts.answers')} />}</td>
              {parts.map((part) => (
                <td key={part} data-label={label(MATTER_PARTS, part)}>
                  {row.parts.get(part)?.map((one) => <Part key={one.id} participation={one} onOpen={onOpen} />)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Mark({ words }: { readonly words: string }) {
  return <span><span aria-hidden="true">✓</span><span className="hidden-visually">{words}</span></span>;
}

function Part({ participation, onOpen }: { readonly participation: Participation; readonly onOpen: OnOpen }) {
  const { t } = useTranslation('responsibilities');
  const { label } = useLabels();
  const { who, limits } = useWho();
  const words = label(MATTER_PARTS, participation.part);
  const when = limits(participation, today());
  return (
    <span className="parts-table__part">
      <Mark words={words} />
      {when && <span className="small soft">{when}</span>}
      {onOpen && <Button look="bare" label={t('parts.changeThis', { who: who(participation), part: words })} onClick={() => onOpen(participation)}>{t('parts.change')}</Button>}
    </span>
  );
}

function Past({ participations, onOpen }: { readonly participations: readonly Participation[]; readonly onOpen: OnOpen }) {
  const { t } = useTranslation('responsibilities');
  const { label } = useLabels();
  const { who, past } = useWho();
  return (
    <details className="disclosure">
      <summary>{t('parts.past', { count: participations.length })}</summary>
      <ul className="rows">
        {participations.map((one) => (
          <li key={one.id}>
            <span className="rows__main"><span>{who(one)}: {label(MATTER_PARTS, one.part)}</span><span className="small soft">{past(one)}</span></span>
            {onOpen && <Button look="bare" label={t('parts.changeThis', { who: who(one), part: label(MATTER_PARTS, one.part) })} onClick={() => onOpen(one)}>{t('parts.change')}</Button>}
          </li>
        ))}
      </ul>
    </details>
  );
}
