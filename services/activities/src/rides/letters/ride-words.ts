import { label, writtenDay, type Label, type Language } from '@pirtti/kernel';
import type { LetterBody } from '@pirtti/notify';

/** What letters about rides say of a meeting: when it is, and nothing of what it is about. */
export interface AboutRide<State extends string> {
  readonly state: State;
  /** On which day it meets, and from when; null where it is off. */
  readonly day: string;
  readonly time: string;
  readonly link: string;
}

const WHEN: Label = label('Tapaaminen', 'Träffen', 'The meeting');
const AT: Label = label('klo', 'kl.', 'at');
const HELLO: Label = label('Hei,', 'Hej,', 'Hello,');
const LINK_IS_YOURS: Label = label(
  'Linkki on vain sinulle: älä lähetä sitä eteenpäin.', 'Länken är bara för dig: skicka den inte vidare.', 'The link is for you alone: do not pass it on.',
);
const OPEN: Label = label('Avaa kyydin tiedot', 'Öppna skjutsens uppgifter', 'Open the details of the ride');

/** The body of a letter about a ride: what has happened, when the meeting is, and the link. */
export const rideBody = <State extends string>(sentences: Readonly<Record<State, Label>>, language: Language) => ({ state, day, time, link }: AboutRide<State>): LetterBody => ({
  paragraphs: [HELLO[language], sentences[state][language], `${WHEN[language]}: ${writtenDay(day)} ${AT[language]} ${time}.`, LINK_IS_YOURS[language]],
  link: { label: OPEN[language], url: link },
});
