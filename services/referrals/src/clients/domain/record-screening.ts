import { refuse, type Decision } from '@pirtti/kernel';
import { dayOf } from '../../helsinki.js';
import type { Client } from './client.js';
import type { ClientFact } from './client-facts.js';
import { lonelinessBandOf, type ScreeningAnswer } from './loneliness-band.js';

export interface RecordScreening {
  readonly at: Date;
  readonly screeningId: string;
  readonly tallyId: string;
  readonly answer: ScreeningAnswer;
  readonly conductedOn: string;
}

/** Loneliness was raised; also a "did not wish to answer" counts as raising it. */
export const recordScreening = (command: RecordScreening): Decision<Client, ClientFact> => () => {
  if (command.conductedOn > dayOf(command.at)) return refuse('screening-is-in-the-future');
  const { at, screeningId, tallyId, answer, conductedOn } = command;
  return [{ kind: 'screening-recorded', screeningId, tallyId, answer, band: lonelinessBandOf(answer), conductedOn, at }];
};
