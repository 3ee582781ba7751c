import { dayInHelsinki, type Decision, refuse } from '@pirtti/kernel';
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

const DAY_MS = 24 * 60 * 60 * 1000;
/** What was said longer ago tells nothing of today; a year that was mistyped is noticed by it. */
const TOLD_WITHIN_DAYS = 366;

/** Loneliness was raised; also a "did not wish to answer" counts as raising it. */
export const recordScreening = (command: RecordScreening): Decision<Client, ClientFact> => () => {
  if (command.conductedOn > dayInHelsinki(command.at)) return refuse('screening-is-in-the-future');
  if (command.conductedOn < dayInHelsinki(new Date(command.at.getTime() - TOLD_WITHIN_DAYS * DAY_MS))) return refuse('screening-is-too-old');
  const { at, screeningId, tallyId, answer, conductedOn } = command;
  return [{ kind: 'screening-recorded', screeningId, tallyId, answer, band: lonelinessBandOf(answer), conductedOn, at }];
};
