import { label } from '@pirtti/kernel';
import type { LetterKind } from '@pirtti/notify';

const body = (): { paragraphs: string[] } => ({ paragraphs: ['Hei!'] });

export const GREETING: LetterKind<object> = {
  code: 'greeting', title: label('Tervehdys', 'Hälsning', 'Greeting'), explanation: label('Joka aamu.', 'Varje morgon.', 'Every morning.'), subject: label('Tervehdys', 'Hälsning', 'Greeting'),
  body: { fi: body, sv: body, en: body }, urgent: true, mayBeDeclined: false, example: {},
};
