import { codesOf, label, type CodeList } from './code-list.js';

/** Where people are told what there is to do (seeds R2-36, R3-21 … R3-25). */
export const CHANNEL_KINDS = {
  newsletter: label('Uutiskirje', 'Nyhetsbrev', 'Newsletter'),
  newspaper: label('Paikallislehti', 'Lokaltidning', 'Local paper'),
  website: label('Verkkosivut', 'Webbplats', 'Website'),
  'social-media': label('Sosiaalinen media', 'Sociala medier', 'Social media'),
  'notice-board': label('Ilmoitustaulu', 'Anslagstavla', 'Notice board'),
  'event-calendar': label('Tapahtumakalenteri', 'Evenemangskalender', 'Event calendar'),
  radio: label('Radio', 'Radio', 'Radio'),
  other: label('Muu kanava', 'Annan kanal', 'Other channel'),
} as const satisfies CodeList<string>;
export type ChannelKind = keyof typeof CHANNEL_KINDS;
export const CHANNEL_KIND_CODES = codesOf<ChannelKind>(CHANNEL_KINDS);

/** What is made for telling in a channel. */
export const TELLING_FORMS = {
  letter: label('Uutiskirje', 'Nyhetsbrev', 'Newsletter'),
  column: label('Menopalsta', 'Evenemangsspalt', 'What’s on column'),
  poster: label('Juliste', 'Affisch', 'Poster'),
  post: label('Jakoteksti', 'Text att dela', 'Text to share'),
  widget: label('Upotus toiselle sivustolle', 'Inbäddning på en annan webbplats', 'Widget for another site'),
} as const satisfies CodeList<string>;
export type TellingForm = keyof typeof TELLING_FORMS;

/** What each kind of channel usually takes, the likeliest first. */
export const FORMS_OF_CHANNEL: Readonly<Record<ChannelKind, readonly [TellingForm, ...TellingForm[]]>> = {
  newsletter: ['letter'],
  newspaper: ['column'],
  website: ['widget', 'column'],
  'social-media': ['post', 'column'],
  'notice-board': ['poster', 'column'],
  'event-calendar': ['widget', 'column'],
  radio: ['column'],
  other: ['column', 'letter'],
};
