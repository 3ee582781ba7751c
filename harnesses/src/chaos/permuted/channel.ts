import { newId } from '@pirtti/kernel';
import { extendHistory, NO_HISTORY, type Numbered } from '@pirtti/mail/protocol/messages';
import fc from 'fast-check';

/** The first so many messages after what a channel has already carried, as its sender numbers them. */
export function numbered(howMany: number, after: Pick<Numbered, 'sequence' | 'history'> = { sequence: 0, history: NO_HISTORY }): Numbered[] {
  const messages: Numbered[] = [];
  let { sequence, history } = after;
  for (let index = 0; index < howMany; index += 1) {
    const eventId = newId();
    sequence += 1;
    history = extendHistory(history, eventId);
    messages.push({ generation: 1, sequence, eventId, history });
  }
  return messages;
}

/** How a broker may bring so many messages: turned round, some of them again, some of them not at all; as places, in the order of their coming. */
export const deliveries = (howMany: number): fc.Arbitrary<number[]> => {
  const places = Array.from({ length: howMany }, (_, place) => place);
  return fc.tuple(fc.shuffledSubarray(places, { minLength: Math.ceil(howMany / 2) }), fc.shuffledSubarray(places), fc.boolean())
    .map(([first, again, firstComesLast]) => (firstComesLast ? [...first.filter((place) => place > 0), ...again.filter((place) => place > 0), 0] : [...first, ...again]));
};
