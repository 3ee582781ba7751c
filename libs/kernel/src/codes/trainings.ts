import { codesOf, label, type CodeList } from './code-list.js';

/** What people are trained in so that loneliness is noticed and met (seeds R0-28, R1-10, R2-54). */
export const TRAINING_TOPICS = {
  'recognising-loneliness': label('Yksinäisyyden tunnistaminen', 'Att känna igen ensamhet', 'Recognising loneliness'),
  'raising-the-subject': label('Puheeksi ottaminen', 'Att ta upp frågan', 'Raising the subject'),
  'link-person-work': label('Linkkihenkilönä toimiminen', 'Att vara länkperson', 'Working as a link person'),
  volunteering: label('Vapaaehtoistoiminta', 'Frivilligverksamhet', 'Volunteering'),
  'peer-instruction': label('Vertaisohjaus', 'Kamratledarskap', 'Peer instruction'),
  'operating-models': label('Toimintamallin käyttöönotto', 'Att ta i bruk en verksamhetsmodell', 'Taking up an operating model'),
} as const satisfies CodeList<string>;
export type TrainingTopic = keyof typeof TRAINING_TOPICS;
export const TRAINING_TOPIC_CODES = codesOf<TrainingTopic>(TRAINING_TOPICS);
