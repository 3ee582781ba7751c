export * from './letter-choices.js';
export * from './letter-kind.js';
export * from './letter.js';
export * from './letters.js';
export * from './notify.migrations.js';
export * from './notify.module.js';
export { isQuiet } from './decisions/quiet-hours.js';
export { mayBeSent } from './decisions/may-be-sent.js';
export { LetterSender, type SenderParts, type SenderSettings } from './sending/letter-sender.js';
